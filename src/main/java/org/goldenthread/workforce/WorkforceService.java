package org.goldenthread.workforce;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.indicator.Aim;
import org.goldenthread.indicator.IndicatorTargets;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.Unit;
import org.goldenthread.security.Access;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Figures of the workforce for those who may read them: HR all, leaders the organisation and the services that they lead. It
 * reads what has been worked out and counts nothing: a fixed number of queries, whatever the organisation's size.
 */
@Service
@Transactional(readOnly = true)
public class WorkforceService {

    private final Readers readers;
    private final StoredFigures stored;
    private final Figures figures;
    private final IndicatorTargets targets;
    private final StaffDirectory directory;

    WorkforceService(
            Readers readers,
            StoredFigures stored,
            Figures figures,
            IndicatorTargets targets,
            StaffDirectory directory) {
        this.readers = readers;
        this.stored = stored;
        this.figures = figures;
        this.targets = targets;
        this.directory = directory;
    }

    /** What the signed-in person may read: the organisation first, then services by name. */
    @PreAuthorize(Access.LEADER_OR_SURVEY_OWNER)
    public List<Unit> units() {
        return readers.read();
    }

    /**
     * @param unit of those that {@link #units} gives
     * @return empty when the signed-in person may not read it, or there is no such unit
     */
    @PreAuthorize(Access.LEADER_OR_SURVEY_OWNER)
    public Optional<Workforce> of(Unit unit) {
        return readers.read().stream()
                .filter(mine -> mine.id().equals(unit.id()))
                .findFirst()
                .map(this::read);
    }

    private Workforce read(Unit unit) {
        StoredFigures.All all = stored.of(unit.id());
        YearMonth last = YearMonth.from(directory.today()).minusMonths(1);
        return new Workforce(
                unit,
                Optional.ofNullable(all.newest()).orElse(last),
                all.lines(figures.all(), aims(), WorkforceUpdate.MONTHS),
                all.numbers(),
                stored.sharesOf(unit.id()));
    }

    /** Those of the scorecard: what is set there for the organisation is what each service is held to. */
    private Map<String, Aim> aims() {
        Map<String, Aim> aims = new HashMap<>(targets.of(
                WorkforceIndicators.NAME,
                figures.all().stream().map(Figure::key).toList()));
        aims.putAll(targets.of("measures", List.of("caseload")));
        return aims;
    }
}
