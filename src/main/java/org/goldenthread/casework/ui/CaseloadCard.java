package org.goldenthread.casework.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.casework.BehindFigure;
import org.goldenthread.casework.MyCaseRecords;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;

/** The children allocated to me by case reference, on the last day of the month or on any other. */
final class CaseloadCard extends Composite<Card> {

    private final transient BehindFigure behind;
    private final transient MyCaseRecords records;
    private final Paragraph sentence = new Paragraph();
    private final UnorderedList cases = new UnorderedList();

    CaseloadCard(BehindFigure behind, MyCaseRecords records) {
        this.behind = behind;
        this.records = records;
    }

    @Override
    protected Card initContent() {
        LocalDate last = behind.month().atEndOfMonth();
        DatePicker day = new DatePicker(text("caseload.day"));
        day.setHelperText(text("as-of", Dates.day(behind.asOf())));
        day.setMax(behind.asOf());
        day.setValue(last);
        day.setI18n(new DatePicker.DatePickerI18n()
                .setBadInputErrorMessage(text("caseload.day.bad"))
                .setMaxErrorMessage(text("caseload.day.after", Dates.day(behind.asOf()))));
        day.addValueChangeListener(change -> {
            if (change.getValue() != null && !change.getValue().isAfter(behind.asOf())) {
                show(change.getValue());
            }
        });
        sentence.getElement().setAttribute("role", "status");
        cases.addClassName("case-references");
        Card card = new Card(text("title"));
        card.add(day, sentence, cases);
        show(last);
        return card;
    }

    private void show(LocalDate day) {
        List<String> references = records.caseloadOn(day);
        sentence.setText(text("caseload", references.size(), Dates.day(day)));
        cases.removeAll();
        references.forEach(reference -> cases.add(new ListItem(reference)));
        cases.setVisible(!references.isEmpty());
    }

    private String text(String key, Object... values) {
        return getTranslation("casework.records." + key, values);
    }
}
