package org.goldenthread.shell;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.Binder.BindingBuilder;
import java.io.Serializable;
import java.util.function.UnaryOperator;

/**
 * Checks the fields of a form, each once with all of its rules; what is wrong stands beside its field. The form is read from
 * its fields when it is sent, so nothing is bound to a bean.
 */
public final class FieldChecks implements Serializable {

    private final Binder<Void> binder = new Binder<>();

    /** @return whether everything is as it should be; where it is not the fields say so */
    public boolean pass() {
        return binder.validate().isOk();
    }

    /** Checks a field by the rules that are given; later rules for the same field would replace them. */
    public <T> void check(HasValue<?, T> field, UnaryOperator<BindingBuilder<Void, T>> rules) {
        // One that had no setter would be read-only.
        rules.apply(binder.forField(field)).bind(none -> field.getValue(), (none, value) -> {});
    }

    /** It must have a value, and a text more than spaces. */
    public <T> void needed(HasValue<?, T> field, String needed) {
        check(
                field,
                rules -> rules.asRequired(needed)
                        .withValidator(value -> !(value instanceof String text) || !text.isBlank(), needed));
    }

    /** A whole number from the least to the most, and no other. */
    public void number(IntegerField field, int least, int most) {
        field.setMin(least);
        field.setMax(most);
        check(
                field,
                rules -> rules.asRequired(field.getTranslation("shell.needed"))
                        .withValidator(
                                number -> number >= least && number <= most,
                                field.getTranslation("shell.whole-number", least, most)));
    }

    /** A day as it is written in England; what cannot be read as one is said beside the field. */
    public static void day(DatePicker picker, String label) {
        picker.setLabel(label);
        picker.setLocale(UI.getCurrentOrThrow().getLocale());
        picker.setI18n(daysOfEngland().setBadInputErrorMessage(picker.getTranslation("shell.day.bad")));
    }

    private static DatePicker.DatePickerI18n daysOfEngland() {
        return new DatePicker.DatePickerI18n().setDateFormats("d MMMM yyyy", "d/M/yyyy", "d.M.yyyy");
    }

    /** A day as it is written in England and a time by the clock there; the two parts have names of their own. */
    public static void moment(DateTimePicker picker, String label) {
        picker.setLabel(label);
        picker.setLocale(UI.getCurrentOrThrow().getLocale());
        picker.setDatePickerI18n(daysOfEngland());
        picker.setI18n(new DateTimePicker.DateTimePickerI18n()
                .setBadInputErrorMessage(picker.getTranslation("shell.moment.bad"))
                .setIncompleteInputErrorMessage(picker.getTranslation("shell.moment.half")));
        picker.setHelperText(picker.getTranslation("shell.clock"));
        picker.setDateAriaLabel(picker.getTranslation("shell.moment.date", label));
        picker.setTimeAriaLabel(picker.getTranslation("shell.moment.time", label));
    }
}
