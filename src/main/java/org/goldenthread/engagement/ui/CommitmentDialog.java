package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.function.Consumer;
import org.goldenthread.engagement.CommitmentChange;
import org.goldenthread.engagement.CommitmentStatus;
import org.goldenthread.engagement.SaidAndDone;

/** News of a commitment: status, date and a sentence. */
final class CommitmentDialog extends Dialog {

    CommitmentDialog(SaidAndDone said, Consumer<CommitmentChange> save) {
        setHeaderTitle(getTranslation("commitments.change.title"));
        Select<CommitmentStatus> status = CommitmentFields.status(
                getTranslation("commitments.status"),
                Arrays.stream(CommitmentStatus.values())
                        .filter(said.status()::canBecome)
                        .toList());
        status.setValue(said.status());
        DatePicker due = CommitmentFields.date(getTranslation("commitments.due"), getLocale());
        due.setValue(said.due());
        TextField note = new TextField(getTranslation("commitments.note"));
        note.setHelperText(getTranslation("commitments.note.help"));
        note.setValue(said.note());
        VerticalLayout fields = new VerticalLayout(new Paragraph(said.title()), status, due, note);
        fields.setPadding(false);
        note.setWidthFull();
        add(fields);
        Button ok = new Button(getTranslation("commitments.change.save"));
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        ok.addClickListener(click -> {
            due.setInvalid(due.isEmpty());
            due.setErrorMessage(getTranslation("commitments.needed"));
            boolean reasonMissing = status.getValue() == CommitmentStatus.NOT_POSSIBLE
                    && note.getValue().isBlank();
            note.setInvalid(reasonMissing);
            note.setErrorMessage(getTranslation("commitments.refused.REASON_MISSING"));
            if (!due.isEmpty() && !reasonMissing) {
                close();
                save.accept(new CommitmentChange(
                        said.commitment(), said.version(), status.getValue(), due.getValue(), note.getValue()));
            }
        });
        getFooter().add(new Button(getTranslation("commitments.change.cancel"), click -> close()), ok);
    }
}
