package org.goldenthread.confidential.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.goldenthread.organisation.WallClock;
import org.goldenthread.confidential.InterviewService;
import org.goldenthread.confidential.NewInterview;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffMember;
import org.jspecify.annotations.Nullable;

/** Whom to ask what, who reads it, until when, and how long it is kept. Errors stand beside their fields. */
final class InterviewForm extends FormLayout {

    private static final int DEFAULT_DAYS = 14;
    private static final int DEFAULT_MONTHS = 12;

    private final Binder<Void> binder = new Binder<>();
    private final ComboBox<Instrument> instrument = new ComboBox<>();
    private final TextField title = new TextField();
    private final TextArea purpose = new TextArea();
    private final MultiSelectComboBox<StaffMember> people = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<StaffMember> readers = new MultiSelectComboBox<>();
    private final DateTimePicker closes = new DateTimePicker();
    private final IntegerField months = new IntegerField();

    /** @param now the time of day in England */
    InterviewForm(InterviewService interviews, LocalDateTime now) {
        setAutoResponsive(true);
        setExpandColumns(true);
        setExpandFields(true);
        setAutoRows(true);
        setMaxColumns(2);
        what(interviews);
        people.setLabel(getTranslation("confidential.people"));
        people.setHelperText(getTranslation("confidential.people.help", NewInterview.MOST_PEOPLE));
        readers.setLabel(getTranslation("confidential.named-readers"));
        readers.setHelperText(getTranslation("confidential.named-readers.help", NewInterview.MOST_READERS));
        who(people, NewInterview.MOST_PEOPLE, interviews);
        who(readers, NewInterview.MOST_READERS, interviews);
        binder.forField(readers)
                .withValidator(
                        chosen -> people.getValue().stream().noneMatch(chosen::contains),
                        getTranslation("confidential.refused.READER_IS_ASKED"))
                .bind(none -> readers.getValue(), InterviewForm::keptByItsField);
        when(now);
        add(instrument, title, purpose, people, readers, closes, months);
        setColspan(purpose, 2);
    }

    /** Empty when something is missing or wrong, which then stands beside its field. */
    Optional<NewInterview> entered() {
        if (!binder.validate().isOk()) {
            return Optional.empty();
        }
        return Optional.of(new NewInterview(
                title.getValue().strip(),
                purpose.getValue().strip(),
                instrument.getValue().key(),
                keys(readers.getValue()),
                keys(people.getValue()),
                WallClock.closing(closes.getValue()),
                months.getValue()));
    }

    String namesOfPeople() {
        return names(people.getValue());
    }

    String namesOfReaders() {
        return names(readers.getValue());
    }

    private void what(InterviewService interviews) {
        instrument.setLabel(getTranslation("launch.instrument"));
        instrument.setItems(interviews.questions());
        instrument.setItemLabelGenerator(each -> getTranslation(
                "launch.instrument.item", each.title(), each.items().size(), each.minutes()));
        title.setLabel(getTranslation("confidential.name"));
        title.setHelperText(getTranslation("confidential.name.help"));
        title.setMaxLength(NewInterview.TITLE_LENGTH);
        purpose.setLabel(getTranslation("confidential.purpose"));
        purpose.setHelperText(getTranslation("confidential.purpose.help"));
        purpose.setMaxLength(NewInterview.PURPOSE_LENGTH);
        List.<AbstractField<?, ?>>of(instrument, title, purpose).forEach(this::needed);
    }

    private void who(MultiSelectComboBox<StaffMember> field, int most, InterviewService interviews) {
        field.setItems(
                query -> interviews.staff(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        field.setItemLabelGenerator(
                person -> getTranslation("confidential.reader", person.fullName(), person.jobRole()));
        binder.forField(field)
                .asRequired(getTranslation("launch.needed"))
                .withValidator(chosen -> chosen.size() <= most, getTranslation("confidential.at-most", most))
                .bind(none -> field.getValue(), InterviewForm::keptByItsField);
    }

    private void when(LocalDateTime now) {
        closes.setLabel(getTranslation("launch.closes"));
        closes.setLocale(getLocale());
        closes.setHelperText(getTranslation("launch.clock"));
        closes.setDateAriaLabel(getTranslation("launch.date", closes.getLabel()));
        closes.setTimeAriaLabel(getTranslation("launch.time", closes.getLabel()));
        closes.setValue(now.toLocalDate().plusDays(DEFAULT_DAYS).atTime(17, 0));
        // Not marked as required: the group that both fields stand in may not say so to a screen reader.
        binder.forField(closes)
                .withValidator(at -> at != null, getTranslation("launch.needed"))
                .withValidator(at -> at.isAfter(now), getTranslation("confidential.refused.CLOSES_TOO_EARLY"))
                .bind(none -> closes.getValue(), InterviewForm::keptByItsField);
        months.setLabel(getTranslation("confidential.months"));
        months.setHelperText(getTranslation("confidential.months.help"));
        months.setMin(NewInterview.LEAST_MONTHS);
        months.setMax(NewInterview.MOST_MONTHS);
        months.setStepButtonsVisible(true);
        months.setValue(DEFAULT_MONTHS);
        binder.forField(months)
                .asRequired(getTranslation("launch.needed"))
                .withValidator(
                        number -> number >= NewInterview.LEAST_MONTHS && number <= NewInterview.MOST_MONTHS,
                        getTranslation("launch.threshold.range", NewInterview.LEAST_MONTHS, NewInterview.MOST_MONTHS))
                .bind(none -> months.getValue(), InterviewForm::keptByItsField);
    }

    private <T> void needed(AbstractField<?, T> field) {
        binder.forField(field)
                .asRequired(getTranslation("launch.needed"))
                .withValidator(
                        value -> !(value instanceof String text) || !text.isBlank(), getTranslation("launch.needed"))
                .bind(unused -> field.getValue(), InterviewForm::keptByItsField);
    }

    private static List<PersonId> keys(Collection<StaffMember> people) {
        return people.stream().map(StaffMember::id).toList();
    }

    private static String names(Collection<StaffMember> people) {
        return String.join(
                ", ", people.stream().map(StaffMember::fullName).sorted().toList());
    }

    /** The binder only checks: the form is read from its fields when it is sent. */
    private static void keptByItsField(@Nullable Void none, @Nullable Object value) {}
}
