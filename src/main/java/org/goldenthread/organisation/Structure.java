package org.goldenthread.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tree of units as it was on one date. */
public final class Structure {

    private final Map<UnitId, Unit> units;
    private final Map<UnitId, List<Unit>> children;

    public Structure(List<Unit> units) {
        this.units = units.stream().collect(toMap(Unit::id, Function.identity()));
        this.children = units.stream()
                .filter(unit -> unit.parent() != null)
                .collect(groupingBy(unit -> java.util.Objects.requireNonNull(unit.parent())));
    }

    public Optional<Unit> find(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    public Optional<Unit> organisation() {
        return units.values().stream()
                .filter(unit -> unit.kind() == UnitKind.ORGANISATION)
                .findFirst();
    }

    public List<Unit> childrenOf(UnitId id) {
        return children.getOrDefault(id, List.of());
    }

    /** The unit itself, then each unit above it up to the organisation. */
    public List<Unit> pathUp(UnitId id) {
        List<Unit> path = new ArrayList<>();
        @Nullable Unit unit = units.get(id);
        while (unit != null) {
            path.add(unit);
            unit = unit.parent() == null ? null : units.get(unit.parent());
        }
        return path;
    }

    /** The service that a unit belongs to, itself included; empty for the organisation. */
    public Optional<Unit> serviceOf(UnitId id) {
        return pathUp(id).stream()
                .filter(unit -> unit.kind() == UnitKind.SERVICE)
                .findFirst();
    }

    /** The unit and everything below it. */
    public List<Unit> subtree(UnitId id) {
        List<Unit> all = new ArrayList<>();
        find(id).ifPresent(all::add);
        childrenOf(id).forEach(child -> all.addAll(subtree(child.id())));
        return all;
    }

    public List<Unit> all() {
        return List.copyOf(units.values());
    }
}
