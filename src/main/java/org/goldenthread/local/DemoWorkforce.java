package org.goldenthread.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.scorecard.NewTarget;
import org.goldenthread.scorecard.Target;
import org.goldenthread.scorecard.TargetService;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.tabular.RowsReport;
import org.goldenthread.workforce.ActionPlanService;
import org.goldenthread.workforce.ActionState;
import org.goldenthread.workforce.ActionTheme;
import org.goldenthread.workforce.NewAction;
import org.goldenthread.workforce.WorkforceAction;
import org.goldenthread.workforce.WorkforceFile;
import org.goldenthread.workforce.WorkforceImport;
import org.goldenthread.workforce.WorkforceReason;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** The workforce's files, targets, and the plans of David for his service and Farid for the organisation. */
@Component
@Profile("local")
@Order(50)
class DemoWorkforce implements DemoPart {

    private static final Map<String, String> TARGETS = Map.of(
            "turnover", "12", "agency-rate", "10", "vacancy-rate", "10", "sickness-days", "8", "same-team", "60");

    private final WorkforceImport imports;
    private final ActionPlanService plan;
    private final TargetService targets;
    private final StaffDirectory directory;
    private final DemoClock clock;

    DemoWorkforce(
            WorkforceImport imports,
            ActionPlanService plan,
            TargetService targets,
            StaffDirectory directory,
            DemoClock clock) {
        this.imports = imports;
        this.plan = plan;
        this.targets = targets;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public void load(DemoOrganisation organisation) {
        files(organisation);
        LocalDate planned = directory.today().minusDays(75);
        clock.during(DemoSurveys.at(planned, 14), () -> {
            as(DemoPerson.FARID, () -> TARGETS.forEach((key, value) -> target(key, new BigDecimal(value))));
            as(DemoPerson.DAVID, () -> ofService(planned));
            as(DemoPerson.FARID, () -> ofOrganisation(planned));
        });
        as(DemoPerson.DAVID, this::progress);
    }

    private void files(DemoOrganisation organisation) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("golden-thread-workforce");
            DemoWorkforceFiles files = new DemoWorkforceFiles(organisation);
            for (WorkforceFile kind : WorkforceFile.values()) {
                Path file = files.write(kind, folder);
                RowsReport<WorkforceReason> report =
                        CurrentUser.runAs(DemoPerson.GRACE.signedIn(), () -> imports.read(kind, file, true));
                boolean wrong = report.errors().stream().anyMatch(row -> row.reason() != WorkforceReason.TOO_OLD);
                if (report.problem().isPresent() || wrong) {
                    throw new IllegalStateException("The demo's " + kind.fileName() + " was refused: " + report);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (folder != null) {
                delete(folder);
            }
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void target(String key, BigDecimal value) {
        int after = targets.of(key).newest().map(Target::revision).orElse(0);
        targets.set(new NewTarget(key, value, after, UUID.randomUUID()));
    }

    private void ofService(LocalDate day) {
        Unit service = unit(UnitKind.SERVICE, "FS");
        add(
                service,
                ActionTheme.RETENTION,
                "Talk with everybody in their third year about what would make them stay",
                "Fewer experienced social workers leave",
                DemoPerson.CHLOE,
                day.plusDays(110));
        add(
                service,
                ActionTheme.WELLBEING,
                "Keep one afternoon in the week free of meetings",
                "Fewer days lost to stress",
                DemoPerson.DAVID,
                day.plusDays(40));
        add(
                service,
                ActionTheme.RECRUITMENT,
                "Offer the posts of agency workers to them first",
                "An agency rate under ten per cent",
                DemoPerson.FARID,
                day.plusDays(160));
        add(
                service,
                ActionTheme.DEVELOPMENT,
                "A place on the advanced practice course for each team",
                "Managers who have grown up in their team",
                DemoPerson.ESTHER,
                day.plusDays(60));
        add(
                service,
                ActionTheme.RECRUITMENT,
                "A welcome payment for those who join",
                "Vacancies filled sooner",
                DemoPerson.FARID,
                day.plusDays(60));
    }

    private void ofOrganisation(LocalDate day) {
        add(
                unit(UnitKind.ORGANISATION, "EXA"),
                ActionTheme.INCLUSION,
                "Two interviewers of different backgrounds at each interview",
                "Managers as diverse as those they lead",
                DemoPerson.FARID,
                day.plusDays(200));
    }

    private void progress() {
        Unit service = unit(UnitKind.SERVICE, "FS");
        for (WorkforceAction action : plan.of(service.id())) {
            if (action.theme() == ActionTheme.RETENTION) {
                change(action, ActionState.DOING, "Eleven of nineteen conversations held");
            } else if (action.theme() == ActionTheme.DEVELOPMENT) {
                change(action, ActionState.DONE, "Four people began in October");
            } else if (action.title().startsWith("A welcome")) {
                change(action, ActionState.NOT_POSSIBLE, "The pay policy of the council has no room for it this year");
            }
        }
    }

    private void change(WorkforceAction action, ActionState state, String because) {
        plan.change(action.id(), action.version(), state, action.due(), because);
    }

    private void add(Unit unit, ActionTheme theme, String title, String purpose, DemoPerson owner, LocalDate due) {
        StaffMember person = directory
                .findByEmployeeNumber(owner.employeeNumber(), directory.today())
                .orElseThrow();
        plan.add(new NewAction(UUID.randomUUID(), unit.id(), theme, title, purpose, person.id(), due));
    }

    private Unit unit(UnitKind kind, String code) {
        return directory.structureOn(directory.today()).all().stream()
                .filter(unit -> unit.kind() == kind && unit.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static void as(DemoPerson person, Runnable work) {
        CurrentUser.runAs(person.signedIn(), () -> {
            work.run();
            return person;
        });
    }
}
