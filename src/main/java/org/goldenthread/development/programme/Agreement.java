package org.goldenthread.development.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What support was agreed. Whoever changes the words agrees to them, and the other is asked anew.
 *
 * @param words empty until there are any
 */
public record Agreement(String words, Optional<LocalDate> personAgreed, Optional<LocalDate> managerAgreed)
        implements Serializable {

    public static final int WORDS = 2000;
}
