package org.goldenthread.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.goldenthread.organisation.ImportFile;
import org.goldenthread.organisation.ImportReport;
import org.goldenthread.organisation.ImportRequest;
import org.goldenthread.organisation.OrganisationImport;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.FileSlot;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.shell.UploadOutcome;
import org.jspecify.annotations.Nullable;

/** Where an administrator sends the HR system's files, sees what they would change, and applies it. */
@Route("admin/import")
@RolesAllowed("ADMINISTRATOR")
@Menu(title = "menu.administration", order = 90, icon = "admin")
class ImportView extends Page {

    private final transient OrganisationImport service;
    private final transient Clock clock;
    private final ImportTexts texts = new ImportTexts(this);
    private final FileSlot structure;
    private final FileSlot people;
    private final DatePicker effectiveFrom = new DatePicker();
    private final UploadOutcome outcome = new UploadOutcome();

    ImportView(OrganisationImport service, Clock clock) {
        super("organisation.import.title");
        this.service = service;
        this.clock = clock;
        structure = slot(ImportFile.STRUCTURE);
        people = slot(ImportFile.PEOPLE);
        add(new PageHeader(null, texts.of("title")).says(texts.of("says")));
        Div body = new Div(filesCard(), outcome);
        body.addClassName("stack");
        add(body);
    }

    private FileSlot slot(ImportFile file) {
        String columns = String.join(", ", file.columns());
        return new FileSlot(
                file.fileName(), texts.of("columns." + file.name(), columns), service.largestFile(), outcome::clear);
    }

    private Card filesCard() {
        Card card = new Card(texts.of("files"));
        Div slots = new Div(structure, people);
        slots.addClassName("import-slots");
        effectiveFrom.setLabel(texts.of("effective"));
        effectiveFrom.setHelperText(texts.of("effective.help"));
        effectiveFrom.setMax(today());
        effectiveFrom.setValue(today());
        effectiveFrom.setRequiredIndicatorVisible(true);
        effectiveFrom.setI18n(new DatePicker.DatePickerI18n()
                .setRequiredErrorMessage(texts.of("effective.required"))
                .setBadInputErrorMessage(texts.of("effective.required"))
                .setMaxErrorMessage(texts.of("effective.future")));
        effectiveFrom.addValueChangeListener(event -> outcome.clear());
        Button preview = new Button(texts.of("preview"));
        preview.addThemeVariants(ButtonVariant.PRIMARY);
        preview.setDisableOnClick(true);
        preview.addClickListener(click -> {
            preview();
            preview.setEnabled(true);
        });
        Div form = new Div(effectiveFrom, preview);
        form.addClassNames("stack", "import-form");
        card.add(slots, form);
        return card;
    }

    private void preview() {
        outcome.clear();
        ImportRequest request = request();
        if (request == null) {
            return;
        }
        ImportReport report = service.preview(request);
        show(report, texts.of("would-change"));
        if (report.refused()) {
            return;
        }
        outcome.say(texts.of("preview.status", report.changes()));
        if (report.changes() > 0) {
            outcome.offer(texts.of("apply"), this::apply);
        }
    }

    private void apply() {
        ImportRequest request = request();
        if (request == null) {
            return;
        }
        ImportReport report = service.apply(request);
        structure.empty();
        people.empty();
        show(report, texts.of("changed"));
        if (report.applied()) {
            outcome.say(texts.of("applied.status", report.changes()));
        }
    }

    private void show(ImportReport report, String title) {
        Card card = new Card(title);
        report.files().forEach(file -> card.add(new FileReportPanel(file, texts)));
        outcome.show(card);
        outcome.refuse(report.files().stream()
                .flatMap(file -> file.problem().map(problem -> texts.refusal(file.file(), problem)).stream())
                .collect(Collectors.joining(" ")));
    }

    /** What to send; null, with a word why, when something is still missing. */
    private @Nullable ImportRequest request() {
        LocalDate date = effectiveFrom.getValue();
        Path structureFile = structure.path();
        Path peopleFile = people.path();
        if (structure.isReceiving() || people.isReceiving()) {
            outcome.refuse(texts.of("still-receiving"));
        } else if (structureFile == null && peopleFile == null) {
            outcome.refuse(texts.of("choose-first"));
        } else if (date == null || date.isAfter(today())) {
            outcome.refuse(texts.of(date == null ? "effective.required" : "effective.future"));
        } else {
            return new ImportRequest(structureFile, peopleFile, date);
        }
        return null;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), StaffDirectory.LONDON);
    }
}
