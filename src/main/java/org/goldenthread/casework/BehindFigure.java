package org.goldenthread.casework;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * The records behind one figure of one person.
 *
 * @param asOf up to which day the records are known
 * @param today what is due before it is overdue
 * @param due what is to be done, the earliest first
 * @param counted what counts in the month, first what is not good
 */
public record BehindFigure(YearMonth month, LocalDate asOf, LocalDate today, List<Due> due, List<Counted> counted)
        implements Serializable {

    public BehindFigure {
        due = List.copyOf(due);
        counted = List.copyOf(counted);
    }
}
