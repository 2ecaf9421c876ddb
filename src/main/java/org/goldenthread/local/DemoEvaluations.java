package org.goldenthread.local;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.evaluation.Ask;
import org.goldenthread.evaluation.EvaluationReleases;
import org.goldenthread.evaluation.EvaluationReportService;
import org.goldenthread.evaluation.EvaluationService;
import org.goldenthread.evaluation.Question;
import org.goldenthread.evaluation.Stage;
import org.goldenthread.learning.CourseId;
import org.goldenthread.learning.PublishingService;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.SignedIn;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What colleagues and their managers said of the sessions of the last months, released since. Amina, Ben and
 * Chloe have not answered yet.
 */
@Component
@Profile("local")
@Order(36)
class DemoEvaluations implements DemoPart {

    /** When all three sessions of a course can be answered straight afterwards, and when all three weeks later. */
    private static final List<Integer> DAYS_AGO = List.of(68, 27);

    private final EvaluationService evaluations;
    private final EvaluationReleases releases;
    private final EvaluationReportService reports;
    private final PublishingService publishing;
    private final StaffDirectory directory;
    private final DemoClock clock;

    DemoEvaluations(
            EvaluationService evaluations,
            EvaluationReleases releases,
            EvaluationReportService reports,
            PublishingService publishing,
            StaffDirectory directory,
            DemoClock clock) {
        this.evaluations = evaluations;
        this.releases = releases;
        this.reports = reports;
        this.publishing = publishing;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public void load(DemoOrganisation organisation) {
        CurrentUser.runAs(DemoPerson.ESTHER.signedIn(), this::aim);
        LocalDate today = directory.today();
        Set<String> known = Arrays.stream(DemoPerson.values())
                .map(DemoPerson::employeeNumber)
                .collect(Collectors.toSet());
        for (int daysAgo : DAYS_AGO) {
            clock.during(DemoSurveys.at(today.minusDays(daysAgo), 18), () -> {
                directory.staffOn(directory.today()).stream()
                        .filter(person -> !known.contains(person.employeeNumber()))
                        .filter(DemoEvaluations::mayBeAsked)
                        .forEach(this::answer);
                releases.run();
            });
        }
    }

    private boolean aim() {
        CourseId voice =
                publishing.list("The child's voice", null, 0, 1).getFirst().id();
        reports.aim(voice, Set.of("audits-good-or-better", "visits-in-time"));
        return true;
    }

    private static boolean mayBeAsked(StaffMember person) {
        return person.jobRole().equals("Social worker") || person.jobRole().contains("manager");
    }

    /** Four of five answer. */
    private void answer(StaffMember person) {
        if (person.employeeNumber().hashCode() % 5 == 0) {
            return;
        }
        SignedIn signedIn = new SignedIn(person.employeeNumber(), person.fullName(), person.employeeNumber(), Set.of());
        CurrentUser.runAs(signedIn, () -> {
            evaluations.open().forEach(ask -> evaluations.answer(ask.id(), answers(ask)));
            return Optional.empty();
        });
    }

    /** Learners see more of it than their managers do. */
    private Map<String, Integer> answers(Ask ask) {
        Map<String, Integer> answers = new HashMap<>();
        for (Question question : evaluations.questionnaire(ask.stage()).questions()) {
            int spread = Math.floorMod((ask.learnerName() + question.key()).hashCode(), 3);
            answers.put(question.key(), (ask.stage() == Stage.MANAGER ? 2 : 3) + spread);
        }
        return answers;
    }
}
