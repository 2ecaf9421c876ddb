package org.goldenthread.framework;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A set of capabilities or standards.
 *
 * @param source who publishes it, and where
 * @param licence under which its names are given here
 * @param validFrom first day on which it applies
 * @param validTo last day on which it applies; null while none is known
 * @param elements its capabilities or standards, in their order
 * @param levels such as "Newly qualified", the first first; may be empty
 */
public record Framework(
        String key,
        int order,
        String name,
        String source,
        String licence,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<Element> elements,
        List<String> levels)
        implements Serializable {

    /** A capability or standard; its key is the same in every edition of the framework. */
    public record Element(String key, String name) implements Serializable {}

    public Framework {
        elements = List.copyOf(elements);
        levels = List.copyOf(levels);
    }

    public boolean appliesOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public Optional<Element> element(String elementKey) {
        return elements.stream().filter(each -> each.key().equals(elementKey)).findFirst();
    }
}
