package org.goldenthread.local;

import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.SignedIn;
import org.goldenthread.suggestion.Addressee;
import org.goldenthread.suggestion.AnswerKind;
import org.goldenthread.suggestion.HeldBecause;
import org.goldenthread.suggestion.NewAnswer;
import org.goldenthread.suggestion.NewAnswer.Promise;
import org.goldenthread.suggestion.NewSuggestion;
import org.goldenthread.suggestion.Suggestion;
import org.goldenthread.suggestion.SuggestionChecking;
import org.goldenthread.suggestion.SuggestionService;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the demo's staff have suggested in two past weeks, with names and without, and what became of it. */
@Component
@Profile("local")
class DemoSuggestions implements DemoPart {

    private static final String SERVICE = "Family safeguarding";
    private static final String QUIET_HOUR = "A quiet hour every morning";
    private static final String PARKING = "Parking permits for everybody who visits";
    private static final String HANDBOOK = "One place for all our procedures";

    private final SuggestionService suggestions;
    private final SuggestionChecking checking;
    private final RecurringTask<Void> round;
    private final StaffDirectory directory;
    private final DemoClock clock;

    DemoSuggestions(
            SuggestionService suggestions,
            SuggestionChecking checking,
            @Qualifier("suggestionsComeOut") RecurringTask<Void> round,
            StaffDirectory directory,
            DemoClock clock) {
        this.suggestions = suggestions;
        this.checking = checking;
        this.round = round;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public void load(DemoOrganisation organisation) {
        LocalDate today = directory.today();
        clock.during(DemoSurveys.at(today.minusDays(41), 9), this::firstWeek);
        clock.during(DemoSurveys.at(today.minusDays(24), 14), this::answers);
        clock.during(DemoSurveys.at(today.minusDays(12), 9), this::secondWeek);
        clock.during(DemoSurveys.at(today.minusDays(1), 6), this::comeOut);
    }

    private void firstWeek() {
        send(
                DemoPerson.BEN,
                true,
                SERVICE,
                QUIET_HOUR,
                "No calls between nine and ten, so that we can write up visits.");
        send(
                DemoPerson.BEN,
                false,
                "",
                PARKING,
                "We spend a quarter of an hour looking for a place before each visit.");
        send(DemoPerson.HANNAH, true, "", HANDBOOK, "There are three intranet pages, and they do not agree.");
        send(
                DemoPerson.AMINA,
                false,
                SERVICE,
                "Let us swap duty days among ourselves",
                "At the moment every swap needs a form and a week. We know best who can stand in for whom.");
        send(DemoPerson.AMINA, false, SERVICE, "Somebody should talk to Terry Example", "He shouts.");
        comeOut();
        as(DemoPerson.FARID, () -> {
            checking.unpublished().stream()
                    .filter(each -> each.title().contains("Terry"))
                    .forEach(each -> checking.holdBack(each.id(), HeldBecause.NAMES_A_PERSON));
            checking.publishAll();
        });
        support(QUIET_HOUR, 24);
        support(PARKING, 38);
        support(HANDBOOK, 6);
        support("Let us swap duty days among ourselves", 17);
    }

    private void answers() {
        LocalDate today = directory.today();
        answer(
                DemoPerson.DAVID,
                QUIET_HOUR,
                AnswerKind.YES,
                "You are right. We begin in North 2, and look after a month whether it helped.",
                new Promise("No meetings before ten", key(DemoPerson.CHLOE), today.plusDays(60)));
        answer(
                DemoPerson.FARID,
                PARKING,
                AnswerKind.NOT_NOW,
                "The borough sets the number of permits once a year. We have asked for 40 more from April.",
                null);
        answer(
                DemoPerson.FARID,
                HANDBOOK,
                AnswerKind.ALREADY,
                "Since March all procedures are in one place. The two old pages are switched off this week.",
                null);
    }

    private void secondWeek() {
        send(
                DemoPerson.ESTHER,
                true,
                "",
                "Record short courses, so that we can watch them later",
                "Many are on duty on the day of the course.");
        send(
                DemoPerson.BEN,
                false,
                SERVICE,
                "Lamps and a panic alarm in the car park",
                "It is dark when late visits end, and people walk to their cars alone.");
        send(
                DemoPerson.CHLOE,
                true,
                SERVICE,
                "Visit in pairs in the first month",
                "New colleagues would see how others do it, and be safer.");
        comeOut();
        as(DemoPerson.FARID, checking::publishAll);
        support("Lamps and a panic alarm in the car park", 27);
        support("Record short courses, so that we can watch them later", 12);
        support("Visit in pairs in the first month", 4);
    }

    /** As every week does of itself. */
    private void comeOut() {
        round.executeRecurringly(new TaskInstance<>(round.getName(), RecurringTask.INSTANCE), (ExecutionContext) null);
    }

    /** @param to name of the service; empty for the whole organisation */
    private void send(DemoPerson by, boolean signed, String to, String title, String words) {
        as(by, () -> {
            List<Addressee> addressees = suggestions.addressees();
            Addressee asked = addressees.stream()
                    .filter(each -> each.name().equals(to))
                    .findFirst()
                    .orElse(addressees.getFirst());
            suggestions.send(new NewSuggestion(UUID.randomUUID(), asked.unit(), title, words, signed));
        });
    }

    private void support(String title, int people) {
        Suggestion suggestion = find(title);
        List<StaffMember> staff = directory.staffOn(directory.today());
        int step = Math.max(staff.size() / people, 1);
        for (int n = 0; n < people && n * step < staff.size(); n++) {
            StaffMember person = staff.get(n * step);
            SignedIn signedIn =
                    new SignedIn(person.employeeNumber(), person.fullName(), person.employeeNumber(), Set.of());
            if (!person.employeeNumber().equals(DemoPerson.AMINA.employeeNumber())) {
                CurrentUser.runAs(signedIn, () -> {
                    suggestions.support(suggestion.id(), true);
                    return true;
                });
            }
        }
    }

    private void answer(DemoPerson by, String title, AnswerKind kind, String words, @Nullable Promise promise) {
        Suggestion suggestion = find(title);
        as(by, () -> suggestions.answer(new NewAnswer(suggestion.id(), 0, kind, words, promise)));
    }

    private Suggestion find(String title) {
        return CurrentUser.runAs(DemoPerson.FARID.signedIn(), suggestions::open).stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private PersonId key(DemoPerson person) {
        return directory
                .findByEmployeeNumber(person.employeeNumber(), directory.today())
                .orElseThrow()
                .id();
    }

    private static void as(DemoPerson person, Runnable work) {
        CurrentUser.runAs(person.signedIn(), () -> {
            work.run();
            return true;
        });
    }
}
