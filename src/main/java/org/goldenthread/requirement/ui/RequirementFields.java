package org.goldenthread.requirement.ui;

import static java.util.Objects.requireNonNullElse;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.learning.CourseId;
import org.goldenthread.organisation.Unit;
import org.goldenthread.requirement.Asked;
import org.goldenthread.requirement.Requirement;
import org.goldenthread.requirement.RequirementDraft;
import org.goldenthread.requirement.RequirementService;
import org.goldenthread.requirement.RequirementService.CourseChoice;
import org.goldenthread.requirement.Timing;
import org.goldenthread.shell.FieldChecks;
import org.jspecify.annotations.Nullable;

/** The fields of a rule: which course, whom it asks, and by when. */
final class RequirementFields extends Div {

    private static final int DAYS = 730;

    private final ComboBox<CourseChoice> course = new ComboBox<>();
    private final MultiSelectComboBox<CourseChoice> alsoCount = new MultiSelectComboBox<>();
    private final TextArea why = new TextArea();
    private final MultiSelectComboBox<String> roles = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<String> levels = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Unit> units = new MultiSelectComboBox<>();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final IntegerField grace = new IntegerField();
    private final IntegerField starters = new IntegerField();
    private final IntegerField returners = new IntegerField();
    private final IntegerField valid = new IntegerField();
    private final IntegerField renew = new IntegerField();
    private final IntegerField credit = new IntegerField();
    private final FieldChecks checks = new FieldChecks();

    /** @param rule null for a new one */
    RequirementFields(RequirementService service, @Nullable Requirement rule, LocalDate today) {
        addClassName("stack");
        course.setLabel(getTranslation("requirement.course"));
        course.setItems(
                query -> service.courses(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        course.setItemLabelGenerator(CourseChoice::title);
        alsoCount.setLabel(getTranslation("requirement.field.also"));
        alsoCount.setHelperText(getTranslation("requirement.help.also"));
        alsoCount.setItems(
                query -> service.courses(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        alsoCount.setItemLabelGenerator(CourseChoice::title);
        why.setLabel(getTranslation("requirement.field.why"));
        why.setHelperText(getTranslation("requirement.help.why"));
        why.setMaxLength(Requirement.WHY_LENGTH);
        choices(
                roles,
                "requirement.field.roles",
                service.jobRoles(),
                rule == null ? Set.of() : rule.asked().roles());
        roles.setHelperText(getTranslation("requirement.help.roles"));
        choices(
                levels,
                "requirement.field.levels",
                service.levels(),
                rule == null ? Set.of() : rule.asked().levels());
        units.setLabel(getTranslation("requirement.field.units"));
        units.setHelperText(getTranslation("requirement.help.units"));
        List<Unit> all = service.units();
        units.setItems(all);
        units.setItemLabelGenerator(Unit::name);
        FieldChecks.day(from, getTranslation("requirement.field.from"));
        FieldChecks.day(to, getTranslation("requirement.field.to"));
        to.setHelperText(getTranslation("requirement.help.to"));
        number(grace, "grace", 0, DAYS);
        number(starters, "starters", 0, DAYS);
        number(returners, "returners", 0, DAYS);
        number(renew, "renew", 0, 365);
        number(credit, "credit", 0, 240);
        valid.setLabel(getTranslation("requirement.field.valid"));
        valid.setHelperText(getTranslation("requirement.help.valid"));
        valid.setMin(1);
        valid.setMax(120);
        checks.needed(course, getTranslation("requirement.refused.NO_SUCH_COURSE"));
        checks.needed(why, getTranslation("requirement.refused.WHY_MISSING"));
        checks.needed(from, getTranslation("requirement.needed.from"));
        checks.check(
                to,
                rules -> rules.withValidator(
                        day -> day == null || from.getValue() == null || !day.isBefore(from.getValue()),
                        getTranslation("requirement.refused.ENDS_BEFORE_IT_BEGINS")));
        checks.check(
                valid,
                rules -> rules.withValidator(
                        months -> months == null || (months >= 1 && months <= 120),
                        getTranslation("requirement.refused.MONTHS_WRONG")));
        show(service, rule, all, today);
        add(
                part("what", course, alsoCount, why),
                part("whom", roles, levels, units),
                part("when", row(from, to), row(grace, starters, returners)),
                part("again", row(valid, renew, credit)));
    }

    private void show(RequirementService service, @Nullable Requirement rule, List<Unit> all, LocalDate today) {
        if (rule == null) {
            from.setValue(today);
            set(90, 60, 30, 12, 60, 0);
            return;
        }
        Timing timing = rule.timing();
        List<CourseId> named = new ArrayList<>(rule.alsoCount());
        named.add(rule.course());
        var titles = service.courses(named);
        course.setValue(titles.get(rule.course()));
        alsoCount.setValue(rule.alsoCount().stream().map(titles::get).collect(Collectors.toSet()));
        why.setValue(rule.why());
        units.setValue(all.stream()
                .filter(unit -> rule.asked().units().contains(unit.id()))
                .collect(Collectors.toSet()));
        from.setValue(timing.from());
        to.setValue(timing.to());
        set(
                timing.graceDays(),
                timing.starterDays(),
                timing.returnerDays(),
                timing.validMonths(),
                timing.renewDays(),
                timing.creditMonths());
    }

    private void set(int graceDays, int starterDays, int returnerDays, @Nullable Integer months, int days, int before) {
        grace.setValue(graceDays);
        starters.setValue(starterDays);
        returners.setValue(returnerDays);
        valid.setValue(months);
        renew.setValue(days);
        credit.setValue(before);
    }

    private void number(IntegerField field, String key, int least, int most) {
        field.setLabel(getTranslation("requirement.field." + key));
        field.setHelperText(getTranslation("requirement.help." + key));
        checks.number(field, least, most);
    }

    private void choices(MultiSelectComboBox<String> box, String key, List<String> offered, Set<String> chosen) {
        Set<String> all = new LinkedHashSet<>(offered);
        all.addAll(chosen);
        box.setLabel(getTranslation(key));
        box.setItems(all);
        box.setValue(chosen);
    }

    private Div part(String key, Component... fields) {
        Div part = new Div(new H3(getTranslation("requirement.part." + key)));
        part.add(fields);
        part.addClassName("requirement-part");
        return part;
    }

    private static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("row");
        return row;
    }

    boolean pass() {
        return checks.pass();
    }

    RequirementDraft draft() {
        return new RequirementDraft(
                course.getValue().id(),
                alsoCount.getValue().stream()
                        .map(CourseChoice::id)
                        .filter(id -> !id.equals(course.getValue().id()))
                        .collect(Collectors.toSet()),
                why.getValue(),
                new Asked(
                        roles.getValue(),
                        levels.getValue(),
                        units.getValue().stream().map(Unit::id).collect(Collectors.toSet())),
                new Timing(
                        from.getValue(),
                        to.getValue(),
                        requireNonNullElse(grace.getValue(), 0),
                        requireNonNullElse(starters.getValue(), 0),
                        requireNonNullElse(returners.getValue(), 0),
                        valid.getValue(),
                        requireNonNullElse(renew.getValue(), 0),
                        requireNonNullElse(credit.getValue(), 0)));
    }
}
