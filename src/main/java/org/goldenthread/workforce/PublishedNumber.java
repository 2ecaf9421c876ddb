package org.goldenthread.workforce;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number as England's statistics write it. A symbol stands where there is none: c (suppressed), z (not applicable), x (not
 * available), k (rounds to nought, so not nought), : and u (not known, unreliable). None of them is ever a nought.
 */
final class PublishedNumber {

    private static final Set<String> SYMBOLS = Set.of("c", "z", "x", "k", ":", "u", "");

    private PublishedNumber() {}

    /**
     * @return empty for a symbol
     * @throws NumberFormatException when it is neither a number nor a symbol
     */
    static Optional<BigDecimal> read(@Nullable String text) {
        String stripped = text == null ? "" : text.strip();
        return SYMBOLS.contains(stripped) ? Optional.empty() : Optional.of(new BigDecimal(stripped));
    }
}
