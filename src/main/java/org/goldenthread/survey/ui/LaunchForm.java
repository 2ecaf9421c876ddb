package org.goldenthread.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializablePredicate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.organisation.WallClock;
import org.goldenthread.shell.FieldChecks;
import org.goldenthread.survey.Attribute;
import org.goldenthread.survey.Audience;
import org.goldenthread.survey.CampaignService;
import org.goldenthread.survey.LaunchChoices;
import org.goldenthread.survey.LaunchRequest;
import org.goldenthread.survey.Promise;
import org.goldenthread.survey.Rhythm;
import org.goldenthread.survey.SmallestGroups;
import org.jspecify.annotations.Nullable;

/** What is asked, of whom and when. Errors stand beside their fields. */
final class LaunchForm extends FormLayout {

    private static final int MOST_THRESHOLD = 100;
    private static final int DEFAULT_THRESHOLD = 10;
    static final int TITLE_LENGTH = 100;
    static final int PURPOSE_LENGTH = 1000;

    private final FieldChecks checks = new FieldChecks();
    private final ComboBox<Instrument> instrument = new ComboBox<>();
    private final Checkbox action = new Checkbox();
    private final Select<Promise> promise = new Select<>();
    private final TextField title = new TextField();
    private final TextArea purpose = new TextArea();
    private final Select<Map.Entry<String, String>> follows = new Select<>();
    private final DateTimePicker opens = new DateTimePicker();
    private final DateTimePicker closes = new DateTimePicker();
    private final Select<SmallestGroups> smallest = new Select<>();
    private final MultiSelectComboBox<Attribute> attributes = new MultiSelectComboBox<>();
    private final IntegerField threshold = new IntegerField();
    private final Select<Rhythm> repeat = new Select<>();
    private final SerializablePredicate<Audience> promised;
    private final SerializableFunction<Audience, List<Promise>> promises;
    private final AudienceFields audience;
    private final MailFields mail = new MailFields();

    /**
     * @param promised whether something was promised to people of an audience
     * @param promises what was promised to all of an audience
     * @param now the time of day in England
     * @param seed draws the sample
     * @param changed called when anything in the form is changed
     */
    LaunchForm(
            LaunchChoices choices,
            SerializablePredicate<Audience> promised,
            SerializableFunction<Audience, List<Promise>> promises,
            LocalDateTime now,
            long seed,
            Runnable changed) {
        this.promised = promised;
        this.promises = promises;
        audience = new AudienceFields(choices, seed);
        setAutoResponsive(true);
        setExpandColumns(true);
        setExpandFields(true);
        setAutoRows(true);
        setMaxColumns(2);
        what(choices);
        when(now);
        section("launch.who", audience.all());
        section("launch.mail", mail.all());
        how();
        List<HasValue<?, ?>> fields = List.of(
                instrument,
                action,
                promise,
                title,
                purpose,
                follows,
                opens,
                closes,
                smallest,
                attributes,
                threshold,
                repeat);
        fields.forEach(field -> field.addValueChangeListener(change -> changed.run()));
        audience.onChange(changed);
        audience.onChange(this::offerAction);
        mail.onChange(changed);
    }

    /** Empty when something is missing or wrong, which then stands beside its field. */
    Optional<LaunchRequest> entered() {
        if (!checks.pass() | !audience.isValid() | !mail.isValid()) {
            return Optional.empty();
        }
        String own = instrument.getValue().key() + " " + WallClock.opening(opens.getValue());
        return Optional.of(new LaunchRequest(
                title.getValue().strip(),
                purpose.getValue().strip(),
                Optional.ofNullable(follows.getValue()).map(Map.Entry::getKey).orElse(own),
                instrument.getValue().key(),
                WallClock.opening(opens.getValue()),
                WallClock.closing(closes.getValue()),
                threshold.getValue(),
                audience.audience(),
                smallest.getValue(),
                List.copyOf(attributes.getValue()),
                mail.plan(opens.getValue(), closes.getValue()),
                action.isVisible() && action.getValue(),
                Optional.ofNullable(promise.getValue()).map(Promise::id).orElse(null)));
    }

    /** Empty when it is asked once. */
    Optional<Rhythm> repeated() {
        return Optional.ofNullable(repeat.getValue());
    }

