package org.goldenthread.attendance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.goldenthread.attendance.AttendanceRefused;
import org.goldenthread.attendance.ExternalLearning.Description;
import org.goldenthread.attendance.ExternalLearningId;
import org.goldenthread.attendance.ExternalLearningService;
import org.goldenthread.evidence.EvidenceService;
import org.goldenthread.evidence.ui.EvidenceField;
import org.goldenthread.learning.CatalogueEntry;
import org.goldenthread.learning.CatalogueSearch;
import org.goldenthread.learning.CatalogueService;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.FieldChecks;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.jspecify.annotations.Nullable;

/** Adds something that the person learned elsewhere; with a course of ours, L&D is asked to let it count in its place. */
@Route(ElsewhereView.ROUTE)
@PermitAll
class ElsewhereView extends Page {

    static final String ROUTE = RecordView.ROUTE + "/elsewhere";

    private static final int HOUR = 60;
    private static final int MOST_HOURS = 900;
    private static final int MOST_MINUTES = 59;

    private final transient ExternalLearningService elsewhere;
    private final UUID form = UUID.randomUUID();
    private final FieldChecks checks = new FieldChecks();
    private final TextField title = new TextField();
    private final TextField provider = new TextField();
    private final DatePicker on = new DatePicker();
    private final IntegerField hours = new IntegerField();
    private final IntegerField minutes = new IntegerField();
    private final TextArea learned = new TextArea();
    private final ComboBox<CatalogueEntry> course = new ComboBox<>();
    private final transient EvidenceField files;
    private final Paragraph problem = new Paragraph();

    ElsewhereView(
            ExternalLearningService elsewhere,
            CatalogueService catalogue,
            EvidenceService evidence,
            StaffDirectory directory) {
        super("record.add");
        files = new EvidenceField(evidence);
        this.elsewhere = elsewhere;
        text(title, "record.what", Description.TITLE_LENGTH);
        checks.needed(title, getTranslation("record.what.needed"));
        text(provider, "record.provider", Description.TITLE_LENGTH);
        checks.needed(provider, getTranslation("record.provider.needed"));
        FieldChecks.day(on, getTranslation("record.last-day"));
        on.setMax(directory.today());
        checks.check(
                on,
                rules -> rules.asRequired(getTranslation("record.last-day.needed"))
                        .withValidator(day -> !day.isAfter(directory.today()), getTranslation("record.last-day.past")));
        hours.setLabel(getTranslation("record.hours"));
        hours.setValue(1);
        checks.number(hours, 0, MOST_HOURS);
        minutes.setLabel(getTranslation("record.minutes"));
        minutes.setValue(0);
        checks.number(minutes, 0, MOST_MINUTES);
        learned.setLabel(getTranslation("record.learned"));
        learned.setHelperText(getTranslation("record.learned.help"));
        learned.setMaxLength(Description.TEXT_LENGTH);
        learned.setMinRows(3);
        learned.setWidthFull();
        course.setLabel(getTranslation("record.course"));
        course.setHelperText(getTranslation("record.course.help"));
        course.setItemLabelGenerator(CatalogueEntry::title);
        course.setItems(query ->
                catalogue.page(words(query.getFilter().orElse("")), query.getOffset(), query.getLimit()).stream());
        course.setWidthFull();
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("answer-problem");
        compose();
    }

    private void compose() {
        Button save = new Button(getTranslation("record.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            save();
            save.setEnabled(true);
        });
        Div actions = new Div(save, AttendanceWords.button(RecordView.ROUTE, getTranslation("record.not")));
        actions.addClassName("actions");
        Div when = new Div(on, hours, minutes);
        when.addClassName("row");
        Card card = new Card(getTranslation("record.elsewhere"));
        Div fields = new Div(title, provider, when, learned, files, course, problem, actions);
        fields.addClassNames("stack", "course-step");
        card.add(fields);
        Div page = new Div(card);
        page.addClassName("course-form");
        add(
                new PageHeader(
                                new Anchor(RecordView.ROUTE, getTranslation("record.title")),
                                getTranslation("record.add"))
                        .says(getTranslation("record.add.says")),
                page);
    }

    private void text(TextField field, String label, int length) {
        field.setLabel(getTranslation(label));
        field.setMaxLength(length);
        field.setWidthFull();
    }

    private void save() {
        problem.setText("");
        if (!checks.pass()) {
            return;
        }
        if (files.isReceiving()) {
            problem.setText(getTranslation("record.receiving"));
            return;
        }
        @Nullable CatalogueEntry chosen = course.getValue();
        try {
            ExternalLearningId added = elsewhere.add(
                    form,
                    new Description(
                            title.getValue(),
                            provider.getValue(),
                            on.getValue(),
                            hours.getValue() * HOUR + minutes.getValue(),
                            learned.getValue(),
                            chosen == null ? null : chosen.id()));
            files.keepFor(added.key());
            getUI().ifPresent(ui -> ui.navigate(RecordView.class));
        } catch (AttendanceRefused refused) {
            problem.setText(AttendanceWords.refused(refused));
        }
    }

    private static CatalogueSearch words(String words) {
        return new CatalogueSearch(words, false, false, null, false, null, "", null);
    }
}
