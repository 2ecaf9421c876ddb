package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import org.goldenthread.engagement.CommitmentStatus;
import org.goldenthread.shell.FieldChecks;

/** Fields that both the new commitment and its news have. */
final class CommitmentFields {

    private CommitmentFields() {}

    static DatePicker date(String label) {
        DatePicker date = new DatePicker();
        FieldChecks.day(date, label);
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
