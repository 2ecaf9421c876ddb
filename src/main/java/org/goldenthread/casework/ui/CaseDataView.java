package org.goldenthread.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.casework.CaseImport;
import org.goldenthread.casework.CaseReport;
import org.goldenthread.casework.CaseTable;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.performance.ObservationSource;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.FileSlot;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.shell.SourceFields;
import org.goldenthread.shell.UploadOutcome;
import org.jspecify.annotations.Nullable;

/** Where an administrator sends tables of the case management system, sees what they would change, and applies them. */
@Route("admin/case-data")
@RolesAllowed("ADMINISTRATOR")
@Menu(title = "menu.case-data", order = 92, icon = "admin")
class CaseDataView extends Page {

    private final transient CaseImport service;
    private final transient Clock clock;
    private final FileSlot file;
    private final SourceFields source;
    private final UploadOutcome outcome = new UploadOutcome();
    private final Div known = new Div();

    CaseDataView(CaseImport service, Clock clock) {
        super("casework.import.title");
        this.service = service;
        this.clock = clock;
        file = new FileSlot(text("any-file"), text("columns"), service.largestFile(), outcome::clear);
        source = new SourceFields(ObservationSource.LONGEST_NAME, this::today);
        Div body = new Div(fileCard(), outcome, known);
        body.addClassName("stack");
        add(new PageHeader(null, text("title")).says(text("says")), body);
        showKnown();
    }

    private Card fileCard() {
        Button preview = new Button(text("preview"));
        preview.addThemeVariants(ButtonVariant.PRIMARY);
        preview.setDisableOnClick(true);
        preview.addClickListener(click -> {
            preview();
            preview.setEnabled(true);
        });
        Div form = new Div(source, preview);
        form.addClassNames("stack", "import-form");
        Card card = new Card(text("file"));
        card.add(file, form);
        return card;
    }

    private void preview() {
        outcome.clear();
        Path path = path();
        if (path == null || !sourceIsThere()) {
            return;
        }
        Optional<CaseTable> table = service.recognise(path);
        if (table.isEmpty()) {
            outcome.refuse(text("unknown-table", tables()));
            return;
        }
        CaseReport report = service.preview(table.get(), path, source());
        show(report, text("would-change", table.get().fileName()));
        if (report.problem().isPresent()) {
            return;
        }
        outcome.say(text("preview.status", report.changes()));
        if (report.changes() > 0) {
            outcome.offer(text("apply"), () -> apply(table.get()));
        }
    }

    private void apply(CaseTable table) {
        outcome.clear();
        Path path = path();
        if (path == null || !sourceIsThere()) {
            return;
        }
        CaseReport report = service.apply(table, path, source());
        file.empty();
        show(report, text("changed", table.fileName()));
        if (report.problem().isEmpty()) {
            outcome.say(text("applied.status", report.changes()));
        }
        showKnown();
    }

    private void show(CaseReport report, String title) {
        Card card = new Card(title);
        card.add(new CaseReportPanel(report));
        outcome.show(card);
        report.problem()
                .ifPresent(problem -> outcome.refuse(report.table().fileName() + ": "
                        + getTranslation("shell.file." + problem.reason(), problem.detail())));
    }

    private void showKnown() {
        Card card = new Card(text("known"));
        card.add(new Paragraph(text("known.says")), new KnownTables(service.known()));
        known.removeAll();
        known.add(card);
    }

    /** The file; null, with a word why, while there is none. */
    private @Nullable Path path() {
        Path path = file.path();
        if (file.isReceiving()) {
            outcome.refuse(text("still-receiving"));
            return null;
        }
        if (path == null) {
            outcome.refuse(text("choose-first"));
        }
        return path;
    }

    private boolean sourceIsThere() {
        Optional<String> missing = source.missing();
        missing.ifPresent(outcome::refuse);
        return missing.isEmpty();
    }

    private ObservationSource source() {
        return new ObservationSource(source.system(), source.dataDate());
    }

    private static String tables() {
        return Arrays.stream(CaseTable.values()).map(CaseTable::key).collect(Collectors.joining(", "));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), StaffDirectory.LONDON);
    }

    private String text(String key, Object... values) {
        return getTranslation("casework.import." + key, values);
    }
}
