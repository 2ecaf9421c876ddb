package org.goldenthread.scorecard.ui.report;

import com.vaadin.flow.i18n.I18NProvider;
import org.goldenthread.engagement.EngagementResults;
import org.goldenthread.engagement.Loop;
import org.goldenthread.scorecard.BoardReport;
import org.goldenthread.scorecard.FrozenCopy;
import org.goldenthread.scorecard.Scorecard;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.print.Sheet;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The report to the board as one page of HTML, chapter by chapter, each with a bookmark. */
public final class ReportDocument {

    private final Sheet sheet = new Sheet();
    private final ReportWords words;
    private final Element bookmarks = sheet.element("bookmarks");
    private final Element body = sheet.element("body");

    private ReportDocument(ReportWords words) {
        this.words = words;
    }

    public static Document of(BoardReport report, I18NProvider translations) {
        return new ReportDocument(new ReportWords(translations)).build(report);
    }

    private Document build(BoardReport report) {
        title(report);
        chapter("scorecard", words.say("scorecard.rows"), new ScorecardPart(sheet, words).of(report.scorecard()));
        @Nullable EngagementResults results = report.results();
        if (results == null) {
            chapter("engagement", words.say("report.engagement"), sheet.element("p", words.say("engagement.empty")));
        } else {
            chapter(
                    "engagement",
                    words.say("report.engagement-of", results.wave().title()),
                    new HeadlinePart(sheet, words).of(results, report.before()));
            chapter("services", words.say("report.services"), new HeatPart(sheet, words).of(results));
            chapter("questions", words.say("report.questions"), new ItemsPart(sheet, words).of(results));
        }
        @Nullable Loop loop = report.loop();
        if (loop != null) {
            chapter("deeds", words.say("report.deeds"), new LoopPart(sheet, words).of(loop));
        }
        return sheet.page(heading(report), words.say("report.description"), "board-report.css", body, bookmarks);
    }

    private void title(BoardReport report) {
        Scorecard scorecard = report.scorecard();
        @Nullable FrozenCopy copy = scorecard.frozen();
        body.appendChild(sheet.element("h1", heading(report)));
        if (!report.organisation().isEmpty()) {
            body.appendChild(sheet.styled("p", "organisation", report.organisation()));
        }
        body.appendChild(
                copy == null
                        ? sheet.styled("p", "state", words.say("report.not-frozen", Dates.day(scorecard.asOf())))
                        : sheet.styled(
                                "p",
                                "state",
                                words.say(
                                        "report.frozen",
                                        Dates.day(copy.frozenAt()),
                                        copy.frozenBy(),
                                        copy.revision())));
    }

    private String heading(BoardReport report) {
        return words.say("report.title", words.quarter(report.scorecard().quarter()));
    }

    private void chapter(String id, String title, Element content) {
        body.appendChild(Sheet.with(sheet.element("h2", title), "id", id));
        body.appendChild(content);
        bookmarks.appendChild(Sheet.with(Sheet.with(sheet.element("bookmark"), "name", title), "href", "#" + id));
    }
}
