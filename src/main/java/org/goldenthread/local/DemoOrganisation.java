package org.goldenthread.local;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Exampleshire Children's Services, invented, of any size: a director, services with a head each, teams of about seven with
 * a manager, and two years of joiners, movers, leavers and returners. The same size gives the same people.
 */
final class DemoOrganisation {

    /** The fewest staff that fill every service. */
    static final int SMALLEST = 100;

    static final LocalDate FOUNDED = LocalDate.of(2014, 4, 1);

    /** The days whose state the files of people describe, one file each; a move counts from one of them. */
    static final List<LocalDate> SENT = List.of(
            LocalDate.of(2024, 11, 1), LocalDate.of(2025, 6, 2), LocalDate.of(2026, 4, 1), LocalDate.of(2026, 11, 1));

    /** The day of the last file: fixed, so that the files never change by themselves. */
    static final LocalDate AS_OF = SENT.getLast();

    record UnitRow(String code, String name, String kind, String parent, String lead) {}

    /** @param end null while in post */
    record PersonRow(
            String number,
            String givenName,
            String familyName,
            String email,
            String unit,
            String jobRole,
            String practiceLevel,
            String fte,
            String contract,
            LocalDate start,
            @Nullable LocalDate end,
            String manager) {

        PersonRow in(String otherUnit, String otherManager) {
            return new PersonRow(
                    number,
                    givenName,
                    familyName,
                    email,
                    otherUnit,
                    jobRole,
                    practiceLevel,
                    fte,
                    contract,
                    start,
                    end,
                    otherManager);
        }

        PersonRow during(LocalDate otherStart, @Nullable LocalDate otherEnd) {
            return new PersonRow(
                    number,
                    givenName,
                    familyName,
                    email,
                    unit,
                    jobRole,
                    practiceLevel,
                    fte,
                    contract,
                    otherStart,
                    otherEnd,
                    manager);
        }

        boolean inPostOn(LocalDate day) {
            return !start.isAfter(day) && (end == null || !end.isBefore(day));
        }
    }

    /** A mover's unit and manager before the day of the move, which is one of {@link #SENT}. */
    record Move(LocalDate on, String unit, String manager) {}

    /** A returner's employment before the one that the last file has. */
    record Spell(LocalDate start, LocalDate end) {}

    private final List<UnitRow> units;
    private final List<PersonRow> people;
    private final Map<String, Move> moves;
    private final Map<String, Spell> earlierSpells;

    private DemoOrganisation(DemoStaffing staffing, DemoTurnover turnover) {
        units = List.copyOf(staffing.units());
        people = List.copyOf(turnover.people());
        moves = Map.copyOf(turnover.moves());
        earlierSpells = Map.copyOf(turnover.earlierSpells());
    }

    /**
     * @param staff people in post on {@link #AS_OF}, exactly
     * @throws IllegalArgumentException when they are fewer than {@link #SMALLEST}
     */
    static DemoOrganisation of(int staff) {
        if (staff < SMALLEST) {
            throw new IllegalArgumentException(
                    "The demo organisation needs at least " + SMALLEST + " staff, and was asked for " + staff);
        }
        DemoStaffing staffing = new DemoStaffing(staff);
        return new DemoOrganisation(staffing, new DemoTurnover(staffing));
    }

    List<UnitRow> units() {
        return units;
    }

    /** Everybody, in post or not, as the last file has them. */
    List<PersonRow> people() {
        return people;
    }

    /** Everybody as the file of one of the days {@link #SENT} has them: what was to come is not in it. */
    List<PersonRow> peopleOn(LocalDate sent) {
        return people.stream().flatMap(person -> on(person, sent).stream()).toList();
    }

    /** Whether the person held a post on a day, in this spell of employment or the one before. */
    boolean inPost(PersonRow person, LocalDate day) {
        Spell earlier = earlierSpells.get(person.number());
        return person.inPostOn(day)
                || earlier != null
                        && person.during(earlier.start(), earlier.end()).inPostOn(day);
    }

    /** The last days of somebody's spells of employment that have ended. */
    List<LocalDate> lastDays(PersonRow person) {
        Spell earlier = earlierSpells.get(person.number());
        return Stream.of(earlier == null ? null : earlier.end(), person.end())
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private Optional<PersonRow> on(PersonRow now, LocalDate sent) {
        PersonRow row = now;
        Spell earlier = earlierSpells.get(now.number());
        if (earlier != null && now.start().isAfter(sent)) {
            row = row.during(earlier.start(), earlier.end());
        }
        Move move = moves.get(now.number());
        if (move != null && sent.isBefore(move.on())) {
            row = row.in(move.unit(), move.manager());
        }
        if (row.end() != null && row.end().isAfter(sent)) {
            row = row.during(row.start(), null);
        }
        return row.start().isAfter(sent) ? Optional.empty() : Optional.of(row);
    }
}
