package org.goldenthread.performance;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.security.Access;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Measures of the whole organisation by month, as the gate released them for people to compare themselves with. */
@Service
public class OrganisationTrends {

    private final Measures measures;
    private final OrganisationRows rows;
    private final StaffDirectory directory;

    OrganisationTrends(Measures measures, OrganisationRows rows, StaffDirectory directory) {
        this.measures = measures;
        this.rows = rows;
        this.directory = directory;
    }

    /**
     * A measure over time.
     *
     * @param percent whether its values are percentages; otherwise they are counts
     * @param values as they are shown; months that are withheld, or in which nothing was due, are left out
     */
    public record Trend(boolean percent, SortedMap<YearMonth, BigDecimal> values) implements Serializable {}

    /** Those of the measures that have any value, by key; two queries. */
    @PreAuthorize(Access.STAFF)
    public Map<String, Trend> of(Collection<String> keys, YearMonth from, YearMonth until) {
        Map<String, TreeMap<YearMonth, PeerGroup>> known = directory
                .structureOn(directory.today())
                .organisation()
                .map(organisation -> rows.of(organisation, from, until))
                .orElseGet(Map::of);
        Map<String, Trend> trends = new HashMap<>();
        for (String key : keys) {
            measures.find(key).ifPresent(measure -> {
                SortedMap<YearMonth, BigDecimal> values = new TreeMap<>();
                known.getOrDefault(key, new TreeMap<>()).forEach((month, group) -> {
                    if (group.verdict().isShown() && group.denominator().signum() != 0) {
                        Comparison shown =
                                Comparisons.of(measure, List.of(group)).getFirst();
                        values.put(month, Objects.requireNonNull(shown.value()));
                    }
                });
                if (!values.isEmpty()) {
                    trends.put(key, new Trend(measure.isShare(), values));
                }
            });
        }
        return trends;
    }
}
