package org.goldenthread.development.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.development.plan.Goal;
import org.goldenthread.development.plan.GoalLink;
import org.goldenthread.development.plan.GoalLinks;
import org.goldenthread.development.plan.GoalService;
import org.goldenthread.development.plan.GoalSharing;
import org.goldenthread.development.plan.GoalWords;
import org.goldenthread.shell.FieldChecks;

/** The fields of a goal. What was changed meanwhile in another tab is said, and not overwritten. */
final class GoalForm extends Div {

    private final FieldChecks checks = new FieldChecks();
    private final TextField title = new TextField();
    private final TextArea why = new TextArea();
    private final TextArea how = new TextArea();
    private final TextArea evidence = new TextArea();
    private final TextField nextStep = new TextField();
    private final DatePicker due = new DatePicker();
    private final ComboBox<GoalLink> link = new ComboBox<>();
    private final RadioButtonGroup<GoalSharing> sharing = new RadioButtonGroup<>();
    private final Paragraph problem = new Paragraph();
    private final UUID form = UUID.randomUUID();

    GoalForm(
            Optional<Goal> goal,
            String proposed,
            GoalService service,
            GoalLinks links,
            Runnable saved,
            Runnable cancelled) {
        addClassNames("stack", "goal-form");
        text(goal, proposed);
        link(goal, links.mine());
        add(title, why, how, evidence, nextStep, due, link);
        share(goal, service.myManager());
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("answer-problem");
        Button save = new Button(getTranslation("plan.save"), click -> {
            if (checks.pass()) {
                save(goal, service, saved);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("plan.cancel"), click -> cancelled.run());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Div row = new Div(save, cancel);
        row.addClassName("row");
        add(problem, row);
    }

    private void save(Optional<Goal> goal, GoalService service, Runnable saved) {
        GoalWords words = new GoalWords(
                title.getValue(),
                why.getValue(),
                how.getValue(),
                evidence.getValue(),
                nextStep.getValue(),
                due.getValue(),
                Optional.ofNullable(link.getValue()));
        boolean shared = sharing.getValue() == GoalSharing.WITH_MANAGER;
        if (goal.isEmpty()) {
            service.add(form, words, shared);
            saved.run();
        } else if (service.change(goal.get().id(), goal.get().version(), words, shared)) {
            saved.run();
        } else {
            problem.setText(getTranslation("plan.changed-elsewhere"));
        }
    }

    private void text(Optional<Goal> goal, String proposed) {
        Optional<GoalWords> words = goal.map(Goal::words);
        title.setLabel(getTranslation("plan.goal.title"));
        title.setMaxLength(GoalWords.TITLE);
        title.setValue(words.map(GoalWords::title)
                .orElse(proposed.length() > GoalWords.TITLE ? proposed.substring(0, GoalWords.TITLE) : proposed));
        checks.needed(title, getTranslation("plan.goal.title.needed"));
        area(why, "plan.why", words.map(GoalWords::why));
        area(how, "plan.how", words.map(GoalWords::how));
        area(evidence, "plan.evidence", words.map(GoalWords::evidence));
        evidence.setHelperText(getTranslation("plan.no-names"));
        nextStep.setLabel(getTranslation("plan.next-step"));
        nextStep.setHelperText(getTranslation("plan.next-step.help"));
        nextStep.setMaxLength(GoalWords.STEP);
        nextStep.setValue(words.map(GoalWords::nextStep).orElse(""));
        FieldChecks.day(due, getTranslation("plan.due"));
        due.setValue(words.map(GoalWords::dueOn).orElse(null));
        checks.needed(due, getTranslation("plan.due.needed"));
    }

    private void area(TextArea area, String label, Optional<String> value) {
        area.setLabel(getTranslation(label));
        area.setMaxLength(GoalWords.TEXT);
        area.setValue(value.orElse(""));
    }

    private void link(Optional<Goal> goal, List<GoalLink> choices) {
        link.setLabel(getTranslation("plan.link"));
        link.setHelperText(getTranslation("plan.link.help"));
        link.setClearButtonVisible(true);
        link.setItems(choices);
        link.setItemLabelGenerator(
                each -> getTranslation("plan.link." + each.kind().name(), each.name()));
        // What is no longer among the choices stays as it was linked.
        link.setValue(goal.flatMap(each -> each.words().link()).orElse(null));
    }

    /** A choice where there is somebody to share it with; else a word that there is nobody. It begins as private. */
    private void share(Optional<Goal> goal, Optional<String> manager) {
        sharing.setLabel(getTranslation("plan.sharing"));
        sharing.setItems(GoalSharing.PRIVATE, GoalSharing.WITH_MANAGER);
        sharing.setItemLabelGenerator(each -> getTranslation("plan.share." + each.name(), manager.orElse("")));
        sharing.setValue(goal.map(Goal::sharing)
                .filter(before -> before == GoalSharing.WITH_MANAGER && manager.isPresent())
                .orElse(GoalSharing.PRIVATE));
        if (manager.isPresent()) {
            add(sharing);
        } else {
            Paragraph nobody = new Paragraph(getTranslation("plan.share.nobody"));
            nobody.addClassName("muted");
            add(nobody);
        }
    }
}
