package org.goldenthread.engagement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.goldenthread.picture.ShownPicture;
import org.jspecify.annotations.Nullable;

/**
 * What was heard and what is done about it, as everybody reads it. What it measures, and its value, are empty where it
 * answers no figure.
 *
 * @param figure key of the released figure that it answers; null for another origin
 * @param suggestion key of the suggestion that it answers; null for another origin
 * @param wave title of the figure's campaign, such as "Spring pulse 2026"
 * @param group group that the figure is about
 * @param measures what the figure measures: an item's text or a theme's name; the theme of comments
 * @param value the value in words, such as "46 %"
 * @param n people behind the figure; for a suggestion how many support it at least, 0 for fewer than ten
 * @param owner full name
 * @param note the latest news; why, when it is not possible; may be empty
 * @param link where to look at what came of it; empty for nowhere
 * @param picture what came of it, to look at; null for none
 * @param changedOn the day in England of the latest change
 * @param settledOn when it was done or found not possible; else null
 * @param overdue the due date has passed and it is not settled
 */
public record SaidAndDone(
        long commitment,
        int version,
        CommitmentOrigin origin,
        @Nullable Long figure,
        @Nullable UUID suggestion,
        String wave,
        String group,
        String measures,
        String value,
        int n,
        String heard,
        String title,
        String detail,
        String owner,
        LocalDate due,
        CommitmentStatus status,
        String note,
        String link,
        @Nullable ShownPicture picture,
        LocalDate changedOn,
        @Nullable LocalDate settledOn,
        boolean overdue)
        implements Serializable {

    /** Whether anything was said of it since it was made. */
    public boolean hasNews() {
        return version > 1;
    }

    /** How it stands, as the last part of its wording's key: OVERDUE, or the status. */
    public String standing() {
        return overdue ? "OVERDUE" : status.name();
    }

    /** The day that the wording names: when it was settled, else when it is due. */
    public LocalDate standingDay() {
        return settledOn == null ? due : settledOn;
    }
}
