package org.goldenthread.survey;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.Structure;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.UnitId;

/**
 * Where people count who join while a campaign is open: in a cell that there is, so that no combination comes to be that
 * few people share. First the group of their own team; if there is none, or none of their bands, the folded group of their
 * service, or its largest; then the same of the whole organisation.
 */
final class JoinerPlaces {

    /**
     * A cell of the launch.
     *
     * @param units of its group
     * @param serviceUnits of the group above
     */
    record Cell(long id, GroupKind kind, Set<UnitId> units, Set<UnitId> serviceUnits, String band, int invited) {

        private static final Comparator<Cell> LARGER_FIRST = Comparator.comparing(
                        (Cell cell) -> cell.kind != GroupKind.FOLDED)
                .thenComparing(Comparator.comparingInt(Cell::invited).reversed())
                .thenComparingLong(Cell::id);
    }

    private final List<Cell> cells;
    private final List<Attribute> attributes;
    private final Structure structure;
    private final LocalDate on;

    JoinerPlaces(List<Cell> cells, List<Attribute> attributes, Structure structure, LocalDate on) {
        this.cells = cells.stream().sorted(Cell.LARGER_FIRST).toList();
        this.attributes = attributes;
        this.structure = structure;
        this.on = on;
    }

    /** Empty when nobody of the same bands was asked anywhere: then they are asked next time. */
    Optional<Cell> of(StaffMember joiner) {
        List<Cell> fitting = cells.stream()
                .filter(cell -> Attribute.fits(cell.band(), attributes, joiner, on))
                .toList();
        Optional<UnitId> service = structure.serviceOf(joiner.unit()).map(Unit::id);
        return Stream.of(
                        fitting.stream().filter(cell -> cell.units().contains(joiner.unit())),
                        fitting.stream()
                                .filter(cell -> service.map(cell.serviceUnits()::contains)
                                        .orElse(false)),
                        fitting.stream())
                .flatMap(each -> each)
                .findFirst();
    }
}
