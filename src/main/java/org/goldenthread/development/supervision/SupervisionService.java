package org.goldenthread.development.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.development.PeopleInCharge;
import org.goldenthread.leave.KnownLeave;
import org.goldenthread.looks.OwnRecords;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.Access;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Supervision as the two read it whose it is: the person, and whoever is their line manager today, or acts in their place, who
 * takes over what is open. No role reads any. What was agreed is opened, and the person reads that in their log; days of a manager's own people are not.
 */
@Service
public class SupervisionService {

    private static final int MONTHS_BACK = 12;
    private static final int DAYS_AHEAD = 70;

    private final SupervisionRows sessions;
    private final ActionRows actions;
    private final KnownLeave leave;
    private final SupervisionCalendar calendar;
    private final OwnRecords own;
    private final PeopleInCharge people;
    private final StaffDirectory directory;

    SupervisionService(
            SupervisionRows sessions,
            ActionRows actions,
            KnownLeave leave,
            SupervisionCalendar calendar,
            OwnRecords own,
            PeopleInCharge people,
            StaffDirectory directory) {
        this.sessions = sessions;
        this.actions = actions;
        this.leave = leave;
        this.calendar = calendar;
        this.own = own;
        this.people = people;
        this.directory = directory;
    }

    @PreAuthorize(Access.STAFF)
    public LocalDate today() {
        return directory.today();
    }

    /** One's own; empty for somebody who is not in the directory. */
    @Transactional(readOnly = true)
    @PreAuthorize(Access.STAFF)
    public Optional<Supervision> mine() {
        return directory.me().map(me -> read(me, true));
    }

    /** How one's own stands, for a glance; empty for somebody who is not in the directory. */
    @PreAuthorize(Access.STAFF)
    public Optional<SupervisedPerson> myStanding() {
        return directory.me().map(me -> standings(List.of(me)).getFirst());
    }

    /** Opens that of somebody whom the signed-in person has in charge; they can read that it was done. Empty for anybody else. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public Optional<Supervision> of(String employeeNumber) {
        return directory
                .findByEmployeeNumber(employeeNumber, directory.today())
                .filter(person -> directory
                        .me()
                        .filter(me -> !me.id().equals(person.id()))
                        .isPresent())
                .filter(person -> !own.open(List.of(person), each -> SupervisionRecords.of(each.id()))
                        .isEmpty())
                .map(person -> read(person, false));
    }

    /** Whom the signed-in person manages or has in charge, by name, and how it stands. */
    @PreAuthorize(Access.STAFF)
    public List<SupervisedPerson> myPeople() {
        return directory.me().map(me -> standings(people.of(me))).orElseGet(List::of);
    }

    /** Whether there is anybody. */
    @PreAuthorize(Access.STAFF)
    public boolean supervises() {
        return directory.me().filter(me -> !people.of(me).isEmpty()).isPresent();
    }

    private List<SupervisedPerson> standings(List<StaffMember> people) {
        LocalDate today = directory.today();
        var kept = calendar.of(people, today.minusMonths(MONTHS_BACK), today.plusDays(DAYS_AHEAD));
        return people.stream()
                .map(person -> {
                    var each = Objects.requireNonNull(kept.get(person.id()));
                    return new SupervisedPerson(
                            person, each.rhythm(), SupervisionStanding.of(each.windows(), each.last(), today));
                })
                .toList();
    }

    private Supervision read(StaffMember person, boolean isOwn) {
        LocalDate today = directory.today();
        PersonId id = person.id();
        var kept = Objects.requireNonNull(
                calendar.of(List.of(person), today.minusMonths(MONTHS_BACK), today.plusDays(DAYS_AHEAD))
                        .get(id));
        return new Supervision(
                person,
                isOwn,
                Optional.ofNullable(person.manager())
                        .flatMap(manager -> directory.find(manager, today))
                        .map(StaffMember::fullName),
                people.actingFor(person),
                kept.rhythm(),
                SupervisionStanding.of(kept.windows(), kept.last(), today),
                kept.windows(),
                sessions.of(id),
                actions.of(id),
                leave.of(List.of(id)).getOrDefault(id, List.of()).stream()
                        .filter(away -> away.meets(today, LocalDate.MAX))
                        .toList());
    }
}
