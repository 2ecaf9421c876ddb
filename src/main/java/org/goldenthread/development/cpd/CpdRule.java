package org.goldenthread.development.cpd;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a regulator asks for in a year.
 *
 * @param validTo last day on which it applies; null while none is known
 * @param yearBegins first day of each year
 * @param windowOpens from when on the regulator takes what is sent for the year
 * @param pieces the fewest pieces
 * @param withPeerReflection how many of these need a peer reflection
 * @param roles job roles that it applies to
 */
public record CpdRule(
        String key,
        String regulator,
        String source,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        MonthDay yearBegins,
        MonthDay windowOpens,
        int pieces,
        int withPeerReflection,
        List<String> roles)
        implements Serializable {

    public CpdRule {
        roles = List.copyOf(roles);
    }

    boolean appliesOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** The year that a day is in. */
    public CpdYear yearOf(LocalDate day) {
        LocalDate thisYear = yearBegins.atYear(day.getYear());
        LocalDate first = day.isBefore(thisYear) ? yearBegins.atYear(day.getYear() - 1) : thisYear;
        LocalDate last = first.plusYears(1).minusDays(1);
        LocalDate opens = windowOpens.atYear(first.getYear());
        return new CpdYear(first, last, opens.isBefore(first) ? windowOpens.atYear(first.getYear() + 1) : opens);
    }
}
