package org.goldenthread.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.goldenthread.organisation.ContractType;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.Structure;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LaunchPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final List<Unit> units = new ArrayList<>();
    private final List<StaffMember> staff = new ArrayList<>();
    private final UnitId organisation = unit("Exampleshire", UnitKind.ORGANISATION, null);

    @RepeatedTest(1000)
    void inAnyOrganisationEverybodyIsInOneCellThatEnoughPeopleShare(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int threshold = random.nextInt(5, 11);
        randomOrganisation(random);
        List<Attribute> attributes = randomAttributes(random);
        SmallestGroups smallest = random.nextInt(4) == 0 ? SmallestGroups.SERVICES : SmallestGroups.TEAMS;
        List<StaffMember> asked = randomAudience(random).among(staff, new Structure(units), TODAY);
        if (asked.size() < threshold) {
            assertThatExceptionOfType(LaunchRefused.class)
                    .isThrownBy(
                            () -> LaunchPlan.of(asked, new Structure(units), TODAY, threshold, attributes, smallest));
            return;
        }

        LaunchPlan.Tree tree = LaunchPlan.of(asked, new Structure(units), TODAY, threshold, attributes, smallest);

        List<List<PersonId>> cells = leaves(tree).stream()
                .flatMap(leaf -> leaf.cells().values().stream())
                .toList();
        assertThat(cells).allSatisfy(cell -> assertThat(cell).hasSizeGreaterThanOrEqualTo(threshold));
        assertThat(cells.stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(
                        asked.stream().map(StaffMember::id).toList());
        // What a ballot says is true of everybody in its cell, and each attribute has its outcome.
        assertThat(leaves(tree)).allSatisfy(leaf -> {
            assertThat(leaf.attributes())
                    .hasSameSizeAs(attributes)
                    .allSatisfy((attribute, outcome) -> assertThat(attributes).contains(attribute));
            leaf.cells()
                    .forEach((band, people) -> assertThat(asked.stream().filter(person -> people.contains(person.id())))
                            .allMatch(person -> Attribute.fits(band, attributes, person, TODAY)));
        });
    }

    private static List<Attribute> randomAttributes(Random random) {
        return Arrays.stream(Attribute.values())
                .filter(attribute -> random.nextBoolean())
                .toList();
    }

    private Audience randomAudience(Random random) {
        Set<UnitId> some = units.stream()
                .filter(unit -> random.nextInt(3) > 0)
                .map(Unit::id)
                .collect(java.util.stream.Collectors.toSet());
        Set<UnitId> except = units.stream()
                .filter(unit -> unit.kind() == UnitKind.TEAM && random.nextInt(8) == 0)
                .map(Unit::id)
                .collect(java.util.stream.Collectors.toSet());
        return new Audience(
                random.nextBoolean() ? java.util.Optional.empty() : java.util.Optional.of(some),
                except,
                Set.of(),
                Set.of(),
                random.nextInt(4) == 0 ? Set.of(ContractType.PERMANENT) : Set.of(),
                random.nextInt(4) == 0 ? 6 : 0,
                java.util.Optional.empty());
    }

    @Test
    void asManyAttributesAreKeptAsEnoughPeopleShareAndTheOthersSayWhyNot() {
        UnitId team = unit("North 1", UnitKind.TEAM, unit("Safeguarding", UnitKind.SERVICE, organisation));
        for (int person = 0; person < 20; person++) {
            add(
                    team,
                    person < 10 ? 10 : 1,
                    person % 10 < 5 ? ContractType.PERMANENT : ContractType.AGENCY,
                    person % 2 == 0 ? "1" : "0.6",
                    null);
        }

        LaunchPlan.Leaf leaf = leaves(LaunchPlan.of(
                        staff,
                        new Structure(units),
                        TODAY,
                        5,
                        List.of(Attribute.LENGTH_OF_SERVICE, Attribute.CONTRACT, Attribute.HOURS, Attribute.PRACTICE),
                        SmallestGroups.TEAMS))
                .getFirst();

        assertThat(leaf.attributes())
                .containsEntry(Attribute.LENGTH_OF_SERVICE, Coarsened.KEPT)
                .containsEntry(Attribute.CONTRACT, Coarsened.KEPT)
                .containsEntry(Attribute.HOURS, Coarsened.TOO_FEW_TOGETHER)
                .containsEntry(Attribute.PRACTICE, Coarsened.ALL_ALIKE);
        assertThat(leaf.cells())
                .containsOnlyKeys(
                        "UNDER_TWO_YEARS+PERMANENT",
                        "UNDER_TWO_YEARS+NOT_PERMANENT",
                        "TWO_YEARS_OR_MORE+PERMANENT",
                        "TWO_YEARS_OR_MORE+NOT_PERMANENT");
    }

    @RepeatedTest(100)
    void aTeamWithEnoughPeopleThatNobodyNeedsStaysAGroupOfItsOwn(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        UnitId service = unit("Safeguarding", UnitKind.SERVICE, organisation);
        int teams = random.nextInt(1, 8);
        for (int team = 0; team < teams; team++) {
            people(random.nextInt(5, 15), unit("North " + team, UnitKind.TEAM, service), 10);
        }
        assertThat(leaves(plan(5))).hasSize(teams).allMatch(leaf -> leaf.kind() == GroupKind.TEAM);
    }

    @Test
    void aSmallTeamIsFoldedWithThoseWhoAreInNoTeamAndTakesTheSmallestOtherTeamWhereTheyAreStillTooFew() {
        UnitId service = unit("Safeguarding", UnitKind.SERVICE, organisation);
        people(1, service, 10);
        UnitId small = unit("North 1", UnitKind.TEAM, service);
        people(2, small, 10);
        UnitId smallest = unit("North 2", UnitKind.TEAM, service);
        people(5, smallest, 10);
        people(9, unit("North 3", UnitKind.TEAM, service), 10);

        List<LaunchPlan.Leaf> leaves = leaves(plan(5));

        assertThat(leaves).extracting(LaunchPlan.Leaf::name).containsExactly("North 3", "Others in Safeguarding");
        assertThat(leaves.getLast().kind()).isEqualTo(GroupKind.FOLDED);
        assertThat(leaves.getLast().units()).containsExactlyInAnyOrder(service, small, smallest);
    }

    @Test
    void lengthOfServiceIsDroppedWhereOneBandWouldHaveTooFewPeople() {
        UnitId service = unit("Safeguarding", UnitKind.SERVICE, organisation);
        UnitId mixed = unit("Mixed", UnitKind.TEAM, service);
        people(6, mixed, 10);
        people(5, mixed, 1);
        UnitId mostlyOld = unit("Mostly old", UnitKind.TEAM, service);
        people(6, mostlyOld, 10);
        people(4, mostlyOld, 1);

        assertThat(leaves(plan(5, Attribute.LENGTH_OF_SERVICE)))
                .extracting(leaf -> leaf.name() + " " + leaf.cells().keySet())
                .containsExactly("Mixed [TWO_YEARS_OR_MORE, UNDER_TWO_YEARS]", "Mostly old [ANY]");
    }

    @Test
    void readByServiceMorePeopleCanBeToldApart() {
        UnitId service = unit("Safeguarding", UnitKind.SERVICE, organisation);
        for (String name : List.of("North", "South")) {
            UnitId team = unit(name, UnitKind.TEAM, service);
            people(6, team, 10);
            people(4, team, 1);
        }
        assertThat(leaves(plan(5, Attribute.LENGTH_OF_SERVICE)))
                .extracting(leaf -> leaf.name() + " " + leaf.cells().keySet())
                .containsExactly("North [ANY]", "South [ANY]");
        assertThat(leaves(LaunchPlan.of(
                        staff,
                        new Structure(units),
                        TODAY,
                        5,
                        List.of(Attribute.LENGTH_OF_SERVICE),
                        SmallestGroups.SERVICES)))
                .extracting(leaf -> leaf.name() + " " + leaf.cells().keySet())
                .containsExactly("Safeguarding [TWO_YEARS_OR_MORE, UNDER_TWO_YEARS]");
    }

    @Test
    void anAudienceOfUnitsIsEverybodyBelowThem() {
        UnitId service = unit("Safeguarding", UnitKind.SERVICE, organisation);
        people(3, service, 10);
        people(4, unit("North 1", UnitKind.TEAM, service), 10);
        people(8, unit("Fostering", UnitKind.SERVICE, organisation), 10);

        assertThat(Audience.of(Set.of(service)).among(staff, new Structure(units), TODAY))
                .hasSize(7);
        assertThat(Audience.everybody().among(staff, new Structure(units), TODAY))
                .hasSize(15);
        assertThat(Audience.of(Set.of()).among(staff, new Structure(units), TODAY))
                .isEmpty();
    }

    @Test
    void withoutAnAudienceOrWithOneBelowTheThresholdNothingIsLaunched() {
        assertThatExceptionOfType(LaunchRefused.class)
                .isThrownBy(() -> plan(5))
                .withMessageContaining("Nobody would be asked");
        people(4, organisation, 1);
        assertThatExceptionOfType(LaunchRefused.class).isThrownBy(() -> plan(5)).withMessageContaining("Only 4 people");
    }

    private LaunchPlan.Tree plan(int threshold, Attribute... attributes) {
        return LaunchPlan.of(staff, new Structure(units), TODAY, threshold, List.of(attributes), SmallestGroups.TEAMS);
    }

    private static List<LaunchPlan.Leaf> leaves(LaunchPlan.Tree tree) {
        return tree.services().stream()
                .flatMap(service -> service.leaves().stream())
                .toList();
    }

    private void randomOrganisation(Random random) {
        people(random.nextInt(3), organisation, random.nextInt(5));
        int services = random.nextInt(6);
        for (int service = 0; service < services; service++) {
            UnitId id = unit("Service " + service, UnitKind.SERVICE, organisation);
            people(random.nextInt(4), id, random.nextInt(5));
            int teams = random.nextInt(6);
            for (int team = 0; team < teams; team++) {
                UnitId unit = unit("Team " + service + "." + team, UnitKind.TEAM, id);
                people(random.nextInt(14), unit, 0);
                people(random.nextInt(14), unit, 3);
            }
        }
    }

    private UnitId unit(String name, UnitKind kind, UnitId parent) {
        UnitId id = new UnitId(units.size() + 1L);
        units.add(new Unit(id, "U" + id.value(), name, kind, parent, null));
        return id;
    }

    private void people(int many, UnitId unit, int yearsHere) {
        for (int person = 0; person < many; person++) {
            Random random = new Random(staff.size() * 7919L + unit.value());
            add(
                    unit,
                    yearsHere,
                    random.nextInt(3) == 0 ? ContractType.AGENCY : ContractType.PERMANENT,
                    random.nextInt(4) == 0 ? "0.5" : "1",
                    random.nextInt(5) == 0 ? null : "Social worker");
        }
    }

    private void add(UnitId unit, int yearsHere, ContractType contract, String fte, @Nullable String practiceLevel) {
        long key = staff.size() + 1L;
        staff.add(new StaffMember(
                new PersonId(key),
                "E" + key,
                "Given",
                "Family",
                "e" + key + "@example.org",
                unit,
                "Social worker",
                practiceLevel,
                new BigDecimal(fte),
                contract,
                TODAY.minusYears(yearsHere).minusDays(1),
                null));
    }
}
