package org.goldenthread.development.review;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One round of reviews, such as a quarter.
 *
 * @param from the first day that is looked back on
 * @param to the last of them
 * @param opensOn from when on it can be prepared
 * @param signBy by when both should have signed
 */
public record ReviewCycle(long id, String name, LocalDate from, LocalDate to, LocalDate opensOn, LocalDate signBy)
        implements Serializable {

    public boolean looksBackOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
