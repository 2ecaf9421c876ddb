package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import org.goldenthread.engagement.Figure;
import org.goldenthread.engagement.Wave;
import org.goldenthread.indicator.Aim;
import org.goldenthread.indicator.Standing;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** The target of a figure and whether it is met, in a word and a shape. */
final class TargetLine extends Div {

    TargetLine(Figure figure, Aim aim, Wave wave) {
        LocalDate closed = wave.closedAt().atZone(StaffDirectory.LONDON).toLocalDate();
        String key = aim.setOn().isAfter(closed) ? "reading.target.set-later" : "reading.target.set";
        add(new Span(getTranslation(key, value(this, aim), Dates.day(aim.setOn()))));
        if (figure.isShown()) {
            add(tag(aim.standing(figure.value(), figure.bound())));
        }
        addClassNames("row", "target-line");
    }

    /** The target in words, such as "64". */
    static String value(Component in, Aim aim) {
        double value = aim.value().doubleValue();
        String unit = aim.measured().unit().name().toLowerCase(Locale.ROOT);
        return in.getTranslation("engagement.value." + unit, Figure.plain(value), Math.abs(value));
    }

    private Tag tag(Standing standing) {
        return new Tag(
                getTranslation("scorecard.icon." + standing),
                getTranslation("scorecard.standing." + standing),
                switch (standing) {
                    case MET -> Tone.GOOD;
                    case CLOSE -> Tone.WATCH;
                    case NOT_MET -> Tone.POOR;
                    case NO_TARGET, OPEN -> Tone.PLAIN;
                });
    }
}
