package org.goldenthread.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** Where a file comes from, and the day whose state it describes: today unless somebody says otherwise, never a day to come. */
public final class SourceFields extends Div {

    private final TextField system = new TextField();
    private final DatePicker dataDate = new DatePicker();
    private final transient Supplier<LocalDate> today;

    /** @param longestName the most characters of a source's name */
    public SourceFields(int longestName, Supplier<LocalDate> today) {
        this.today = today;
        addClassName("stack");
        setWidth("min(28em, 100%)");
        system.setLabel(text("system"));
        system.setHelperText(text("system.help"));
        system.setMaxLength(longestName);
        system.setRequiredIndicatorVisible(true);
        system.setWidthFull();
        system.setI18n(new TextField.TextFieldI18n().setRequiredErrorMessage(text("system.required")));
        dataDate.setLabel(text("date"));
        dataDate.setHelperText(text("date.help"));
        dataDate.setMax(today.get());
        dataDate.setValue(today.get());
        dataDate.setRequiredIndicatorVisible(true);
        dataDate.setI18n(new DatePicker.DatePickerI18n()
                .setRequiredErrorMessage(text("date.required"))
                .setBadInputErrorMessage(text("date.required"))
                .setMaxErrorMessage(text("date.future")));
        add(system, dataDate);
    }

    /** What has to be entered before the file can be read; empty when nothing is missing. */
    public Optional<String> missing() {
        LocalDate date = dataDate.getValue();
        if (system.getValue().isBlank()) {
            return Optional.of(text("system.required"));
        }
        if (date == null) {
            return Optional.of(text("date.required"));
        }
        return date.isAfter(today.get()) ? Optional.of(text("date.future")) : Optional.empty();
    }

    /** Once nothing is missing. */
    public String system() {
        return system.getValue();
    }

    /** Once nothing is missing. */
    public LocalDate dataDate() {
        return dataDate.getValue();
    }

    private String text(String key) {
        return getTranslation("shell.source." + key);
    }
}
