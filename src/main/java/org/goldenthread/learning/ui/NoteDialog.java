package org.goldenthread.learning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.goldenthread.learning.CourseDescription;
import org.goldenthread.learning.LearningRefused;
import org.goldenthread.shell.FieldChecks;

/** Asks why, before something is done that others are told or that cannot be taken back. */
final class NoteDialog extends Dialog {

    /**
     * @param says what it means, and what becomes of the note
     * @param act may throw {@link LearningRefused}, which is said here
     * @param done run in the page afterwards
     */
    NoteDialog(String title, String says, Consumer<String> act, Runnable done) {
        setHeaderTitle(title);
        TextArea note = new TextArea(getTranslation("publish.note"));
        note.setMaxLength(CourseDescription.TEXT_LENGTH);
        note.setWidthFull();
        FieldChecks checks = new FieldChecks();
        checks.needed(note, getTranslation("learning.refused.NOTE_MISSING"));
        Paragraph problem = new Paragraph();
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("import-problem");
        Button confirm = new Button(title);
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickListener(click -> {
            if (!checks.pass()) {
                return;
            }
            try {
                act.accept(note.getValue());
                close();
                done.run();
            } catch (LearningRefused refused) {
                problem.setText(LearningWords.refused(refused));
            }
        });
        Button cancel = new Button(getTranslation("publish.not-now"), click -> close());
        add(new Paragraph(says), note, problem);
        getFooter().add(cancel, confirm);
    }
}
