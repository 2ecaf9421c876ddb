package org.goldenthread.local;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
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
import org.goldenthread.survey.CampaignId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Fills an empty database with the demo organisation, through the doors that everybody uses. */
@Component
@Profile("local")
class DemoLoader {

    private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);

    private final int staff;
    private final String data;
    private final OrganisationImport organisationImport;
    private final ObservationImport observationImport;
    private final StaffDirectory directory;
    private final DemoSurveys surveys;
    private final DemoComments comments;
    private final DemoCommitments commitments;
    private final DemoScorecard scorecard;
    private final List<DemoPart> parts;
    private final DemoProgress progress;
    private final JdbcClient jdbc;
    private final SchedulerClient scheduler;
    private final Clock clock;

    DemoLoader(
            @Value("${goldenthread.local.staff:0}") int staff,
            @Value("${goldenthread.local.data:}") String data,
            OrganisationImport organisationImport,
            ObservationImport observationImport,
            StaffDirectory directory,
            DemoSurveys surveys,
            DemoComments comments,
            DemoCommitments commitments,
            DemoScorecard scorecard,
            List<DemoPart> parts,
            DemoProgress progress,
            JdbcClient jdbc,
            SchedulerClient scheduler,
            Clock clock) {
        this.staff = staff;
        this.data = data;
        this.organisationImport = organisationImport;
        this.observationImport = observationImport;
        this.directory = directory;
        this.surveys = surveys;
        this.comments = comments;
        this.commitments = commitments;
        this.scorecard = scorecard;
        this.parts = parts;
        this.progress = progress;
        this.jdbc = jdbc;
        this.scheduler = scheduler;
        this.clock = clock;
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
        progress.begin();
        Path folder = folder();
        try {
            importFiles(organisation, folder);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        log.info("People and measures are in. Staff are answering the surveys ...");
        surveys();
        for (int part = 0; part < parts.size(); part++) {
            log.info("Part {} of {} of the rest ...", part + 1, parts.size());
            parts.get(part).load(organisation);
        }
        aNightPasses();
        progress.complete();
    }

    /** Beside a lasting database under a name of its own, so that what a killed process leaves is found and taken away. */
    private Path folder() throws IOException {
        if (data.isBlank()) {
            return Files.createTempDirectory("golden-thread-demo");
        }
        Path folder = Path.of(data + "-files").toAbsolutePath();
        FileSystemUtils.deleteRecursively(folder);
        return Files.createDirectories(folder);
    }

    /** One file of people after the other, as they came over two years: only so do movers and returners have a past. */
    private void importFiles(DemoOrganisation organisation, Path folder) throws IOException {
        Path structure = DemoFiles.structure(organisation, folder);
        for (LocalDate sent : DemoOrganisation.SENT) {
            Path people = DemoFiles.people(organisation, sent, folder);
            boolean first = sent.equals(DemoOrganisation.SENT.getFirst());
            importPeople(new ImportRequest(first ? structure : null, people, notInTheFuture(sent)));
        }
        Path observations = DemoFiles.observations(organisation, directory.today(), folder);
        ObservationSource source = new ObservationSource("the case management system", directory.today());
        var report =
                CurrentUser.runAs(DemoPerson.GRACE.signedIn(), () -> observationImport.apply(observations, source));
        if (report.problem().isPresent() || report.errorCount() > 0) {
            throw new IllegalStateException("The demo's observations were refused: " + report);
        }
    }

    private void importPeople(ImportRequest request) {
        ImportReport report = CurrentUser.runAs(DemoPerson.GRACE.signedIn(), () -> organisationImport.apply(request));
        boolean mistakes = report.files().stream().anyMatch(file -> file.badRows() > 0);
        if (!report.applied() || mistakes) {
            throw new IllegalStateException("The demo's files were refused: " + report);
        }
    }

    private LocalDate notInTheFuture(LocalDate sent) {
        LocalDate today = directory.today();
        return sent.isAfter(today) ? today : sent;
    }

    private void surveys() {
        LocalDate today = directory.today();
        surveys.finished(pulse(today.minusDays(380), 0.66, -0.25));
        LocalDate yearly = today.minusDays(310);
        surveys.finishedByLengthOfService(new Wave(
                "Yearly survey " + yearly.getYear(),
                "yearly",
                "five-theme-pulse",
                yearly,
                yearly.plusDays(20),
                10,
                0.78,
                -0.1));
        surveys.finished(pulse(today.minusDays(250), 0.70, -0.05));
        scorecard.setTargets(today.minusDays(140));
        scorecard.freezeQuarterBefore(today.minusDays(137));
        Wave last = pulse(today.minusDays(120), 0.74, 0.10)
                .asking(comments.asking("five-theme-pulse", "Pulse, in your own words too", today.minusDays(121)));
        CampaignId pulse = surveys.finished(last);
        comments.workedThrough(pulse, last.closes());
        commitments.afterPulse(pulse, last.closes());
        LocalDate check = today.minusDays(70);
        Wave healthCheck = new Wave(
                "Health check " + check.getYear(),
                "health-check",
                comments.asking("health-check", "Health check, in your own words too", check.minusDays(1)),
                check,
                check.plusDays(14),
                10,
                0.68,
                0);
        commitments.afterHealthCheck(surveys.finished(healthCheck), healthCheck.closes());
        scorecard.freezeQuarterBefore(today.minusDays(45));
        LocalDate opened = today.minusDays(3);
        Wave open = pulse(opened, 0.45, 0.15);
        surveys.open(open);
    }

    /** So that on the first day, too, the open survey is followed, and it is known who has to learn what as of today. */
    private void aNightPasses() {
        for (String job : List.of("follow-campaigns", "work-out-requirements")) {
            try {
                scheduler.reschedule(new TaskInstance<>(job, RecurringTask.INSTANCE), clock.instant());
            } catch (TaskInstanceCurrentlyExecutingException atIt) {
                log.debug("The demo need not wait for {}", job, atIt);
            }
        }
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
