package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import java.util.Locale;
import org.goldenthread.engagement.CommitmentStatus;

/** Fields that both the new commitment and its news have. */
final class CommitmentFields {

    private CommitmentFields() {}

    static DatePicker date(String label, Locale locale) {
        DatePicker date = new DatePicker(label);
        date.setLocale(locale);
        date.setI18n(new DatePickerI18n()
                .setDateFormats("d MMMM yyyy", "d/M/yyyy", "d.M.yyyy")
                .setBadInputErrorMessage(date.getTranslation("commitments.date.bad")));
        return date;
    }

    static Select<CommitmentStatus> status(String label, Collection<CommitmentStatus> choices) {
        Select<CommitmentStatus> status = new Select<>();
        status.setLabel(label);
        status.setItemLabelGenerator(choice -> status.getTranslation("commitment.choice." + choice.name()));
        status.setItems(choices);
        return status;
    }
}
