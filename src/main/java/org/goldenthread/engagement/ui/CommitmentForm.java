package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.engagement.CommitmentRefused;
import org.goldenthread.engagement.CommitmentService;
import org.goldenthread.engagement.CommitmentStatus;
import org.goldenthread.engagement.FigureRef;
import org.goldenthread.engagement.FigureText;
import org.goldenthread.engagement.NewCommitment;
import org.goldenthread.engagement.Wave;
import org.goldenthread.organisation.StaffMember;
import org.jspecify.annotations.Nullable;

/** The form for a new commitment. Errors stand beside their fields. */
final class CommitmentForm extends FormLayout {

    /** What is being entered; its key makes sure that it is stored once, however often it is sent. */
    static final class Entry {
        private final UUID request = UUID.randomUUID();
        private @Nullable FigureRef figure;
        private String heard = "";
        private String title = "";
        private String detail = "";
        private @Nullable StaffMember owner;
        private @Nullable LocalDate due;
        private CommitmentStatus status = CommitmentStatus.PLANNED;
        private String note = "";
    }

    private final transient CommitmentService commitments;
    private final transient Runnable published;
    private final Binder<Entry> binder = new Binder<>();
    private final Select<Wave> wave = new Select<>();
    private final ComboBox<FigureRef> figure = new ComboBox<>();
    private final TextField heard = new TextField();
    private final TextField title = new TextField();
    private final TextArea detail = new TextArea();
    private final ComboBox<StaffMember> owner = new ComboBox<>();
    private final Select<CommitmentStatus> status;
    private final DatePicker due;
    private final TextField note = new TextField();
    private final Paragraph problem = new Paragraph();
    private final Button save = new Button();

    /**
     * @param waves at least one
     * @param published called when a commitment has been stored
     */
    CommitmentForm(List<Wave> waves, CommitmentService commitments, LocalDate today, Runnable published) {
        this.commitments = commitments;
        this.published = published;
        status = CommitmentFields.status(getTranslation("commitments.status"), List.of(CommitmentStatus.values()));
        due = CommitmentFields.date(getTranslation("commitments.due"), getLocale());
        setAutoResponsive(true);
        setExpandColumns(true);
        setExpandFields(true);
        labels();
        chooseWave(waves);
        owner.setItems(query ->
                commitments.owners(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        bind(today);
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("commitment-problem");
        save.setText(getTranslation("commitments.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            problem.setText("");
            entered().ifPresent(this::publish);
            save.setEnabled(true);
        });
        add(wave, figure, heard, title, detail, owner, due, status, note, problem, save);
        List.of(figure, heard, title, detail, note, problem).forEach(field -> setColspan(field, 2));
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
        heard.setLabel(getTranslation("commitments.heard"));
        heard.setHelperText(getTranslation("commitments.heard.help"));
        title.setLabel(getTranslation("commitments.what"));
        detail.setLabel(getTranslation("commitments.detail"));
        owner.setLabel(getTranslation("commitments.owner"));
        owner.setItemLabelGenerator(
                person -> getTranslation("commitments.owner.item", person.fullName(), person.jobRole()));
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

    private void bind(LocalDate today) {
        required(figure).bind(entry -> entry.figure, (entry, value) -> entry.figure = value);
        atMost(NewCommitment.HEARD_LENGTH, required(heard))
                .bind(entry -> entry.heard, (entry, value) -> entry.heard = value);
        atMost(NewCommitment.TITLE_LENGTH, required(title))
                .bind(entry -> entry.title, (entry, value) -> entry.title = value);
        atMost(NewCommitment.DETAIL_LENGTH, binder.forField(detail))
                .bind(entry -> entry.detail, (entry, value) -> entry.detail = value);
        required(owner).bind(entry -> entry.owner, (entry, value) -> entry.owner = value);
        required(due)
                .withValidator(day -> !day.isBefore(today), getTranslation("commitments.date.past"))
                .bind(entry -> entry.due, (entry, value) -> entry.due = value);
        binder.forField(status).bind(entry -> entry.status, (entry, value) -> entry.status = value);
        atMost(NewCommitment.NOTE_LENGTH, binder.forField(note))
                .withValidator(
                        text -> status.getValue() != CommitmentStatus.NOT_POSSIBLE || !text.isBlank(),
                        getTranslation("commitments.refused.REASON_MISSING"))
                .bind(entry -> entry.note, (entry, value) -> entry.note = value);
        binder.setBean(new Entry());
    }

    private <T> Binder.BindingBuilder<Entry, T> required(HasValue<?, T> field) {
        return binder.forField(field).asRequired(getTranslation("commitments.needed"));
    }

    private Binder.BindingBuilder<Entry, String> atMost(int length, Binder.BindingBuilder<Entry, String> field) {
        return field.withValidator(text -> text.length() <= length, getTranslation("commitments.too-long", length));
    }

    private void publish(NewCommitment commitment) {
        try {
            commitments.record(commitment);
            binder.setBean(new Entry());
            published.run();
        } catch (CommitmentRefused refused) {
            String says =
                    getTranslation("commitments.refused." + refused.reason().name());
            switch (refused.reason()) {
                case FIGURE_NOT_YOURS -> {
                    figure.setErrorMessage(says);
                    figure.setInvalid(true);
                }
                case OWNER_NOT_IN_POST -> {
                    owner.setErrorMessage(says);
                    owner.setInvalid(true);
                }
                default -> problem.setText(says);
            }
        }
    }

    private Optional<NewCommitment> entered() {
        Entry entry = binder.getBean();
        if (!binder.validate().isOk() || entry.figure == null || entry.owner == null || entry.due == null) {
            return Optional.empty();
        }
        return Optional.of(new NewCommitment(
                entry.request,
                entry.figure.figure(),
                entry.heard,
                entry.title,
                entry.detail,
                entry.owner.id(),
                entry.due,
                entry.status,
                entry.note));
    }
}
