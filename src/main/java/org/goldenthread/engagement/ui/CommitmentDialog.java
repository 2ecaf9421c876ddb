package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import org.goldenthread.engagement.CommitmentChange;
import org.goldenthread.engagement.CommitmentNews;
import org.goldenthread.engagement.CommitmentRefused;
import org.goldenthread.engagement.CommitmentStatus;
import org.goldenthread.engagement.NewCommitment;
import org.goldenthread.engagement.SaidAndDone;
import org.goldenthread.picture.CleanPicture;
import org.goldenthread.picture.ui.PictureField;
import org.goldenthread.shell.Dates;

/** News of a commitment: status, date, a sentence, a link and a picture. It stays open, with what was typed, until they are stored. */
final class CommitmentDialog extends Dialog {

    private final transient CommitmentBook book;
    private final transient Runnable saved;
    private final SaidAndDone said;
    private final Select<CommitmentStatus> status;
    private final DatePicker due;
    private final TextArea note;
    private final TextField link;
    private final PictureField picture;
    private final Paragraph problem = new Paragraph();
    private final Button save = new Button();
    private int version;

    /** @param wanted the status with which it begins, one that can follow */
    CommitmentDialog(SaidAndDone said, CommitmentStatus wanted, CommitmentBook book, Runnable saved) {
        this.said = said;
        this.book = book;
        this.saved = saved;
        version = said.version();
        setHeaderTitle(getTranslation("commitments.change.title"));
        status =
                CommitmentFields.status(getTranslation("commitments.status"), Arrays.asList(CommitmentStatus.values()));
        follow(said.status());
        status.setValue(wanted);
        due = CommitmentFields.date(getTranslation("commitments.due"));
        due.setRequiredIndicatorVisible(true);
        due.setValue(said.due());
        note = new TextArea(getTranslation("commitments.note"));
        note.setHelperText(getTranslation("commitments.note.help"));
        note.setMaxLength(NewCommitment.NOTE_LENGTH);
        note.setWidthFull();
        note.setValue(said.note());
        link = new TextField(getTranslation("commitments.link"));
        link.setHelperText(getTranslation("commitments.link.help"));
        link.setMaxLength(CommitmentChange.LINK_LENGTH);
        link.setWidthFull();
        link.setValue(said.link());
        picture = new PictureField(
                said.picture(),
                PictureDownload::address,
                CleanPicture.FULL_PAGE,
                getTranslation("commitments.picture.help"));
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("commitment-problem");
        VerticalLayout fields =
                new VerticalLayout(new Paragraph(said.title()), status, due, note, link, picture, problem);
        fields.setPadding(false);
        add(fields);
        save.setText(getTranslation("commitments.change.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            save();
            save.setEnabled(true);
        });
        getFooter().add(new Button(getTranslation("commitments.change.cancel"), click -> close()), save);
    }

    private void save() {
        problem.setText("");
        if (!isComplete()) {
            return;
        }
        try {
            book.change(new CommitmentChange(
                    said.commitment(),
                    version,
                    status.getValue(),
                    due.getValue(),
                    note.getValue(),
                    link.getValue(),
                    picture.change()));
            close();
            saved.run();
        } catch (CommitmentRefused refused) {
            switch (refused.reason()) {
                case CHANGED_MEANWHILE -> showOtherChange();
                case LINK_NOT_WEB -> refuse(link, refused);
                default -> problem.setText(says(refused));
            }
        }
    }

    private String says(CommitmentRefused refused) {
        return getTranslation("commitments.refused." + refused.reason().name());
    }

    private void refuse(TextField field, CommitmentRefused refused) {
        field.setErrorMessage(says(refused));
        field.setInvalid(true);
    }

    private boolean isComplete() {
        boolean dateMissing = due.isEmpty();
        due.setInvalid(dateMissing);
        due.setErrorMessage(getTranslation("commitments.needed"));
        boolean silent = note.getValue().isBlank();
        boolean reasonMissing = silent && status.getValue() == CommitmentStatus.NOT_POSSIBLE;
        boolean evidenceMissing = silent
                && status.getValue() == CommitmentStatus.DONE
                && link.getValue().isBlank();
        note.setInvalid(reasonMissing || evidenceMissing);
        note.setErrorMessage(
                getTranslation("commitments.refused." + (reasonMissing ? "REASON_MISSING" : "EVIDENCE_MISSING")));
        link.setInvalid(false);
        boolean pictureComplete = picture.isComplete();
        return !dateMissing && !note.isInvalid() && pictureComplete;
    }

    /** Says what somebody else made of it; saving again is then a decision that knows of theirs. */
    private void showOtherChange() {
        CommitmentNews theirs = book.news().getFirst();
        version = theirs.version();
        CommitmentStatus mine = status.getValue();
        follow(theirs.status());
        status.setValue(theirs.status().canBecome(mine) ? mine : theirs.status());
        problem.setText(getTranslation(
                "commitments.changed-by",
                theirs.by(),
                getTranslation("commitment.choice." + theirs.status().name()),
                Dates.day(theirs.due()),
                theirs.note()));
    }

    private void follow(CommitmentStatus from) {
        status.setItems(
                Arrays.stream(CommitmentStatus.values()).filter(from::canBecome).toList());
    }
}
