package org.goldenthread.development.cpd.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.goldenthread.development.cpd.CpdEntry;
import org.goldenthread.development.cpd.CpdReadiness;
import org.goldenthread.development.cpd.CpdYear;

/** Words that several pages about professional development use. */
final class CpdText {

    private static final int CENTURY = 100;

    private CpdText() {}

    /** "2025–26". */
    static String year(CpdYear year) {
        return year.first().getYear() + "–" + "%02d".formatted(year.last().getYear() % CENTURY);
    }

    /** "1 piece and 1 peer reflection"; only for a year that is not ready. */
    static String missing(CpdReadiness readiness) {
        String pieces = translate("cpd.missing.pieces", readiness.piecesMissing());
        String peers = translate("cpd.missing.peer", readiness.peerReflectionsMissing());
        if (readiness.peerReflectionsMissing() == 0) {
            return pieces;
        }
        return readiness.piecesMissing() == 0 ? peers : translate("cpd.missing.both", pieces, peers);
    }

    static String title(CpdEntry entry) {
        return entry.words().title().isBlank()
                ? translate("cpd.untitled")
                : entry.words().title();
    }
}
