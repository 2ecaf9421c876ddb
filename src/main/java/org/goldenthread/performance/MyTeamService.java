package org.goldenthread.performance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.looks.Looked;
import org.goldenthread.looks.OwnRecord;
import org.goldenthread.looks.OwnRecords;
import org.goldenthread.looks.Sharing.WithWhoeverManages;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.performance.MyTeam.ActionDue;
import org.goldenthread.security.Access;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a line manager sees of the people whose line manager they are today, by those people's main post. No role opens it:
 * not to whoever leads the service, nor to an administrator. From the first day of another line manager it is theirs alone.
 *
 * <p>Whatever opens one person's figures writes so in the log that the person reads, in the same transaction. The page of the
 * team tells of cases only how many things are due; which children they are about stands on the person's page, which is logged.
 */
@Service
public class MyTeamService {

    private static final int DAYS_AHEAD = 7;

    private final StaffDirectory directory;
    private final TeamMembers members;
    private final MyWorkService work;
    private final ManagerSees sees;
    private final TeamRows rows;
    private final OwnRecords records;
    private final List<TeamDue> dueWork;
    private final Measures measures;

    MyTeamService(
            StaffDirectory directory,
            TeamMembers members,
            MyWorkService work,
            ManagerSees sees,
            TeamRows rows,
            OwnRecords records,
            List<TeamDue> dueWork,
            Measures measures) {
        this.directory = directory;
        this.members = members;
        this.work = work;
        this.sees = sees;
        this.rows = rows;
        this.records = records;
        this.dueWork = dueWork;
        this.measures = measures;
    }

    /** Whether the signed-in person is line manager of somebody today. */
    @PreAuthorize(Access.STAFF)
    public boolean isMine() {
        return !mine().isEmpty();
    }

    /** The signed-in line manager's people; empty for somebody who manages nobody. A fixed number of queries. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public Optional<MyTeam> team() {
        List<StaffMember> people = mine();
        if (people.isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = directory.today();
        LocalDate until = today.plusDays(DAYS_AHEAD);
        TeamMembers.Known known = members.of(people, today);
        CasesDue cases = cases(people, today);
        return Optional.of(new MyTeam(
                known.members(),
                known.newest(),
                actions(people, until),
                cases.counts(people),
                cases.asOf(),
                today,
                until));
    }

    /**
     * Everything that there is to see of one of them. Writes the look into that person's log.
     *
     * @return empty for anybody who is not one of them today
     */
    @PreAuthorize(Access.STAFF)
    @Transactional
    public Optional<TeamPerson> person(String employeeNumber) {
        return one(employeeNumber).map(person -> {
            StaffMember me = me();
            log(person, "");
            return new TeamPerson(person, seen(person), actions(person, me), cases(List.of(person), directory.today()));
        });
    }

    /**
     * One measure of one of them. Writes the look into that person's log.
     *
     * @return empty for anybody who is not one of them today, and for a measure that a line manager does not see, or of which
     *     nothing is known
     */
    @PreAuthorize(Access.STAFF)
    @Transactional
    public Optional<TeamMeasure> measure(String employeeNumber, String measure) {
        return one(employeeNumber)
                .flatMap(person -> seen(person).stream()
                        .filter(each -> each.key().equals(measure))
                        .findFirst()
                        .map(found -> new TeamMeasure(person, found)))
                .map(found -> {
                    log(found.person(), found.measure().name());
                    return found;
                });
    }

    /** The one door to what is a person's own: it lets nobody else in, and writes nothing for whoever stays outside. */
    private void log(StaffMember person, String about) {
        records.open(new OwnRecord(person.id(), Looked.FIGURES, about, new WithWhoeverManages()));
    }

    private List<MyMeasure> seen(StaffMember person) {
        return work.measuresOf(person).stream()
                .filter(measure -> sees.sees(measure.key()))
                .toList();
    }

    private List<SharedAction> actions(StaffMember person, StaffMember me) {
        return rows.shared(List.of(person.id()), me.id(), LocalDate.of(9999, 12, 31)).stream()
                .map(row -> new SharedAction(person.fullName(), name(row.measure()), row.words(), row.lookAgainOn()))
                .toList();
    }

    private CasesDue cases(List<StaffMember> people, LocalDate today) {
        LocalDate until = today.plusDays(DAYS_AHEAD);
        return CasesDue.of(dueWork.stream().map(each -> each.due(people, until)).toList(), sees, today);
    }

    private List<ActionDue> actions(List<StaffMember> people, LocalDate until) {
        Map<PersonId, StaffMember> byId =
                people.stream().collect(Collectors.toMap(StaffMember::id, Function.identity()));
        return rows.shared(byId.keySet(), me().id(), until).stream()
                .flatMap(row -> Optional.ofNullable(byId.get(row.person())).stream()
                        .map(person ->
                                new ActionDue(person, name(row.measure()) + ": " + row.words(), row.lookAgainOn())))
                .sorted(Comparator.comparing(ActionDue::due)
                        .thenComparing(action -> action.person().fullName())
                        .thenComparing(ActionDue::what))
                .toList();
    }

    private String name(String measure) {
        return measures.find(measure).map(Measure::name).orElse(measure);
    }

    private Optional<StaffMember> one(String employeeNumber) {
        return mine().stream()
                .filter(person -> person.employeeNumber().equals(employeeNumber))
                .findFirst();
    }

    private List<StaffMember> mine() {
        return directory
                .me()
                .map(me -> directory.reportsOf(me.id(), directory.today()))
                .orElseGet(List::of);
    }

    private StaffMember me() {
        return directory.me().orElseThrow();
    }
}
