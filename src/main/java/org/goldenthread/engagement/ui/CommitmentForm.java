package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.goldenthread.engagement.CommitmentService;
import org.goldenthread.engagement.CommitmentStatus;
import org.goldenthread.engagement.EngagementService;
import org.goldenthread.engagement.FigureRef;
import org.goldenthread.engagement.NewCommitment;
import org.goldenthread.engagement.Wave;
import org.goldenthread.organisation.StaffMember;
import org.jspecify.annotations.Nullable;

/** The form for a new commitment. Errors stand beside their fields. */
final class CommitmentForm extends FormLayout {

    /** What is being entered. */
    static final class Entry {
        private @Nullable FigureRef figure;
        private String heard = "";
        private String title = "";
        private String detail = "";
        private @Nullable StaffMember owner;
        private @Nullable LocalDate due;
        private CommitmentStatus status = CommitmentStatus.PLANNED;
        private String note = "";
    }

    private final Binder<Entry> binder = new Binder<>();
    private final ComboBox<FigureRef> figure = new ComboBox<>();
    private final Button save = new Button();

    /** @param publish stores the commitment; returns whether it could */
    CommitmentForm(
            List<Wave> waves,
            EngagementService engagement,
            CommitmentService commitments,
            LocalDate today,
            Predicate<NewCommitment> publish) {
        setAutoResponsive(true);
        Select<Wave> wave = new Select<>();
        wave.setLabel(getTranslation("commitments.wave"));
        wave.setItemLabelGenerator(Wave::title);
        wave.setItems(waves);
        wave.addValueChangeListener(event ->
                figure.setItems(engagement.figuresIMayCite(event.getValue().campaign())));
        figure.setLabel(getTranslation("commitments.figure"));
        figure.setItemLabelGenerator(
                item -> getTranslation("commitments.figure.item", item.group(), item.title(), item.value()));
        wave.setValue(waves.getFirst());

        TextField heard = new TextField(getTranslation("commitments.heard"));
        heard.setHelperText(getTranslation("commitments.heard.help"));
        TextField title = new TextField(getTranslation("commitments.what"));
        TextArea detail = new TextArea(getTranslation("commitments.detail"));
        ComboBox<StaffMember> owner = new ComboBox<>(getTranslation("commitments.owner"));
        owner.setItems(query ->
                commitments.owners(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        owner.setItemLabelGenerator(person -> person.fullName() + ", " + person.jobRole());
        DatePicker due = CommitmentFields.date(getTranslation("commitments.due"), getLocale());
        Select<CommitmentStatus> status =
                CommitmentFields.status(getTranslation("commitments.status"), List.of(CommitmentStatus.values()));
        TextField note = new TextField(getTranslation("commitments.note"));
        note.setHelperText(getTranslation("commitments.note.help"));

        String needed = getTranslation("commitments.needed");
        binder.forField(figure).asRequired(needed).bind(entry -> entry.figure, (entry, value) -> entry.figure = value);
        binder.forField(heard).asRequired(needed).bind(entry -> entry.heard, (entry, value) -> entry.heard = value);
        binder.forField(title).asRequired(needed).bind(entry -> entry.title, (entry, value) -> entry.title = value);
        binder.forField(detail).bind(entry -> entry.detail, (entry, value) -> entry.detail = value);
        binder.forField(owner).asRequired(needed).bind(entry -> entry.owner, (entry, value) -> entry.owner = value);
        binder.forField(due)
                .asRequired(needed)
                .withValidator(day -> !day.isBefore(today), getTranslation("commitments.date.past"))
                .bind(entry -> entry.due, (entry, value) -> entry.due = value);
        binder.forField(status).bind(entry -> entry.status, (entry, value) -> entry.status = value);
        binder.forField(note)
                .withValidator(
                        text -> status.getValue() != CommitmentStatus.NOT_POSSIBLE || !text.isBlank(),
                        getTranslation("commitments.refused.REASON_MISSING"))
                .bind(entry -> entry.note, (entry, value) -> entry.note = value);
        binder.setBean(new Entry());

        save.setText(getTranslation("commitments.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            if (entered().map(publish::test).orElse(false)) {
                binder.setBean(new Entry());
            }
            save.setEnabled(true);
        });
        add(wave, figure, heard, title, detail, owner, due, status, note, save);
        setColspan(figure, 2);
        setColspan(heard, 2);
        setColspan(title, 2);
        setColspan(detail, 2);
    }

    void choose(long figureKey) {
        figure.getListDataView()
                .getItems()
                .filter(item -> item.figure() == figureKey)
                .findFirst()
                .ifPresent(figure::setValue);
    }

    private Optional<NewCommitment> entered() {
        if (!binder.validate().isOk()) {
            return Optional.empty();
        }
        Entry entry = binder.getBean();
        if (entry.figure == null || entry.owner == null || entry.due == null) {
            return Optional.empty();
        }
        return Optional.of(new NewCommitment(
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
