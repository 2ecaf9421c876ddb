package org.goldenthread.requirement.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.goldenthread.requirement.Because;
import org.goldenthread.requirement.Requirement;
import org.goldenthread.requirement.Standing;
import org.goldenthread.requirement.StandingState;
import org.goldenthread.requirement.Timing;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;
import org.jspecify.annotations.Nullable;

/** How requirements are told. */
final class RequirementWords {

    private RequirementWords() {}

    static Tag tag(StandingState state) {
        return switch (state) {
            case OVERDUE -> new Tag("!", translate("requirement.state.OVERDUE"), Tone.POOR);
            case DUE -> new Tag("◔", translate("requirement.state.DUE"), Tone.WATCH);
            case RENEW -> new Tag("↻", translate("requirement.state.RENEW"), Tone.WATCH);
            case VALID -> new Tag("✓", translate("requirement.state.VALID"), Tone.GOOD);
            case MET -> new Tag("✓", translate("requirement.state.MET"), Tone.GOOD);
            case NOT_YET, AWAY -> new Tag(translate("requirement.state." + state.name()), Tone.PLAIN);
        };
    }

    /** "Due by 3 April 2027", as it is called in that state. */
    static String when(Standing standing) {
        LocalDate day = standing.due();
        if (day == null) {
            return standing.done() == null
                    ? translate("requirement.when.open")
                    : translate("requirement.when.done", Dates.day(standing.done()));
        }
        return translate("requirement.when." + standing.state().name(), Dates.day(day));
    }

    /** Why it is due, in whole sentences. */
    static String why(Standing standing) {
        return standing.reasons().stream().map(RequirementWords::because).collect(Collectors.joining(" "));
    }

    private static String because(Because because) {
        return translate("requirement.because." + because.kind().name(), Dates.day(because.day()), because.number());
    }

    static String asked(Requirement rule) {
        String roles = rule.asked().roles().stream().sorted().collect(Collectors.joining(", "));
        String levels = rule.asked().levels().stream().sorted().collect(Collectors.joining(", "));
        String who = roles.isEmpty() ? translate("requirement.asked.everybody") : roles;
        String further = levels.isEmpty() ? who : translate("requirement.asked.level", who, levels);
        int units = rule.asked().units().size();
        return units == 0 ? further : translate("requirement.asked.units", further, units);
    }

    static String validity(Timing timing) {
        return timing.validMonths() == null
                ? translate("requirement.valid.good")
                : translate("requirement.valid.months", timing.validMonths());
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "–" : Dates.day(day);
    }

    static Paragraph status(String text) {
        Paragraph line = new Paragraph(text);
        line.getElement().setAttribute("role", "status");
        line.addClassName("muted");
        return line;
    }
}
