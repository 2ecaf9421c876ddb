package org.goldenthread.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.learning.CourseId;
import org.goldenthread.learning.CourseListItem;
import org.goldenthread.learning.CourseState;
import org.goldenthread.learning.Delivery;
import org.goldenthread.learning.LaunchService;
import org.goldenthread.learning.PublishingService;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.pathway.PathwayService;
import org.goldenthread.requirement.RequirementImport;
import org.goldenthread.requirement.RequirementImportReason;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.SignedIn;
import org.goldenthread.tabular.RowsReport;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What is required, through the import that Esther has; what Amina's team has completed, some of it long ago; and how far Ben is
 * with his induction.
 */
@Component
@Profile("local")
@Order(40)
class DemoRequirements implements DemoPart {

    private final RequirementImport rules;
    private final PublishingService publishing;
    private final LaunchService launches;
    private final PathwayService pathways;
    private final StaffDirectory directory;
    private final DemoClock clock;

    DemoRequirements(
            RequirementImport rules,
            PublishingService publishing,
            LaunchService launches,
            PathwayService pathways,
            StaffDirectory directory,
            DemoClock clock) {
        this.rules = rules;
        this.publishing = publishing;
        this.launches = launches;
        this.pathways = pathways;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public void load(DemoOrganisation organisation) {
        completed();
        induction();
        DemoFiles.requireAll(CurrentUser.runAs(DemoPerson.ESTHER.signedIn(), this::rules), "requirements");
    }

    /** Oldest first; each of the team a little later than the one before, Amina eleven months ago. */
    private void completed() {
        List<CourseId> everybody = List.of(course("Information governance"), course("Health and safety"));
        CourseId safeguarding = course("Safeguarding children, level 3");
        List<StaffMember> team = team();
        for (int place = 0; place < team.size(); place++) {
            StaffMember person = team.get(place);
            LocalDate day = directory.today().minusDays(430L - 45L * place);
            LocalDate first = person.started().plusDays(20);
            complete(person, safeguarding, day.isBefore(first) ? first : day);
            if (place % 3 != 1) {
                everybody.forEach(each -> complete(person, each, day.isBefore(first) ? first : day));
            }
        }
    }

    private void induction() {
        LocalDate started = directory
                .findByEmployeeNumber(DemoPerson.BEN.employeeNumber(), directory.today())
                .map(StaffMember::started)
                .orElseThrow();
        Map.of("welcome", 3, "supervision", 10, "shadow", 80)
                .forEach((step, days) -> takeInInduction(step, started.plusDays(days)));
    }

    /** The first file that names him may be younger than his first days. */
    private void takeInInduction(String step, LocalDate day) {
        boolean known = directory
                .findByEmployeeNumber(DemoPerson.BEN.employeeNumber(), day)
                .isPresent();
        at(
                known ? day : directory.today(),
                () -> as(DemoPerson.BEN.signedIn(), () -> pathways.take("induction", step, true)));
    }

    private List<StaffMember> team() {
        UnitId unit = directory
                .findByEmployeeNumber(DemoPerson.AMINA.employeeNumber(), directory.today())
                .map(StaffMember::unit)
                .orElseThrow();
        return directory.staffOn(directory.today()).stream()
                .filter(person -> person.unit().equals(unit))
                .toList();
    }

    private void complete(StaffMember person, CourseId course, LocalDate day) {
        if (directory.find(person.id(), day).isEmpty() || !day.isBefore(directory.today())) {
            return;
        }
        var who = new SignedIn(person.employeeNumber(), person.fullName(), person.employeeNumber(), Set.of());
        at(
                day,
                () -> as(who, () -> {
                    launches.launch(course);
                    launches.complete(course);
                }));
    }

    private void at(LocalDate day, Runnable work) {
        clock.during(DemoSurveys.at(day, 10), work);
    }

    private static void as(SignedIn who, Runnable work) {
        CurrentUser.runAs(who, () -> {
            work.run();
            return true;
        });
    }

    private CourseId course(String title) {
        return CurrentUser.runAs(
                        DemoPerson.ESTHER.signedIn(), () -> publishing.list(title, CourseState.PUBLISHED, 0, 20))
                .stream()
                .filter(item -> item.delivery() == Delivery.E_LEARNING)
                .map(CourseListItem::id)
                .findFirst()
                .orElseThrow();
    }

    private RowsReport<RequirementImportReason> rules() {
        try {
            Path file = Files.createTempFile("golden-thread", RequirementImport.FILE);
            try (InputStream content = new ClassPathResource("local/requirements.csv").getInputStream()) {
                String written = new String(content.readAllBytes(), StandardCharsets.UTF_8);
                Files.writeString(file, written.replace("{begun}", begun().toString()));
                return rules.read(file, true);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two months ago, so that most people still have the time that those in post are given. */
    private LocalDate begun() {
        return directory.today().minusDays(60);
    }
}
