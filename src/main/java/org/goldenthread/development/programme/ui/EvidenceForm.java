package org.goldenthread.development.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.development.programme.Evidence;
import org.goldenthread.development.programme.ProgrammeFile;
import org.goldenthread.development.programme.ProgrammeService;
import org.goldenthread.development.ui.NoCaseDetail;
import org.goldenthread.framework.Framework.Element;
import org.goldenthread.shell.FieldChecks;

/** The fields of a piece of evidence, with the capabilities and standards that it may be for. */
final class EvidenceForm extends Div {

    EvidenceForm(ProgrammeFile file, ProgrammeService service, Runnable added) {
        addClassNames("stack", "goal-form");
        FieldChecks checks = new FieldChecks();
        TextField title = new TextField(getTranslation("programme.evidence.title"));
        title.setHelperText(getTranslation("programme.evidence.title.help"));
        title.setMaxLength(Evidence.TITLE);
        checks.needed(title, getTranslation("programme.evidence.title.needed"));
        DatePicker on = new DatePicker(service.today());
        FieldChecks.day(on, getTranslation("programme.evidence.on"));
        on.setMax(service.today());
        checks.needed(on, getTranslation("programme.review.on.needed"));
        TextArea words = new TextArea(getTranslation("programme.evidence.words"));
        words.setMaxLength(Evidence.WORDS);
        words.setMinRows(4);
        NoCaseDetail.keep(
                words, checks, Optional.empty(), List.of(file.enrolment().name()));
        List<CheckboxGroup<Evidence.Of>> groups = file.frameworks().stream()
                .map(use -> {
                    CheckboxGroup<Evidence.Of> group =
                            new CheckboxGroup<>(use.framework().name());
                    group.setItems(use.framework().elements().stream()
                            .map(element -> new Evidence.Of(use.framework().key(), element.key()))
                            .toList());
                    group.setItemLabelGenerator(of -> use.framework()
                            .element(of.element())
                            .map(Element::name)
                            .orElse(of.element()));
                    return group;
                })
                .toList();
        Paragraph problem = new Paragraph();
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("answer-problem");
        UUID form = UUID.randomUUID();
        Button save = new Button(getTranslation("programme.evidence.keep"), click -> {
            Set<Evidence.Of> of =
                    groups.stream().flatMap(group -> group.getValue().stream()).collect(Collectors.toSet());
            problem.setText(of.isEmpty() ? getTranslation("programme.evidence.of.needed") : "");
            if (checks.pass() && !of.isEmpty()) {
                service.addEvidence(form, file.enrolment().id(), on.getValue(), title.getValue(), words.getValue(), of);
                added.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(title, on, words);
        groups.forEach(this::add);
        add(problem, save);
        title.focus();
    }
}
