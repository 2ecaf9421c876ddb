package org.goldenthread.development;

import java.time.LocalDate;

/** One kind of record that is kept for the years which its table promises, and then deleted. */
public interface Retention {

    /** As the log names it, such as "supervision sessions". */
    String what();

    /**
     * Deletes some of those that are not to be kept any more, with all that belongs to them.
     *
     * @param most so many at a time, so that nobody waits for it
     * @return how many it were
     */
    int deleteSome(LocalDate today, int most);
}
