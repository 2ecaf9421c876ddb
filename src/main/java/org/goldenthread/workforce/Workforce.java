package org.goldenthread.workforce;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.organisation.Unit;

/**
 * A service or the organisation, at the end of a month.
 *
 * @param figures in their order; none when nothing has been worked out yet
 * @param beside numbers of the newest month that stand beside figures, by key: permanent, joiners, leavers, and the quartiles of
 *     caseloads; without those that are withheld
 */
public record Workforce(
        Unit unit, YearMonth month, List<FigureLine> figures, Map<String, BigDecimal> beside, List<ShareTable> shares)
        implements Serializable {

    public Workforce {
        figures = List.copyOf(figures);
        beside = Map.copyOf(beside);
        shares = List.copyOf(shares);
    }

    public Optional<FigureLine> figure(String key) {
        return figures.stream().filter(line -> line.figure().key().equals(key)).findFirst();
    }

    public Optional<BigDecimal> numberOf(String key) {
        return Optional.ofNullable(beside.get(key));
    }
}
