package org.goldenthread.confidential;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.confidential.ConfidentialRefused.Reason;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;

/**
 * What an owner of surveys sets up, to be sent as it is.
 *
 * @param purpose why it is asked and what will happen with the answers
 * @param instrument key of the set of questions
 * @param readers one to five people who may read the answers; nobody can be added afterwards
 * @param people who is asked, one by one
 * @param keptMonths how many months after closing everything is deleted
 */
public record NewInterview(
        String title,
        String purpose,
        String instrument,
        List<PersonId> readers,
        List<PersonId> people,
        Instant closesAt,
        int keptMonths)
        implements Serializable {

    public static final int TITLE_LENGTH = 100;
    public static final int PURPOSE_LENGTH = 1000;
    public static final int MOST_READERS = 5;
    public static final int MOST_PEOPLE = 20;
    public static final int LEAST_MONTHS = 1;
    public static final int MOST_MONTHS = 36;

    public NewInterview {
        readers = readers.stream().distinct().toList();
        people = people.stream().distinct().toList();
    }

    /** The day in England on which everything is deleted. */
    public LocalDate keptUntil() {
        return LocalDate.ofInstant(closesAt, StaffDirectory.LONDON).plusMonths(keptMonths);
    }

    /** @throws ConfidentialRefused when it cannot be sent as it is */
    void check(Instant now) {
        boolean said = !title.isBlank()
                && title.length() <= TITLE_LENGTH
                && !purpose.isBlank()
                && purpose.length() <= PURPOSE_LENGTH;
        refuseUnless(said, Reason.WORDS_MISSING);
        refuseUnless(!readers.isEmpty(), Reason.NO_READER);
        refuseUnless(readers.size() <= MOST_READERS, Reason.TOO_MANY_READERS);
        refuseUnless(!people.isEmpty(), Reason.NOBODY_ASKED);
        refuseUnless(people.size() <= MOST_PEOPLE, Reason.TOO_MANY_ASKED);
        refuseUnless(people.stream().noneMatch(readers::contains), Reason.READER_IS_ASKED);
        refuseUnless(closesAt.isAfter(now), Reason.CLOSES_TOO_EARLY);
        refuseUnless(keptMonths >= LEAST_MONTHS && keptMonths <= MOST_MONTHS, Reason.KEPT_OUT_OF_RANGE);
    }

    private static void refuseUnless(boolean fits, Reason reason) {
        if (!fits) {
            throw new ConfidentialRefused(reason);
        }
    }
}
