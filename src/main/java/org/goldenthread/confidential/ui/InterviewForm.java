package org.goldenthread.confidential.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder.BindingBuilder;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.confidential.InterviewService;
import org.goldenthread.confidential.NewInterview;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.WallClock;
import org.goldenthread.organisation.field.StaffItems;
import org.goldenthread.shell.FieldChecks;

/** Whom to ask what, who reads it, until when, and how long it is kept. Errors stand beside their fields. */
final class InterviewForm extends FormLayout {

    private static final int DEFAULT_DAYS = 14;
    private static final int DEFAULT_MONTHS = 12;

    private final FieldChecks checks = new FieldChecks();
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
        who(people, interviews);
        checks.check(people, rules -> someone(rules, NewInterview.MOST_PEOPLE));
        who(readers, interviews);
        checks.check(
                readers,
                rules -> someone(rules, NewInterview.MOST_READERS)
                        .withValidator(
                                chosen -> people.getValue().stream().noneMatch(chosen::contains),
                                getTranslation("confidential.refused.READER_IS_ASKED")));
        when(now);
        add(instrument, title, purpose, people, readers, closes, months);
        setColspan(purpose, 2);
    }

    /** Empty when something is missing or wrong, which then stands beside its field. */
    Optional<NewInterview> entered() {
        if (!checks.pass()) {
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
        List.<HasValue<?, ?>>of(instrument, title, purpose)
                .forEach(field -> checks.needed(field, getTranslation("shell.needed")));
    }

    private void who(MultiSelectComboBox<StaffMember> field, InterviewService interviews) {
        StaffItems.find(field, interviews::staff);
    }

    private BindingBuilder<Void, Set<StaffMember>> someone(BindingBuilder<Void, Set<StaffMember>> rules, int most) {
        return rules.asRequired(getTranslation("shell.needed"))
                .withValidator(chosen -> chosen.size() <= most, getTranslation("confidential.at-most", most));
    }

    private void when(LocalDateTime now) {
        FieldChecks.moment(closes, getTranslation("launch.closes"));
        closes.setValue(now.toLocalDate().plusDays(DEFAULT_DAYS).atTime(17, 0));
        // Not marked as required: the group that both fields stand in may not say so to a screen reader.
        checks.check(
                closes,
                rules -> rules.withValidator(at -> at != null, getTranslation("shell.needed"))
                        .withValidator(at -> at.isAfter(now), getTranslation("confidential.refused.CLOSES_TOO_EARLY")));
        months.setLabel(getTranslation("confidential.months"));
        months.setHelperText(getTranslation("confidential.months.help"));
        months.setStepButtonsVisible(true);
        months.setValue(DEFAULT_MONTHS);
        checks.number(months, NewInterview.LEAST_MONTHS, NewInterview.MOST_MONTHS);
    }

    private static List<PersonId> keys(Collection<StaffMember> people) {
        return people.stream().map(StaffMember::id).toList();
    }

    private static String names(Collection<StaffMember> people) {
        return String.join(
                ", ", people.stream().map(StaffMember::fullName).sorted().toList());
    }
}
