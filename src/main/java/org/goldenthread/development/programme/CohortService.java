package org.goldenthread.development.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.development.programme.Cohort.Member;
import org.goldenthread.development.programme.Cohort.Supervision;
import org.goldenthread.development.programme.Enrolment.Status;
import org.goldenthread.development.supervision.SupervisionCounts;
import org.goldenthread.development.supervision.SupervisionStanding;
import org.goldenthread.leave.Away;
import org.goldenthread.leave.KnownLeave;
import org.goldenthread.looks.Looked;
import org.goldenthread.looks.OwnRecord;
import org.goldenthread.looks.OwnRecords;
import org.goldenthread.looks.Sharing;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.Structure;
import org.goldenthread.security.Access;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a coordinator does for the programmes that she coordinates, and for no other: puts people on, names assessors, pauses,
 * ends; and reads dates and counts. No role lets anybody in; learning and development only names who coordinates.
 */
@Service
public class CohortService {

    private final DatedProgrammes programmes;
    private final EnrolmentRows enrolments;
    private final CohortRows rows;
    private final CoordinatorRows coordinators;
    private final SupervisionCounts supervision;
    private final KnownLeave leave;
    private final OwnRecords own;
    private final StaffDirectory directory;

    CohortService(
            DatedProgrammes programmes,
            EnrolmentRows enrolments,
            CohortRows rows,
            CoordinatorRows coordinators,
            SupervisionCounts supervision,
            KnownLeave leave,
            OwnRecords own,
            StaffDirectory directory) {
        this.programmes = programmes;
        this.enrolments = enrolments;
        this.rows = rows;
        this.coordinators = coordinators;
        this.supervision = supervision;
        this.leave = leave;
        this.own = own;
        this.directory = directory;
    }

    /** Those that the signed-in person coordinates, in their order. */
    @PreAuthorize(Access.STAFF)
    public List<Programme> coordinated() {
        Set<String> mine =
                directory.me().map(me -> coordinators.programmesOf(me.id())).orElseGet(Set::of);
        return programmes.all().stream()
                .filter(programme -> mine.contains(programme.key()))
                .toList();
    }

    /** All programmes, to name coordinators. */
    @PreAuthorize(Access.LEARNING_PUBLISHER)
    public List<Programme> all() {
        return programmes.all();
    }

    @PreAuthorize(Access.LEARNING_PUBLISHER)
    public List<Enrolment.Named> coordinators(String programme) {
        return coordinators.of(programme);
    }

    @Transactional
    @PreAuthorize(Access.LEARNING_PUBLISHER)
    public void nameCoordinator(String programme, PersonId person) {
        coordinators.name(programmes.get(programme).key(), person);
    }

    @Transactional
    @PreAuthorize(Access.LEARNING_PUBLISHER)
    public void takeOutCoordinator(String programme, PersonId person) {
        coordinators.takeOut(programme, person);
    }

    /** Staff to choose from, as everybody may look them up. */
    @PreAuthorize(Access.STAFF)
    public List<StaffMember> staff(String text, int offset, int limit) {
        return directory.search(text, offset, limit);
    }

    /** One of the staff, such as an assessor who is named. */
    @PreAuthorize(Access.STAFF)
    public Optional<StaffMember> staffMember(PersonId person) {
        return directory.find(person, directory.today());
    }

    /** Everybody under way; a fixed number of queries. Each can read that the coordinator looked. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public Cohort cohort(String key) {
        PersonId me = coordinates(key);
        LocalDate today = directory.today();
        List<Enrolment> underWay = own.open(enrolments.underWay(key, today), each -> record(each, me));
        Map<Long, Integer> covered =
                rows.covered(underWay.stream().map(Enrolment::id).toList());
        Map<PersonId, StaffMember> people =
                directory.findAll(underWay.stream().map(Enrolment::person).toList(), today);
        Map<PersonId, SupervisionStanding> supervised = supervision.of(people.values());
        Structure structure = directory.structureOn(today);
        return new Cohort(
                programmes.get(key),
                underWay.stream()
                        .map(each -> member(
                                each,
                                Optional.ofNullable(people.get(each.person()))
                                        .flatMap(person -> structure.find(person.unit()))
                                        .map(unit -> unit.name())
                                        .orElse(""),
                                covered.getOrDefault(each.id(), 0),
                                Optional.ofNullable(supervised.get(each.person()))
                                        .map(standing -> new Supervision(standing.due(), standing.held()))
                                        .orElse(new Supervision(0, 0)),
                                today))
                        .sorted(Comparator.comparingInt(each -> -each.nudges().size()))
                        .toList());
    }

    private static Member member(
            Enrolment enrolment, String team, int covered, Supervision supervision, LocalDate today) {
        int elements = enrolment.programme().frameworksFor(enrolment.startsOn()).stream()
                .mapToInt(use -> use.framework().elements().size())
                .sum();
        return new Member(
                enrolment,
                team,
                covered,
                elements,
                supervision,
                Nudge.of(enrolment, covered, elements, supervision, today));
    }

    /** Whom the programme is for, and who is not on it yet: the latest to start first. */
    @PreAuthorize(Access.STAFF)
    public List<Starter> starters(String key) {
        coordinates(key);
        Programme programme = programmes.get(key);
        LocalDate today = directory.today();
        return rows.starters(programme, today.minus(programme.length()), today);
    }

