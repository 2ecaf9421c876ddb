package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.goldenthread.engagement.CommitmentRefused;
import org.goldenthread.engagement.CommitmentService;
import org.goldenthread.engagement.CommitmentStatus;
import org.goldenthread.engagement.FigureRef;
import org.goldenthread.engagement.FigureText;
import org.goldenthread.engagement.NewCommitment;
import org.goldenthread.engagement.NewReply;
import org.goldenthread.engagement.Wave;

/** A new commitment that answers a figure, which is chosen in the form. */
final class FigureCommitmentForm extends CommitmentForm {

    private final transient CommitmentService commitments;
    private final Select<Wave> wave = new Select<>();
    private final ComboBox<FigureRef> figure = new ComboBox<>();
    private final Select<CommitmentStatus> status;
    private final TextField note = new TextField();

    /**
     * @param waves at least one
     * @param published called when a commitment has been stored
     */
    FigureCommitmentForm(List<Wave> waves, CommitmentService commitments, LocalDate today, Runnable published) {
        super(commitments, today, published);
        this.commitments = commitments;
        status = CommitmentFields.status(getTranslation("commitments.status"), List.of(CommitmentStatus.values()));
        labels();
        chooseWave(waves);
        bind();
        lay(List.of(wave, figure), List.of(status, note));
        wide(figure);
        wide(note);
    }

    /** Begins with a figure; one that is not the person's to answer is left unchosen. */
    void choose(FigureText wanted) {
        wave.getListDataView()
                .getItems()
                .filter(each -> each.campaign().equals(wanted.campaign()))
                .findFirst()
                .ifPresent(wave::setValue);
        figure.getListDataView()
                .getItems()
                .filter(item -> item.figure() == wanted.figure())
                .findFirst()
                .ifPresent(figure::setValue);
    }

    private void labels() {
        wave.setLabel(getTranslation("commitments.wave"));
        wave.setItemLabelGenerator(Wave::title);
        figure.setLabel(getTranslation("commitments.figure"));
        figure.setItemLabelGenerator(
                item -> getTranslation("commitments.figure.item", item.group(), item.title(), item.value()));
        note.setLabel(getTranslation("commitments.note"));
        note.setHelperText(getTranslation("commitments.note.help"));
    }

    private void chooseWave(List<Wave> waves) {
        wave.setItems(waves);
        wave.addValueChangeListener(event -> {
            List<FigureRef> figures = commitments.figures(event.getValue().campaign());
            figure.setItems(figures);
            figure.setHelperText(figures.isEmpty() ? getTranslation("commitments.figure.none") : "");
        });
        wave.setValue(waves.getFirst());
    }

    private void bind() {
        required(figure).bind(entry -> entry.figure, (entry, value) -> entry.figure = value);
        field(status).bind(entry -> entry.status, (entry, value) -> entry.status = value);
        atMost(NewCommitment.NOTE_LENGTH, field(note))
                .withValidator(
                        text -> status.getValue() != CommitmentStatus.NOT_POSSIBLE || !text.isBlank(),
                        getTranslation("commitments.refused.REASON_MISSING"))
                .bind(entry -> entry.note, (entry, value) -> entry.note = value);
    }

    @Override
    void store(NewReply reply, Entry entry) {
        commitments.record(new NewCommitment(
                reply.request(),
                // Required of the form before it stores anything.
                Objects.requireNonNull(entry.figure).figure(),
                reply.heard(),
                reply.title(),
                reply.detail(),
                reply.owner(),
                reply.due(),
                entry.status,
                entry.note));
    }

    @Override
    boolean refuse(CommitmentRefused refused, String says) {
        if (refused.reason() != CommitmentRefused.Reason.FIGURE_NOT_YOURS) {
            return false;
        }
        figure.setErrorMessage(says);
        figure.setInvalid(true);
        return true;
    }
}
