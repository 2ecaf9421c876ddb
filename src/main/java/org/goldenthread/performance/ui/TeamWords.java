package org.goldenthread.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.math.BigDecimal;
import java.util.Locale;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.performance.SupportRule;
import org.goldenthread.performance.SupportSign;
import org.goldenthread.performance.Workload;
import org.goldenthread.shell.Dates;

/** A team's figures in words. */
final class TeamWords {

    private TeamWords() {}

    static String address(StaffMember person) {
        return "my-team/" + person.employeeNumber();
    }

    static Anchor open(Component at, StaffMember person) {
        Anchor open = new Anchor(address(person), person.fullName());
        open.setAriaLabel(at.getTranslation("team.open-named", person.fullName()));
        return open;
    }

    /** "Social worker, newly qualified, 0.6 of full time". */
    static String role(Component at, StaffMember person) {
        String level = person.practiceLevel();
        String role = level == null || contains(person.jobRole(), level)
                ? person.jobRole()
                : at.getTranslation("team.role", person.jobRole(), level.toLowerCase(Locale.UK));
        return person.fte().compareTo(BigDecimal.ONE) == 0
                ? role
                : at.getTranslation("team.role.hours", role, person.fte().stripTrailingZeros());
    }

    private static boolean contains(String role, String level) {
        return role.toLowerCase(Locale.UK).contains(level.toLowerCase(Locale.UK));
    }

    /** "19 of 17 allowed". */
    static String figure(Component at, Workload workload) {
        return at.getTranslation(
                "team.workload.figure",
                workload.children(),
                workload.allowance().value());
    }

    /** "2 above", "1.6 below" or "at the allowance". */
    static String standing(Component at, Workload workload) {
        BigDecimal over = workload.over();
        return switch (over.signum()) {
            case 0 -> at.getTranslation("team.workload.at");
            case 1 -> at.getTranslation("team.workload.above", over);
            default -> at.getTranslation("team.workload.below", over.negate());
        };
    }

    /** The rule, as everybody reads it. */
    static String rule(Component at, SupportRule rule) {
        return at.getTranslation("team.rule." + rule.name(), SupportRule.MISSED);
    }

    /** That the rule holds, with its figures. */
    static String sign(Component at, SupportSign sign) {
        String month = Dates.month(sign.month());
        return switch (sign.rule()) {
            case OVER_ALLOWANCE ->
                at.getTranslation(
                        "team.sign.over",
                        sign.numerator(),
                        month,
                        sign.before(),
                        Dates.month(sign.month().minusMonths(1)));
            case SUPERVISION_MISSED ->
                at.getTranslation("team.sign.supervision", sign.numerator(), sign.denominator(), month);
            case WORSE_THAN_USUAL ->
                at.getTranslation(sign.high() ? "team.sign.higher" : "team.sign.lower", sign.measure(), month);
        };
    }
}
