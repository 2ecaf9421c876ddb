package org.goldenthread.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.local.DemoSurveys.Wave;
import org.goldenthread.organisation.ImportReport;
import org.goldenthread.organisation.ImportRequest;
import org.goldenthread.organisation.OrganisationImport;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.performance.ObservationImport;
import org.goldenthread.performance.ObservationSource;
import org.goldenthread.security.CurrentUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills an empty database with the demo organisation, through the doors that everybody uses. */
@Component
@Profile("local")
class DemoLoader {

    private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);

    private final int staff;
    private final OrganisationImport organisationImport;
    private final ObservationImport observationImport;
    private final StaffDirectory directory;
    private final DemoSurveys surveys;
    private final DemoCommitments commitments;
    private final JdbcClient jdbc;

    DemoLoader(
            @Value("${goldenthread.local.staff:0}") int staff,
            OrganisationImport organisationImport,
            ObservationImport observationImport,
            StaffDirectory directory,
            DemoSurveys surveys,
            DemoCommitments commitments,
            JdbcClient jdbc) {
        this.staff = staff;
        this.organisationImport = organisationImport;
        this.observationImport = observationImport;
        this.directory = directory;
        this.surveys = surveys;
        this.commitments = commitments;
        this.jdbc = jdbc;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void load() throws IOException {
        boolean empty = !jdbc.sql("select exists (select from person)")
                .query(Boolean.class)
                .single();
        if (staff == 0 || !empty) {
            return;
        }
        log.info("Making the demo organisation of {} staff ...", staff);
        DemoOrganisation organisation = DemoOrganisation.of(staff);
        Path folder = Files.createTempDirectory("golden-thread-demo");
        importFiles(organisation, folder);
        log.info("People and measures are in. Staff are answering the surveys ...");
        surveys();
    }

    private void importFiles(DemoOrganisation organisation, Path folder) throws IOException {
        List<Path> files = List.of(
                DemoFiles.structure(organisation, folder),
                DemoFiles.people(organisation, folder),
                DemoFiles.observations(organisation, directory.today(), folder));
        CurrentUser.runAs(DemoPerson.GRACE.signedIn(), () -> {
            ImportReport report =
                    organisationImport.apply(new ImportRequest(files.get(0), files.get(1), directory.today()));
            if (!report.applied()) {
                throw new IllegalStateException("The demo's files were refused: " + report);
            }
            return observationImport.apply(
                    files.get(2), new ObservationSource("the case management system", directory.today()));
        });
        for (Path file : files) {
            Files.delete(file);
        }
        Files.delete(folder);
    }

    private void surveys() {
        LocalDate today = directory.today();
        surveys.finished(pulse(today.minusDays(380), 0.66, -0.25));
        surveys.finished(pulse(today.minusDays(250), 0.70, -0.05));
        Wave last = pulse(today.minusDays(120), 0.74, 0.10);
        commitments.afterPulse(surveys.finished(last), last.closes());
        LocalDate check = today.minusDays(70);
        Wave healthCheck = new Wave(
                "Health check " + check.getYear(),
                "health-check",
                "health-check",
                check,
                check.plusDays(14),
                10,
                0.68,
                0);
        commitments.afterHealthCheck(surveys.finished(healthCheck), healthCheck.closes());
        LocalDate opened = today.minusDays(3);
        Wave open = pulse(opened, 0.45, 0.15);
        surveys.open(open);
    }

    private static Wave pulse(LocalDate opens, double turnout, double mood) {
        return new Wave(
                season(opens) + " pulse " + opens.getYear(),
                "pulse",
                "five-theme-pulse",
                opens,
                opens.plusDays(10),
                5,
                turnout,
                mood);
    }

    private static String season(LocalDate day) {
        return List.of("Winter", "Spring", "Summer", "Autumn").get(day.getMonthValue() % 12 / 3);
    }
}
