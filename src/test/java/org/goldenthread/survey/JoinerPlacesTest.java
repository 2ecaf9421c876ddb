package org.goldenthread.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.goldenthread.organisation.ContractType;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.Structure;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.survey.JoinerPlaces.Cell;
import org.junit.jupiter.api.Test;

class JoinerPlacesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UnitId SERVICE = new UnitId(2);
    private static final UnitId OTHER_SERVICE = new UnitId(3);
    private static final UnitId NORTH = new UnitId(4);
    private static final UnitId SOUTH = new UnitId(5);
    private static final UnitId NEW_TEAM = new UnitId(6);
    private static final UnitId ELSEWHERE = new UnitId(7);

    private final Structure structure = new Structure(List.of(
            new Unit(new UnitId(1), "O", "Exampleshire", UnitKind.ORGANISATION, null, null),
            unit(SERVICE, UnitKind.SERVICE, 1),
            unit(OTHER_SERVICE, UnitKind.SERVICE, 1),
            unit(NORTH, UnitKind.TEAM, 2),
            unit(SOUTH, UnitKind.TEAM, 2),
            unit(NEW_TEAM, UnitKind.TEAM, 2),
            unit(ELSEWHERE, UnitKind.TEAM, 3)));
    private final Cell north = cell(10, GroupKind.TEAM, NORTH, SERVICE, "ANY", 20);
    private final Cell smallOnes = cell(11, GroupKind.FOLDED, SOUTH, SERVICE, "ANY", 5);
    private final Cell young = cell(12, GroupKind.TEAM, ELSEWHERE, OTHER_SERVICE, "UNDER_TWO_YEARS", 6);
    private final Cell old = cell(13, GroupKind.TEAM, ELSEWHERE, OTHER_SERVICE, "TWO_YEARS_OR_MORE", 9);

    @Test
    void aJoinerCountsWithTheirOwnTeamAndTheirOwnBand() {
        assertThat(place(NORTH, 1, north, smallOnes, young, old)).isEqualTo(10);
        assertThat(place(ELSEWHERE, 1, north, smallOnes, young, old)).isEqualTo(12);
        assertThat(place(ELSEWHERE, 3, north, smallOnes, young, old)).isEqualTo(13);
    }

    @Test
    void aJoinerOfATeamWithoutAGroupCountsWithTheFoldedGroupOfTheServiceElseItsLargest() {
        assertThat(place(NEW_TEAM, 1, north, smallOnes, young)).isEqualTo(11);
        assertThat(place(NEW_TEAM, 1, cell(14, GroupKind.TEAM, SOUTH, SERVICE, "ANY", 7), north))
                .isEqualTo(10);
    }

    @Test
    void whereNobodyOfTheirBandsWasAskedInTheServiceItIsTheWholeOrganisationAndElseNobody() {
        assertThat(place(ELSEWHERE, 1, old, north)).isEqualTo(10);
        assertThat(place(ELSEWHERE, 1, old)).isZero();
    }

    /** The cell's key, or 0. */
    private long place(UnitId unit, int yearsHere, Cell... cells) {
        StaffMember joiner = new StaffMember(
                new PersonId(1),
                "E1",
                "Given",
                "Family",
                "e1@example.org",
                unit,
                "Social worker",
                null,
                BigDecimal.ONE,
                ContractType.PERMANENT,
                TODAY.minusYears(yearsHere),
                null);
        return new JoinerPlaces(List.of(cells), List.of(Attribute.LENGTH_OF_SERVICE), structure, TODAY)
                .of(joiner)
                .map(Cell::id)
                .orElse(0L);
    }

    private static Cell cell(long id, GroupKind kind, UnitId unit, UnitId service, String band, int invited) {
        return new Cell(id, kind, Set.of(unit), Set.of(service), band, invited);
    }

    private static Unit unit(UnitId id, UnitKind kind, long parent) {
        return new Unit(id, "U" + id.value(), "Unit " + id.value(), kind, new UnitId(parent), null);
    }
}
