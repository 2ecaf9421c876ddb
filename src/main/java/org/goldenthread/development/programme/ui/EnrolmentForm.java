package org.goldenthread.development.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.goldenthread.development.programme.CohortService;
import org.goldenthread.development.programme.Programme;
import org.goldenthread.development.programme.Programme.ReviewPlan;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.FieldChecks;

/** First day, months of the reviews, and assessor: the same for whoever is put on a programme and whoever is on it. */
final class EnrolmentForm extends Div {

    private final DatePicker start = new DatePicker();
    private final RadioButtonGroup<ReviewPlan> plan = new RadioButtonGroup<>();
    private final ComboBox<StaffMember> assessor;
    private final FieldChecks checks = new FieldChecks();
    private final Paragraph problem = new Paragraph();

    EnrolmentForm(Programme programme, CohortService service) {
        addClassNames("stack", "goal-form");
        FieldChecks.day(start, getTranslation("programme.start"));
        String limits = programme.startsTo() == null
                ? getTranslation("programme.start.from", Dates.day(programme.startsFrom()))
                : getTranslation(
                        "programme.start.between", Dates.day(programme.startsFrom()), Dates.day(programme.startsTo()));
        checks.check(
                start,
                rules -> rules.asRequired(getTranslation("programme.start.needed"))
                        .withValidator(programme::takesStarterOn, limits));
        plan.setLabel(getTranslation("programme.plan"));
        plan.setItems(programme.reviewPlans());
        plan.setItemLabelGenerator(ReviewPlan::name);
        plan.setValue(programme.reviewPlans().getFirst());
        checks.needed(plan, getTranslation("shell.needed"));
        assessor = CoordinatorsCard.staff(service, getTranslation("programme.assessor.optional"));
        assessor.setClearButtonVisible(true);
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("answer-problem");
        add(start, plan, assessor);
    }

    EnrolmentForm with(LocalDate day, ReviewPlan chosen, Optional<StaffMember> person) {
        start.setValue(day);
        plan.setValue(chosen);
        assessor.setValue(person.orElse(null));
        return this;
    }

    EnrolmentForm startsOn(LocalDate day) {
        start.setValue(day);
        return this;
    }

    /** @param save false when it could not be saved, because of what is said then */
    EnrolmentForm saves(String label, BooleanSupplier save, String otherwise) {
        Button button = new Button(label, click -> {
            if (checks.pass() && !save.getAsBoolean()) {
                problem.setText(otherwise);
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(problem, button);
        return this;
    }

    /** Nobody assesses themselves. */
    void not(PersonId person) {
        checks.check(
                assessor,
                rules -> rules.withValidator(
                        chosen -> chosen == null || !chosen.id().equals(person),
                        getTranslation("programme.assessor.self")));
    }

    LocalDate start() {
        return start.getValue();
    }

    String plan() {
        return plan.getValue().key();
    }

    Optional<PersonId> assessor() {
        return Optional.ofNullable(assessor.getValue()).map(StaffMember::id);
    }
}
