package org.goldenthread.development.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.goldenthread.development.programme.Programme.ReviewPlan;
import org.goldenthread.organisation.PersonId;

/**
 * That a person is on a programme: what the coordinator reads of it too.
 *
 * @param name full name
 * @param agreed whether person and line manager agreed on the support
 * @param held by how many months; without their words
 */
public record Enrolment(
        long id,
        int version,
        PersonId person,
        String name,
        Programme programme,
        LocalDate startsOn,
        ReviewPlan plan,
        Optional<Named> assessor,
        Status status,
        Optional<LocalDate> endedOn,
        List<Pause> pauses,
        boolean agreed,
        List<HeldReview> held,
        ProgrammeDates dates)
        implements Serializable {

    public Enrolment {
        pauses = List.copyOf(pauses);
        held = List.copyOf(held);
    }

    /** Where it stands; only one that is under way goes on from there. */
    public enum Status {
        UNDER_WAY,
        COMPLETED,
        ENDED
    }

    /** Somebody with their full name. */
    public record Named(PersonId person, String name) implements Serializable {}

    /** A review by when it is due. */
    public record PlannedReview(int month, LocalDate due, Optional<HeldReview> held, boolean last)
            implements Serializable {}

    public List<PlannedReview> reviews() {
        return IntStream.range(0, plan.months().size())
                .mapToObj(place -> {
                    int month = plan.months().get(place);
                    return new PlannedReview(
                            month,
                            dates.reviews().get(place),
                            held.stream().filter(each -> each.month() == month).findFirst(),
                            place == plan.months().size() - 1);
                })
                .toList();
    }

    /** The first that was not held. */
    public Optional<PlannedReview> nextReview() {
        return reviews().stream().filter(each -> each.held().isEmpty()).findFirst();
    }

    public boolean pausedOn(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.isOn(day));
    }

    /** The same with what was said in its reviews, for whoever may read that. */
    Enrolment with(List<HeldReview> words) {
        return new Enrolment(
                id, version, person, name, programme, startsOn, plan, assessor, status, endedOn, pauses, agreed, words,
                dates);
    }
}
