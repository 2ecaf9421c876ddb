package org.goldenthread.attendance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.goldenthread.organisation.PersonId;

/**
 * What somebody has learned.
 *
 * @param name the person's
 * @param entries the newest first
 */
public record LearningRecord(PersonId person, String name, List<RecordEntry> entries) implements Serializable {

    /** How many of them were completed after a day. */
    public long completedSince(LocalDate day) {
        return since(day).count();
    }

    /** Minutes of what was completed after a day. */
    public int minutesSince(LocalDate day) {
        return since(day).mapToInt(RecordEntry::minutes).sum();
    }

    /** What was missed after a day without being cancelled. */
    public List<RecordEntry> missedSince(LocalDate day) {
        return entries.stream()
                .filter(RecordEntry::missed)
                .filter(entry -> entry.on().isAfter(day))
                .toList();
    }

    private Stream<RecordEntry> since(LocalDate day) {
        Predicate<RecordEntry> done = RecordEntry::completed;
        return entries.stream().filter(done.and(entry -> entry.on().isAfter(day)));
    }
}
