package org.goldenthread.survey;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.organisation.ContractType;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.Structure;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.UnitId;

/**
 * Who a campaign asks, of those in post on the day it opens. Somebody is asked when every part agrees; an empty set of roles,
 * levels or contracts asks for nothing.
 *
 * @param units units whose people are asked, with everything below them; empty for everybody
 * @param except units whose people are left out, with everything below them
 * @param leastMonths whole months in employment from which people are asked, 0 for everybody
 * @param mostMonths whole months in employment up to which people are asked; empty for everybody
 * @param sampling which part of those who fit is asked
 */
public record Audience(
        Optional<Set<UnitId>> units,
        Set<UnitId> except,
        Set<String> jobRoles,
        Set<String> practiceLevels,
        Set<ContractType> contracts,
        int leastMonths,
        Optional<Integer> mostMonths,
        Sampling sampling) {

    public Audience {
        units = units.map(Set::copyOf);
        except = Set.copyOf(except);
        jobRoles = Set.copyOf(jobRoles);
        practiceLevels = Set.copyOf(practiceLevels);
        contracts = Set.copyOf(contracts);
        sampling = Objects.requireNonNullElse(sampling, Sampling.EVERYBODY);
    }

    /** All who fit. */
    public Audience(
            Optional<Set<UnitId>> units,
            Set<UnitId> except,
            Set<String> jobRoles,
            Set<String> practiceLevels,
            Set<ContractType> contracts,
            int leastMonths,
            Optional<Integer> mostMonths) {
        this(units, except, jobRoles, practiceLevels, contracts, leastMonths, mostMonths, Sampling.EVERYBODY);
    }

    public Audience with(Sampling other) {
        return new Audience(units, except, jobRoles, practiceLevels, contracts, leastMonths, mostMonths, other);
    }

    public static Audience everybody() {
        return in(Optional.empty());
    }

    public static Audience of(Set<UnitId> units) {
        return in(Optional.of(units));
    }

    private static Audience in(Optional<Set<UnitId>> units) {
        return new Audience(units, Set.of(), Set.of(), Set.of(), Set.of(), 0, Optional.empty());
    }

    List<StaffMember> among(List<StaffMember> staff, Structure structure, LocalDate on) {
        Optional<Set<UnitId>> asked = units.map(some -> below(some, structure));
        Set<UnitId> leftOut = below(except, structure);
        return staff.stream()
                .filter(person ->
                        asked.map(some -> some.contains(person.unit())).orElse(true))
                .filter(person -> !leftOut.contains(person.unit()))
                .filter(person -> jobRoles.isEmpty() || jobRoles.contains(person.jobRole()))
                .filter(person -> practiceLevels.isEmpty()
                        || (person.practiceLevel() != null && practiceLevels.contains(person.practiceLevel())))
                .filter(person -> contracts.isEmpty() || contracts.contains(person.contractType()))
                .filter(person -> hasServed(ChronoUnit.MONTHS.between(person.started(), on)))
                .toList();
    }

    private boolean hasServed(long months) {
        return months >= leastMonths && mostMonths.map(most -> months <= most).orElse(true);
    }

    private static Set<UnitId> below(Set<UnitId> units, Structure structure) {
        return units.stream()
                .flatMap(unit -> structure.subtree(unit).stream())
                .map(Unit::id)
                .collect(toSet());
    }
}
