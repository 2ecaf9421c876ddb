package org.goldenthread.performance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.performance.ObservationImport;
import org.goldenthread.performance.ObservationReport;
import org.goldenthread.performance.ObservationSource;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.FileSlot;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.shell.SourceFields;
import org.goldenthread.shell.UploadOutcome;
import org.jspecify.annotations.Nullable;

/** Where an administrator sends observations, sees what they would change, and applies them. */
@Route("admin/observations")
@RolesAllowed("ADMINISTRATOR")
@Menu(title = "menu.observations", order = 91, icon = "admin")
class ObservationsView extends Page {

    static final String FILE = "observations.csv";

    private final transient ObservationImport service;
    private final transient Clock clock;
    private final FileSlot file;
    private final SourceFields source;
    private final UploadOutcome outcome = new UploadOutcome();

    ObservationsView(ObservationImport service, Clock clock) {
        super("performance.import.title");
        this.service = service;
        this.clock = clock;
        source = new SourceFields(ObservationSource.LONGEST_NAME, this::today);
        String columns = String.join(", ", ObservationImport.COLUMNS);
        file = new FileSlot(FILE, text("columns", columns), service.largestFile(), outcome::clear);
        Div body = new Div(fileCard(), outcome);
        body.addClassName("stack");
        add(new PageHeader(null, text("title")).says(text("says")), body);
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
        if (path == null || source() == null) {
            return;
        }
        ObservationReport report = service.preview(path);
        show(report, text("would-change"));
        if (report.problem().isPresent()) {
            return;
        }
        outcome.say(text("preview.status", report.changes()));
        if (report.changes() > 0) {
            outcome.offer(text("apply"), this::apply);
        }
    }

    private void apply() {
        outcome.clear();
        Path path = path();
        ObservationSource from = source();
        if (path == null || from == null) {
            return;
        }
        ObservationReport report = service.apply(path, from);
        file.empty();
        show(report, text("changed"));
        if (report.problem().isEmpty()) {
            outcome.say(text("applied.status", report.changes()));
        }
    }

    private void show(ObservationReport report, String title) {
        Card card = new Card(title);
        card.add(new ObservationReportPanel(report));
        outcome.show(card);
        report.problem()
                .ifPresent(problem -> outcome.refuse(
                        FILE + ": " + getTranslation("shell.file." + problem.reason(), problem.detail())));
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

    /** What was entered about the file; null, with a word why, while something is missing. */
    private @Nullable ObservationSource source() {
        Optional<String> missing = source.missing();
        missing.ifPresent(outcome::refuse);
        return missing.isPresent() ? null : new ObservationSource(source.system(), source.dataDate());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), StaffDirectory.LONDON);
    }

    private String text(String key, Object... values) {
        return getTranslation("performance.import." + key, values);
    }
}
