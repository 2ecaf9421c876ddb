package org.goldenthread.goal;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.goal.GoldenThread.GoalNode;
import org.goldenthread.goal.GoldenThread.MeasureNode;
import org.goldenthread.goal.GoldenThread.PriorityNode;
import org.goldenthread.organisation.NameOrder;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.Structure;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.performance.MeasureName;
import org.goldenthread.performance.MeasureNames;
import org.goldenthread.performance.MyMeasure;
import org.goldenthread.performance.MyWorkService;
import org.goldenthread.security.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The golden thread, for all staff: goals and priorities are there to be read by everybody. Figures are the signed-in
 * person's own, and nobody else's. A fixed number of queries, whatever the size of the organisation.
 */
@Service
public class GoldenThreadService {

    private final StoredGoals rows;
    private final GoalRights rights;
    private final MeasureNames measures;
    private final MyWorkService work;
    private final List<OwnGoals> ownGoals;
    private final StaffDirectory directory;

    GoldenThreadService(
            StoredGoals rows,
            GoalRights rights,
            MeasureNames measures,
            MyWorkService work,
            List<OwnGoals> ownGoals,
            StaffDirectory directory) {
        this.rows = rows;
        this.rights = rights;
        this.measures = measures;
        this.work = work;
        this.ownGoals = ownGoals;
        this.directory = directory;
    }

    /**
     * With the priorities of one service.
     *
     * @param service code of a service; the person's own where it is empty or there is none
     */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public GoldenThread thread(String service) {
        return thread(service, true);
    }

    /** That of the person's own service, without figures: for the page of a figure, which has it already. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public GoldenThread aroundMine() {
        return thread("", false);
    }

    /** Every wording of a goal or priority, the newest first. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public List<GoalVersion> versions(GoalId id) {
        return rows.versions(id);
    }

    private GoldenThread thread(String code, boolean withFigures) {
        Structure structure = directory.structureOn(directory.today());
        @Nullable Unit own = directory.me().flatMap(me -> structure.serviceOf(me.unit())).orElse(null);
        Optional<Unit> top = rights.organisation(structure);
        List<Unit> services = top.stream()
                .flatMap(unit -> structure.subtree(unit.id()).stream())
                .filter(unit -> unit.kind() == UnitKind.SERVICE)
                .sorted(Comparator.comparing(Unit::name, NameOrder.COUNTED))
                .toList();
        @Nullable Unit chosen = services.stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElse(own);
        boolean mine = chosen != null && chosen.equals(own);
        Map<String, MyMeasure> figures = new HashMap<>();
        if (mine && withFigures) {
            work.mine().forEach(figure -> figures.put(figure.key(), figure));
        }
        return new GoldenThread(
                top.map(Unit::name).orElse(""),
                chosen,
                mine,
                services,
                top.map(unit -> goals(unit, chosen, figures)).orElseGet(List::of),
                mine ? ownGoals.stream().flatMap(each -> each.mine().stream()).toList() : List.of(),
                rights.any());
    }

    private List<GoalNode> goals(Unit top, @Nullable Unit service, Map<String, MyMeasure> figures) {
        Map<String, String> names = new LinkedHashMap<>();
        for (MeasureName measure : measures.all()) {
            names.put(measure.key(), measure.name());
        }
        List<Goal> all = rows.of(service == null ? List.of(top.id()) : List.of(top.id(), service.id()));
        Map<GoalId, List<Goal>> serving = all.stream()
                .filter(Goal::isPriority)
                .collect(groupingBy(goal -> Objects.requireNonNull(goal.serves())));
        Map<GoalId, Integer> servedBy = rows.servedBy();
        return all.stream()
                .filter(goal -> !goal.isPriority())
                .map(goal -> new GoalNode(
                        goal,
                        serving.getOrDefault(goal.id(), List.of()).stream()
                                .map(priority -> priority(priority, names, figures))
                                .toList(),
                        servedBy.getOrDefault(goal.id(), 0)))
                .toList();
    }

    /** Measures in the order of My work; one whose file is gone is left out. */
    private static PriorityNode priority(Goal priority, Map<String, String> names, Map<String, MyMeasure> figures) {
        return new PriorityNode(
                priority,
                names.entrySet().stream()
                        .filter(measure -> priority.measures().contains(measure.getKey()))
                        .map(measure ->
                                new MeasureNode(measure.getKey(), measure.getValue(), figures.get(measure.getKey())))
                        .toList());
    }
}
