package org.goldenthread.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.Structure;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.Access;
import org.goldenthread.survey.CampaignId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How soon and how well answers become deeds, for all staff to see, service by service. */
@Service
@Transactional(readOnly = true)
public class LoopService {

    private static final String ACTION = "effective-action";
    private static final LoopRows.Kept NOTHING = new LoopRows.Kept(0, 0, 0, null);
    private static final LoopRows.Helped NOBODY = new LoopRows.Helped(0, 0);

    private final EngagementService engagement;
    private final ReleasedFigures released;
    private final Viewers viewers;
    private final LoopRows rows;
    private final StaffDirectory directory;

    LoopService(
            EngagementService engagement,
            ReleasedFigures released,
            Viewers viewers,
            LoopRows rows,
            StaffDirectory directory) {
        this.engagement = engagement;
        this.released = released;
        this.viewers = viewers;
        this.rows = rows;
        this.directory = directory;
    }

    /** Empty before any survey has closed. A fixed number of queries. */
    @PreAuthorize(Access.STAFF)
    public Optional<Loop> loop() {
        return engagement.waves().stream().findFirst().map(this::loop);
    }

    private Loop loop(Wave wave) {
        LocalDate today = directory.today();
        Structure structure = directory.structureOn(today);
        Map<Unit, List<UnitId>> below = new LinkedHashMap<>();
        Stream.concat(structure.organisation().stream(), services(structure))
                .forEach(unit -> below.put(
                        unit,
                        structure.subtree(unit.id()).stream().map(Unit::id).toList()));
        Map<UnitId, List<UnitId>> units = new HashMap<>();
        below.forEach((unit, some) -> units.put(unit.id(), some));
        LoopRows.Places places = LoopRows.Places.of(units);
        Map<Long, LoopRows.Kept> kept = rows.kept(places, wave.campaign(), today);
        Map<Long, LoopRows.Helped> helped = rows.helped(places, today.minusYears(1));
        Set<Long> shown = rows.shown(places, wave.campaign());
        Map<UnitId, Figure> action = action();
        return new Loop(
                wave.title(),
                days(wave.closedAt(), today),
                below.keySet().stream()
                        .map(unit -> row(
                                unit,
                                wave,
                                shown.contains(unit.id().value()),
                                kept.getOrDefault(unit.id().value(), NOTHING),
                                helped.getOrDefault(unit.id().value(), NOBODY),
                                action.get(unit.id())))
                        .toList());
    }

    private static Stream<Unit> services(Structure structure) {
        return structure.organisation().stream()
                .flatMap(top -> structure.childrenOf(top.id()).stream())
                .filter(unit -> unit.kind() == UnitKind.SERVICE);
    }

    private static ServiceLoop row(
            Unit unit, Wave wave, boolean shown, LoopRows.Kept kept, LoopRows.Helped helped, @Nullable Figure action) {
        @Nullable Instant first = kept.first();
        return new ServiceLoop(
                unit.name(),
                shown ? wave.resultsAfter() : null,
                first == null ? null : days(wave.closedAt(), LocalDate.ofInstant(first, StaffDirectory.LONDON)),
                kept.due(),
                kept.onTime(),
                kept.overdue(),
                helped.asked(),
                helped.most(),
                action);
    }

    /** By the one unit that a group is about; of the groups that the reader sees whole. */
    private Map<UnitId, Figure> action() {
        Optional<CampaignId> asking = rows.newestAsking(ACTION);
        if (asking.isEmpty()) {
            return Map.of();
        }
        Map<Long, Figure> figures = rows.figures(asking.get(), ACTION);
        List<ResultGroup> tree = released.tree(asking.get());
        Viewer viewer = viewers.of(tree);
        Map<UnitId, Figure> action = new HashMap<>();
        tree.stream()
                .filter(group -> group.units().size() == 1 && viewer.seesWhole(group))
                .forEach(group -> {
                    Figure figure = figures.get(group.id());
                    if (figure != null) {
                        action.putIfAbsent(group.units().getFirst(), figure);
                    }
                });
        return action;
    }

    private static int days(Instant from, LocalDate until) {
        return (int) ChronoUnit.DAYS.between(LocalDate.ofInstant(from, StaffDirectory.LONDON), until);
    }
}
