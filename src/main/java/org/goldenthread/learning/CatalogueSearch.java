package org.goldenthread.learning;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the catalogue; what is empty, null or false asks for nothing.
 *
 * @param words in any order, the beginning of a word is enough
 * @param forMyRole for the signed-in person's job role, or for everybody
 * @param online e-learning, or with a session that one joins online
 * @param month with a session that begins in this month
 * @param hasPlaces with a session that can be booked and is not full, or e-learning
 * @param tag in lower case
 * @param served a capability or standard
 */
public record CatalogueSearch(
        String words,
        boolean forMyRole,
        boolean online,
        @Nullable YearMonth month,
        boolean hasPlaces,
        @Nullable Delivery delivery,
        String tag,
        @Nullable ServedElement served)
        implements Serializable {

    public static final CatalogueSearch ALL = new CatalogueSearch("", false, false, null, false, null, "", null);

    public CatalogueSearch {
        words = words.strip();
    }

    /** The same, in another month. */
    public CatalogueSearch in(YearMonth other) {
        return new CatalogueSearch(words, forMyRole, online, other, hasPlaces, delivery, tag, served);
    }

    public Optional<YearMonth> inMonth() {
        return Optional.ofNullable(month);
    }
}
