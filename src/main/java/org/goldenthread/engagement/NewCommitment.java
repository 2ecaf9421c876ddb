package org.goldenthread.engagement;

import java.time.LocalDate;
import java.util.UUID;
import org.goldenthread.organisation.PersonId;

/**
 * A commitment to be recorded. Its texts are at most as long as the constants say.
 *
 * @param request key of the form that it comes from; sent twice, it is stored once
 * @param figure key of the released figure that it answers
 * @param heard what was heard, in the leader's words
 * @param detail may be empty
 * @param note why, when it is not possible; else may be empty
 */
public record NewCommitment(
        UUID request,
        long figure,
        String heard,
        String title,
        String detail,
        PersonId owner,
        LocalDate due,
        CommitmentStatus status,
        String note) {

    public static final int HEARD_LENGTH = 300;
    public static final int TITLE_LENGTH = 120;
    public static final int DETAIL_LENGTH = 1000;
    public static final int NOTE_LENGTH = 500;

    /** One that is sent once. */
    public NewCommitment(
            long figure,
            String heard,
            String title,
            String detail,
            PersonId owner,
            LocalDate due,
            CommitmentStatus status,
            String note) {
        this(UUID.randomUUID(), figure, heard, title, detail, owner, due, status, note);
    }

    boolean isTooLong() {
        return heard.length() > HEARD_LENGTH
                || title.length() > TITLE_LENGTH
                || detail.length() > DETAIL_LENGTH
                || note.length() > NOTE_LENGTH;
    }
}
