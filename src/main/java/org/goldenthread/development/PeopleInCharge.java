package org.goldenthread.development;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.deputy.Deputies;
import org.goldenthread.deputy.Deputy;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.springframework.stereotype.Component;

/**
 * Whose line manager somebody is, or acts for: what belongs to the two of them is then theirs to do too. It answers other
 * services of this module, which decide who may see what.
 */
@Component
public class PeopleInCharge {

    private final Deputies deputies;
    private final StaffDirectory directory;

    PeopleInCharge(Deputies deputies, StaffDirectory directory) {
        this.deputies = deputies;
        this.directory = directory;
    }

    /** Today, by name. */
    public List<StaffMember> of(StaffMember me) {
        LocalDate today = directory.today();
        Stream<PersonId> managers = Stream.concat(
                Stream.of(me.id()), deputies.held(me.id(), today).stream().map(Deputy::manager));
        return managers.distinct()
                .map(manager -> directory.reportsOf(manager, today))
                .flatMap(Collection::stream)
                .filter(person -> !person.id().equals(me.id()))
                .sorted(comparing(StaffMember::familyName).thenComparing(StaffMember::givenName))
                .toList();
    }

    /** Somebody's line manager today, and those who act in that place. */
    public List<PersonId> inChargeOf(StaffMember person) {
        return Stream.concat(
                        Optional.ofNullable(person.manager()).stream(),
                        actingFor(person).stream().map(Deputy::person))
                .toList();
    }

    /** Those who act in the place of somebody's line manager today. */
    public List<Deputy> actingFor(StaffMember person) {
        LocalDate today = directory.today();
        return Optional.ofNullable(person.manager()).stream()
                .flatMap(manager -> deputies.of(manager, today).stream())
                .filter(deputy -> deputy.actsOn(today))
                .toList();
    }
}
