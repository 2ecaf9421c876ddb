package org.goldenthread.casework;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;

/** How one measure comes out of case records: which of them count, for whom, in which month, and which of them are good. */
interface Formula {

    /** Key of the measure. Two formulas may count into the same. */
    String measure();

    /** Whether the measure is so many of so many, and no plain count. */
    default boolean isShare() {
        return true;
    }

    /** The tables without which it would be wrong; involvements and professionals always are. */
    Set<CaseTable> reads();

    /** Hands over what counts in these months. */
    void count(CaseHistory child, Months months, Consumer<Counted> counted);

    /** Hands over what is to be done next for a child who is allocated to somebody today. */
    default void next(CaseHistory child, LocalDate today, Consumer<Due> due) {}
}
