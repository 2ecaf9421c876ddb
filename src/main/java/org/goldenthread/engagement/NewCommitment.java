package org.goldenthread.engagement;

import java.time.LocalDate;
import org.goldenthread.organisation.PersonId;

/**
 * A commitment to be recorded.
 *
 * @param figure key of the released figure that it answers
 * @param heard what was heard, in the leader's words
 * @param detail may be empty
 * @param note why, when it is not possible; else may be empty
 */
public record NewCommitment(
        long figure,
        String heard,
        String title,
        String detail,
        PersonId owner,
        LocalDate due,
        CommitmentStatus status,
        String note) {}