    /** One enrolment, to change it; dates and counts only. */
    @PreAuthorize(Access.STAFF)
    public Enrolment enrolment(long enrolment) {
        return open(enrolment);
    }

    /**
     * Puts somebody on a programme.
     *
     * @return false when they are on it already
     * @throws IllegalArgumentException when it takes nobody who starts on that day, or they are not staff or their own assessor
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public boolean enrol(
            UUID form, String key, PersonId person, LocalDate start, String plan, Optional<PersonId> assessor) {
        coordinates(key);
        Programme programme = programmes.get(key);
        check(programme, person, start, plan, assessor);
        if (directory.find(person, directory.today()).isEmpty()) {
            throw new IllegalArgumentException("Not in post");
        }
        return enrolments.add(form, person, key, start, plan, assessor.orElse(null));
    }

    /**
     * Changes dates and assessor.
     *
     * @return false when it was changed meanwhile, and nothing was overwritten
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public boolean change(long enrolment, int version, LocalDate start, String plan, Optional<PersonId> assessor) {
        Enrolment found = open(enrolment);
        check(found.programme(), found.person(), start, plan, assessor);
        return enrolments.change(enrolment, version, start, plan, assessor.orElse(null));
    }

    private static void check(
            Programme programme, PersonId person, LocalDate start, String plan, Optional<PersonId> assessor) {
        programme.reviewPlan(plan);
        if (!programme.takesStarterOn(start)) {
            throw new IllegalArgumentException(programme.key() + " takes nobody who starts on " + start);
        }
        if (assessor.equals(Optional.of(person))) {
            throw new IllegalArgumentException("Nobody assesses themselves");
        }
    }

    /**
     * From this day on the dates of the programme stand still.
     *
     * @return false when they do already
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public boolean pause(long enrolment, LocalDate from) {
        Enrolment found = open(enrolment);
        boolean within = found.pauses().stream()
                .anyMatch(pause -> pause.backOn().map(from::isBefore).orElse(false));
        if (from.isBefore(found.startsOn()) || within || found.status() != Status.UNDER_WAY) {
            throw new IllegalArgumentException("No pause from " + from);
        }
        return enrolments.pause(enrolment, from);
    }

    /** Long leave that was entered, and for no day of which the programme was paused. */
    @PreAuthorize(Access.STAFF)
    public List<Away> leaveWithoutPause(long enrolment) {
        return leaveWithoutPause(open(enrolment));
    }

    private List<Away> leaveWithoutPause(Enrolment enrolment) {
        PersonId person = enrolment.person();
        return leave.of(List.of(person)).getOrDefault(person, List.of()).stream()
                .filter(away -> away.isLong(directory.today()))
                .filter(away ->
                        away.meets(enrolment.startsOn(), enrolment.dates().ends()))
                .filter(away -> enrolment.pauses().stream().noneMatch(pause -> pause.meets(away)))
                .toList();
    }

    /**
     * Pauses for leave as it was entered.
     *
     * @return false when it was changed or paused for meanwhile
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public boolean pauseFor(long enrolment, Away away) {
        Enrolment found = open(enrolment);
        if (found.status() != Status.UNDER_WAY || !leaveWithoutPause(found).contains(away)) {
            return false;
        }
        LocalDate from = away.first().isBefore(found.startsOn()) ? found.startsOn() : away.first();
        boolean paused = enrolments.pause(enrolment, from);
        if (paused && away.last() != null) {
            enrolments.back(enrolment, away.last().plusDays(1));
        }
        return paused;
    }

    /**
     * They go on from this day.
     *
     * @return false when nothing was paused
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public boolean back(long enrolment, LocalDate on) {
        open(enrolment);
        return enrolments.back(enrolment, on);
    }

    /**
     * Ends it, completed or before its end.
     *
     * @return false when it was over already
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public boolean end(long enrolment, Status status) {
        open(enrolment);
        if (status == Status.UNDER_WAY) {
            throw new IllegalArgumentException("That is no end");
        }
        return enrolments.end(enrolment, status, directory.today());
    }

    private Enrolment open(long enrolment) {
        Enrolment found = enrolments
                .find(enrolment, directory.today())
                .orElseThrow(() -> new AccessDeniedException("Coordinates no such programme"));
        coordinates(found.programme().key());
        return found;
    }

    /** The signed-in person, who coordinates this programme. */
    private PersonId coordinates(String key) {
        return directory
                .me()
                .map(StaffMember::id)
                .filter(me -> coordinators.programmesOf(me).contains(key))
                .orElseThrow(() -> new AccessDeniedException("Coordinates no such programme"));
    }

    private static OwnRecord record(Enrolment enrolment, PersonId coordinator) {
        return new OwnRecord(
                enrolment.person(),
                Looked.PROGRAMME_COHORT,
                enrolment.programme().name(),
                new Sharing.WithPeople(Set.of(coordinator)));
    }
}
