package org.goldenthread.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.organisation.ContractType;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.Structure;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AudienceTest {

    private static final LocalDate OPENS = LocalDate.of(2026, 11, 22);
    private static final UnitId SERVICE = new UnitId(2);
    private static final UnitId NORTH = new UnitId(3);
    private static final UnitId SOUTH = new UnitId(4);

    private final Structure structure = new Structure(List.of(
            unit(1, UnitKind.ORGANISATION, null),
            unit(2, UnitKind.SERVICE, 1L),
            unit(3, UnitKind.TEAM, 2L),
            unit(4, UnitKind.TEAM, 2L)));
    private final StaffMember worker =
            person(1, NORTH, "Social worker", "Social worker", ContractType.PERMANENT, OPENS.minusYears(3));
    private final StaffMember beginner =
            person(2, NORTH, "Social worker", "Newly qualified", ContractType.PERMANENT, OPENS.minusDays(30));
    private final StaffMember agency =
            person(3, SOUTH, "Social worker", "Social worker", ContractType.AGENCY, OPENS.minusMonths(2));
    private final StaffMember clerk =
            person(4, SOUTH, "Business support", null, ContractType.PERMANENT, OPENS.minusMonths(6));

    @Test
    void whatIsLeftOutIsLeftOutOfWhatIsAsked() {
        assertThat(asked(Optional.of(Set.of(SERVICE)), Set.of(SOUTH), Set.of(), Set.of(), Set.of(), 0, null))
                .containsExactly(worker, beginner);
        assertThat(asked(Optional.of(Set.of(NORTH)), Set.of(SERVICE), Set.of(), Set.of(), Set.of(), 0, null))
                .isEmpty();
    }

    @Test
    void rolesLevelsAndContractsMustAllAgree() {
        assertThat(asked(Optional.empty(), Set.of(), Set.of("Social worker"), Set.of(), Set.of(), 0, null))
                .containsExactly(worker, beginner, agency);
        assertThat(asked(Optional.empty(), Set.of(), Set.of(), Set.of("Newly qualified"), Set.of(), 0, null))
                .containsExactly(beginner);
        assertThat(asked(
                        Optional.empty(),
                        Set.of(),
                        Set.of("Social worker"),
                        Set.of("Social worker"),
                        Set.of(ContractType.AGENCY),
                        0,
                        null))
                .containsExactly(agency);
    }

    @Test
    void monthsInEmploymentAreWholeMonthsAndBothEndsCount() {
        assertThat(asked(Optional.empty(), Set.of(), Set.of(), Set.of(), Set.of(), 1, null))
                .containsExactly(worker, agency, clerk);
        assertThat(asked(Optional.empty(), Set.of(), Set.of(), Set.of(), Set.of(), 2, 6))
                .containsExactly(agency, clerk);
    }

    private List<StaffMember> asked(
            Optional<Set<UnitId>> units,
            Set<UnitId> except,
            Set<String> roles,
            Set<String> levels,
            Set<ContractType> contracts,
            int least,
            @Nullable Integer most) {
        return new Audience(units, except, roles, levels, contracts, least, Optional.ofNullable(most))
                .among(List.of(worker, beginner, agency, clerk), structure, OPENS);
    }

    private static Unit unit(long key, UnitKind kind, @Nullable Long parent) {
        return new Unit(
                new UnitId(key), "U" + key, "Unit " + key, kind, parent == null ? null : new UnitId(parent), null);
    }

    private static StaffMember person(
            long key, UnitId unit, String role, @Nullable String level, ContractType contract, LocalDate started) {
        return new StaffMember(
                new PersonId(key),
                "E" + key,
                "Given",
                "Family",
                "e" + key + "@example.org",
                unit,
                role,
                level,
                BigDecimal.ONE,
                contract,
                started,
                null);
    }
}
