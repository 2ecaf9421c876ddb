package org.goldenthread.engagement;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How one service, or all of the organisation, goes from what staff said to what is done. Commitments that a team made among
 * itself are not counted: they are not for all to read.
 *
 * @param resultsAfter days in England from the close of the newest survey until figures about its people could be read; null where
 *     it shows none
 * @param firstAfter days in England from the close of the newest survey to the first commitment about it; null while there is
 *     none
 * @param due commitments that are done, or whose first promised day has passed
 * @param onTime of these, those that were done by their first promised day
 * @param overdue commitments whose day has passed and that are not settled
 * @param asked commitments of the last year of which it is shown whether they helped
 * @param helped of these, those of which at least half of those who answered say so
 * @param action percentage who say that effective action was taken, from the newest survey that asked; null when none did, or
 *     the reader does not see it
 */
public record ServiceLoop(
        String name,
        @Nullable Integer resultsAfter,
        @Nullable Integer firstAfter,
        int due,
        int onTime,
        int overdue,
        int asked,
        int helped,
        @Nullable Figure action)
        implements Serializable {}
