package org.goldenthread.requirement;

import static java.util.Objects.requireNonNull;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Works out how everybody stands to every rule and stores it, some hundred people at a time. */
@Component
class StandingsRound {

    static final String TASK = "work-out-requirements";
    private static final int AT_A_TIME = 500;

    private final Requirements requirements;
    private final Learners learners;
    private final StoredStandings standings;
    private final StaffDirectory directory;
    private final TransactionTemplate transaction;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    StandingsRound(
            Requirements requirements,
            Learners learners,
            StoredStandings standings,
            StaffDirectory directory,
            TransactionTemplate transaction,
            ObjectProvider<SchedulerClient> scheduler,
            Clock clock) {
        this.requirements = requirements;
        this.learners = learners;
        this.standings = standings;
        this.directory = directory;
        this.transaction = transaction;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Of the whole organisation. */
    void run() {
        LocalDate today = directory.today();
        List<Requirement> rules = requirements.notEndedBy(today);
        List<StaffMember> staff = directory.staffOn(today);
        for (int from = 0; from < staff.size(); from += AT_A_TIME) {
            workOut(staff.subList(from, Math.min(staff.size(), from + AT_A_TIME)), rules, today);
        }
        standings.removeOthers(today);
    }

    /** Of one person, in the transaction of what changed it. */
    void run(PersonId person) {
        LocalDate today = directory.today();
        directory
                .find(person, today)
                .ifPresent(found -> workOut(List.of(found), requirements.notEndedBy(today), today));
    }

    /** By the job, on whichever instance is first. */
    void soon() {
        scheduler.ifAvailable(
                client -> client.reschedule(TaskInstanceId.of(TASK, RecurringTask.INSTANCE), clock.instant()));
    }

    private void workOut(List<StaffMember> people, List<Requirement> rules, LocalDate today) {
        List<PersonId> keys = people.stream().map(StaffMember::id).toList();
        Map<PersonId, Learner> known = learners.of(keys, rules);
        List<StoredStandings.Row> rows = new ArrayList<>();
        people.forEach(person ->
                rules.forEach(rule -> DueDates.standing(rule, requireNonNull(known.get(person.id())), today)
                        .ifPresent(standing ->
                                rows.add(new StoredStandings.Row(rule.id(), person.id(), person.unit(), standing)))));
        transaction.executeWithoutResult(status -> standings.write(keys, rows, today));
    }
}