    private void what(LaunchChoices choices) {
        instrument.setLabel(getTranslation("launch.instrument"));
        instrument.setItems(choices.instruments());
        instrument.setItemLabelGenerator(each -> getTranslation(
                "launch.instrument.item", each.title(), each.items().size(), each.minutes()));
        title.setLabel(getTranslation("launch.name"));
        title.setHelperText(getTranslation("launch.name.help"));
        title.setMaxLength(TITLE_LENGTH);
        purpose.setLabel(getTranslation("launch.purpose"));
        purpose.setHelperText(getTranslation("launch.purpose.help"));
        purpose.setMaxLength(PURPOSE_LENGTH);
        follows.setLabel(getTranslation("launch.follows"));
        follows.setHelperText(getTranslation("launch.follows.help"));
        follows.setItems(List.copyOf(choices.series().entrySet()));
        follows.setItemLabelGenerator(each -> each == null ? getTranslation("launch.follows.none") : each.getValue());
        follows.setEmptySelectionAllowed(true);
        follows.setEmptySelectionCaption(getTranslation("launch.follows.none"));
        List.<HasValue<?, ?>>of(instrument, title, purpose)
                .forEach(field -> checks.needed(field, getTranslation("shell.needed")));
        action.setLabel(getTranslation("launch.action"));
        action.setHelperText(getTranslation("launch.action.help"));
        action.setValue(true);
        action.setVisible(false);
        instrument.addValueChangeListener(change -> offerAction());
        promise.setLabel(getTranslation("launch.promise"));
        promise.setHelperText(getTranslation("launch.promise.help"));
        promise.setItemLabelGenerator(each -> each == null
                ? getTranslation("launch.promise.none")
                : getTranslation("launch.promise.item", each.title(), each.group()));
        promise.setEmptySelectionAllowed(true);
        promise.setEmptySelectionCaption(getTranslation("launch.promise.none"));
        promise.setVisible(false);
        section("launch.what", instrument, title, action, promise, purpose, follows);
        setColspan(action, 2);
        setColspan(promise, 2);
        setColspan(purpose, 2);
    }

    /** Only in English so far: a survey in several languages would lose the others. */
    private void offerAction() {
        @Nullable Instrument chosen = instrument.getValue();
        boolean inEnglish = chosen != null && chosen.completeLanguages().isEmpty();
        action.setVisible(inEnglish
                && chosen.items().stream().noneMatch(item -> item.key().equals(CampaignService.ACTION))
                && promised.test(audience.fitting()));
        List<Promise> reaching = inEnglish ? promises.apply(audience.fitting()) : List.of();
        @Nullable Promise before = promise.getValue();
        promise.setItems(reaching);
        promise.setValue(before != null && reaching.contains(before) ? before : null);
        promise.setVisible(!reaching.isEmpty());
    }

    private void when(LocalDateTime now) {
        FieldChecks.moment(opens, getTranslation("launch.opens"));
        FieldChecks.moment(closes, getTranslation("launch.closes"));
        LocalDateTime tomorrow = now.toLocalDate().plusDays(1).atTime(9, 0);
        opens.setValue(tomorrow);
        closes.setValue(tomorrow.plusDays(14).withHour(17));
        // Not marked as required: the group that both fields stand in may not say so to a screen reader.
        checks.check(
                opens,
                rules -> rules.withValidator(at -> at != null, getTranslation("shell.needed"))
                        .withValidator(at -> !at.isBefore(now.minusMinutes(1)), getTranslation("launch.opens.past")));
        checks.check(
                closes,
                rules -> rules.withValidator(at -> at != null, getTranslation("shell.needed"))
                        .withValidator(
                                at -> opens.getValue() == null || at.isAfter(opens.getValue()),
                                getTranslation("launch.closes.before")));
        repeat.setLabel(getTranslation("launch.repeat"));
        repeat.setHelperText(getTranslation("launch.repeat.help"));
        repeat.setItems(Rhythm.values());
        repeat.setEmptySelectionAllowed(true);
        repeat.setEmptySelectionCaption(getTranslation("launch.repeat.once"));
        repeat.setItemLabelGenerator(
                each -> getTranslation(each == null ? "launch.repeat.once" : "launch.repeat." + each.name()));
        section("launch.when", opens, closes, repeat);
    }

    private void how() {
        smallest.setLabel(getTranslation("launch.smallest"));
        smallest.setHelperText(getTranslation("launch.smallest.help"));
        smallest.setItems(SmallestGroups.values());
        smallest.setItemLabelGenerator(each -> getTranslation("launch.smallest." + each.name()));
        smallest.setValue(SmallestGroups.TEAMS);
        AudienceFields.choose(attributes, "launch.attribute", "launch.attribute.NONE", List.of(Attribute.values()));
        attributes.setHelperText(getTranslation("launch.attribute.help"));
        attributes.setItemLabelGenerator(each -> getTranslation("launch.attribute." + each.name()));
        threshold.setLabel(getTranslation("launch.threshold"));
        threshold.setHelperText(getTranslation("launch.threshold.help", CampaignService.LEAST_THRESHOLD));
        threshold.setStepButtonsVisible(true);
        threshold.setValue(DEFAULT_THRESHOLD);
        checks.number(threshold, CampaignService.LEAST_THRESHOLD, MOST_THRESHOLD);
        section("launch.how", smallest, attributes, threshold);
    }

    private void section(String key, Component... fields) {
        H2 heading = new H2(getTranslation(key));
        add(heading);
        setColspan(heading, 2);
        add(fields);
    }
}
