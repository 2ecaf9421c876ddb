package org.goldenthread.development.programme;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * When one can apply for a programme.
 *
 * @param closesOn last day
 * @param decidedBy by when applicants hear
 */
public record ApplicationRound(
        long id, Programme programme, LocalDate opensOn, LocalDate closesOn, LocalDate decidedBy, LocalDate startsOn)
        implements Serializable {

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }
}
