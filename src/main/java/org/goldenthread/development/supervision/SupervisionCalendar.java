package org.goldenthread.development.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.goldenthread.leave.Away;
import org.goldenthread.leave.KnownLeave;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.springframework.stereotype.Component;

/** The windows of many people at once, by their rhythm, their leave and what was held; in a fixed number of queries. */
@Component
class SupervisionCalendar {

    private final SupervisionSchedule schedule = SupervisionSchedule.england();
    private final List<SupervisionRhythm> rhythms;
    private final SupervisionDays days;
    private final KnownLeave leave;
    private final StaffDirectory directory;

    SupervisionCalendar(
            List<SupervisionRhythm> rhythms, SupervisionDays days, KnownLeave leave, StaffDirectory directory) {
        this.leave = leave;
        this.directory = directory;
        this.rhythms = List.copyOf(rhythms);
        this.days = days;
    }

    /**
     * What is due of somebody from the day on which it began to be recorded.
     *
     * @param held the days of sessions that count, all of them
     */
    record Kept(Rhythm rhythm, List<Window> windows, SortedSet<LocalDate> held) {
        Optional<LocalDate> last() {
            return held.isEmpty() ? Optional.empty() : Optional.of(held.last());
        }
    }

    /** By person, for the windows that end after one day and begin before another. */
    Map<PersonId, Kept> of(Collection<StaffMember> people, LocalDate from, LocalDate to) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Set<PersonId> ids = new HashSet<>();
        people.forEach(person -> ids.add(person.id()));
        Map<PersonId, Rhythm> agreed = agreed(people);
        Map<PersonId, SortedSet<LocalDate>> held = days.held(ids);
        Map<PersonId, List<Away>> away = leave.of(ids);
        Optional<LocalDate> everFirst = days.firstEver();
        Map<PersonId, Kept> kept = new HashMap<>();
        for (StaffMember person : people) {
            Rhythm rhythm = Objects.requireNonNull(agreed.get(person.id()), "The file has a rhythm for everybody");
            SortedSet<LocalDate> sessions = held.getOrDefault(person.id(), new TreeSet<>());
            LocalDate begun = begun(person, sessions, everFirst);
            LocalDate first = begun.isAfter(from) ? begun : from;
            List<Window> windows =
                    schedule.windows(rhythm, first, to, away.getOrDefault(person.id(), List.of()), sessions);
            kept.put(person.id(), new Kept(rhythm, windows, sessions));
        }
        return kept;
    }

    /**
     * Nothing counts as missed before anybody recorded anything: with the first session of a person it begins, or with their
     * first day when others were recorded already by then.
     */
    private LocalDate begun(StaffMember person, SortedSet<LocalDate> sessions, Optional<LocalDate> everFirst) {
        if (everFirst.filter(day -> !person.started().isBefore(day)).isPresent()) {
            return person.started();
        }
        return sessions.isEmpty() ? directory.today() : sessions.first();
    }

    private Map<PersonId, Rhythm> agreed(Collection<StaffMember> people) {
        Map<PersonId, Rhythm> agreed = new HashMap<>();
        List<StaffMember> left = new ArrayList<>(people);
        for (SupervisionRhythm rhythm : rhythms) {
            rhythm.of(left).forEach(agreed::putIfAbsent);
            left.removeIf(person -> agreed.containsKey(person.id()));
        }
        return agreed;
    }
}
