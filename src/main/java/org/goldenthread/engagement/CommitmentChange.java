package org.goldenthread.engagement;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.goldenthread.picture.PictureChange;

/**
 * News of a commitment.
 *
 * @param version the version that the person saw when they decided
 * @param link where to look at what came of it, beginning with http:// or https://; empty for nowhere
 * @param picture what becomes of the picture
 */
public record CommitmentChange(
        long commitment,
        int version,
        CommitmentStatus status,
        LocalDate due,
        String note,
        String link,
        PictureChange picture) {

    public static final int LINK_LENGTH = 500;

    private static final Pattern WEB = Pattern.compile("https?://[^/\\s?#]+\\S*");

    public CommitmentChange {
        note = note.strip();
        link = link.strip();
    }

    /** News without a picture. */
    public CommitmentChange(
            long commitment, int version, CommitmentStatus status, LocalDate due, String note, String link) {
        this(commitment, version, status, due, note, link, PictureChange.NONE);
    }

    /** News in words alone. */
    public CommitmentChange(long commitment, int version, CommitmentStatus status, LocalDate due, String note) {
        this(commitment, version, status, due, note, "");
    }

    boolean isTooLong() {
        return note.length() > NewCommitment.NOTE_LENGTH || link.length() > LINK_LENGTH || picture.isTooLong();
    }

    /** A link may lead to a page, and run nothing. */
    boolean hasBadLink() {
        return !link.isEmpty() && !WEB.matcher(link).matches();
    }
}
