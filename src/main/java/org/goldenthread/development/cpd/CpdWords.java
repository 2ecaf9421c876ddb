package org.goldenthread.development.cpd;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the owner of a piece wrote down: the regulator's fields. All may be empty in a draft.
 *
 * @param title what it was, in a few words
 * @param kind key of the type of activity
 * @param description what it was, and why it matters to their practice
 * @param on the day, in England
 * @param impact what it changed in their practice
 * @param peer what came of talking it over with a peer, in their own words
 * @param domains keys of the domains that it shows
 */
public record CpdWords(
        String title,
        String kind,
        String description,
        Optional<LocalDate> on,
        String learning,
        String impact,
        String peer,
        Set<String> domains)
        implements Serializable {

    public static final int TITLE = 160;
    public static final int TEXT = 4000;

    /** What a piece needs before it is finished. */
    public enum Needed {
        TITLE,
        KIND,
        DESCRIPTION,
        DAY,
        LEARNING,
        IMPACT
    }

    public CpdWords {
        if (title.length() > TITLE
                || description.length() > TEXT
                || learning.length() > TEXT
                || impact.length() > TEXT
                || peer.length() > TEXT) {
            throw new IllegalArgumentException("A field holds more than it may");
        }
        domains = Set.copyOf(domains);
    }

    public static CpdWords empty() {
        return new CpdWords("", "", "", Optional.empty(), "", "", "", Set.of());
    }

    /** What is missing; a day after today is as good as none. */
    public Set<Needed> missing(LocalDate today) {
        Set<Needed> missing = EnumSet.noneOf(Needed.class);
        add(missing, Needed.TITLE, title.isBlank());
        add(missing, Needed.KIND, kind.isBlank());
        add(missing, Needed.DESCRIPTION, description.isBlank());
        add(missing, Needed.DAY, on.isEmpty() || on.get().isAfter(today));
        add(missing, Needed.LEARNING, learning.isBlank());
        add(missing, Needed.IMPACT, impact.isBlank());
        return missing;
    }

    private static void add(Set<Needed> missing, Needed needed, boolean isMissing) {
        if (isMissing) {
            missing.add(needed);
        }
    }
}
