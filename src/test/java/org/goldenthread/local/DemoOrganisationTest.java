package org.goldenthread.local;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.local.DemoOrganisation.PersonRow;
import org.goldenthread.local.DemoOrganisation.UnitRow;
import org.goldenthread.workforce.WorkforceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoOrganisationTest {

    @TempDir
    Path folder;

    @Test
    void theFilesInDemoAreWhatTheGeneratorWrites() throws IOException {
        DemoOrganisation organisation = DemoOrganisation.of(420);

        assertThat(DemoFiles.structure(organisation, folder)).hasSameTextualContentAs(Path.of("demo/structure.csv"));
        for (LocalDate sent : DemoOrganisation.SENT) {
            Path place = sent.equals(DemoOrganisation.AS_OF) ? Path.of("demo") : Path.of("demo", "earlier");
            assertThat(DemoFiles.people(organisation, sent, folder))
                    .hasSameTextualContentAs(place.resolve(DemoFiles.peopleName(sent)));
        }
        var workforce = new DemoWorkforceFiles(organisation);
        for (WorkforceFile file : WorkforceFile.values()) {
            assertThat(workforce.write(file, folder)).hasSameTextualContentAs(Path.of("demo", file.fileName()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 101, 102, 120, 250, 420, 629, 630, 631, 1049, 1051, 3000, 20000})
    void asManyAreInPostAsAskedFor(int staff) {
        assertThat(DemoOrganisation.of(staff).people())
                .filteredOn(person -> person.inPostOn(DemoOrganisation.AS_OF))
                .hasSize(staff);
    }

    @Test
    void fewerThanFillTheServicesAreRefused() {
        assertThatThrownBy(() -> DemoOrganisation.of(99))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The demo organisation needs at least 100 staff, and was asked for 99");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 420, 3000})
    void inEachFileEverybodyHasAUnitThatExistsAndALineOfManagementUpToTheDirector(int staff) {
        DemoOrganisation organisation = DemoOrganisation.of(staff);
        Set<String> units =
                new HashSet<>(organisation.units().stream().map(UnitRow::code).toList());
        for (LocalDate sent : DemoOrganisation.SENT) {
            List<PersonRow> rows = organisation.peopleOn(sent);
            Map<String, PersonRow> people = rows.stream().collect(toMap(PersonRow::number, person -> person));
            assertThat(rows).allMatch(person -> units.contains(person.unit()));
            for (PersonRow person : rows) {
                Set<String> line = new HashSet<>();
                PersonRow above = person;
                while (!above.manager().isEmpty()) {
                    assertThat(line.add(above.number()))
                            .as("a circle above %s on %s", person.number(), sent)
                            .isTrue();
                    above = people.get(above.manager());
                }
                assertThat(above.jobRole()).isEqualTo("Director of children's services");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 420, 3000})
    void noFileKnowsWhatComesAfterIt(int staff) {
        DemoOrganisation organisation = DemoOrganisation.of(staff);
        for (LocalDate sent : DemoOrganisation.SENT) {
            assertThat(organisation.peopleOn(sent))
                    .allMatch(person -> !person.start().isAfter(sent))
                    .allMatch(person -> person.end() == null || !person.end().isAfter(sent));
        }
        assertThat(organisation.peopleOn(DemoOrganisation.AS_OF)).isEqualTo(organisation.people());
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 420, 3000})
    void fromFileToFileSomeJoinSomeMoveSomeLeaveAndSomeReturn(int staff) {
        DemoOrganisation organisation = DemoOrganisation.of(staff);
        int movers = 0;
        int leavers = 0;
        int returners = 0;
        for (int file = 1; file < DemoOrganisation.SENT.size(); file++) {
            Map<String, PersonRow> before = organisation.peopleOn(DemoOrganisation.SENT.get(file - 1)).stream()
                    .collect(toMap(PersonRow::number, person -> person));
            for (PersonRow now : organisation.peopleOn(DemoOrganisation.SENT.get(file))) {
                PersonRow was = before.get(now.number());
                if (was != null) {
                    movers += was.unit().equals(now.unit()) ? 0 : 1;
                    leavers += was.end() == null && now.end() != null ? 1 : 0;
                    returners += was.end() != null && now.end() == null ? 1 : 0;
                }
            }
        }
        assertThat(movers).isBetween(1, staff / 20);
        assertThat(leavers).isBetween(staff / 6, staff / 3);
        assertThat(returners).isBetween(1, staff / 50);
    }

    @Test
    void everyDemoPersonHasAPost() {
        assertThat(DemoOrganisation.of(420).people())
                .extracting(PersonRow::number)
                .containsAll(Arrays.stream(DemoPerson.values())
                        .map(DemoPerson::employeeNumber)
                        .toList());
    }

    @Test
    void theSameSizeGivesTheSameFiles(@TempDir Path again) throws IOException {
        LocalDate today = LocalDate.of(2026, 11, 22);
        Path one = DemoFiles.observations(DemoOrganisation.of(100), today, folder);
        Path other = DemoFiles.observations(DemoOrganisation.of(100), today, again);

        assertThat(one).hasSameBinaryContentAs(other).isNotEmptyFile();
        assertThat(DemoOrganisation.of(3000).people())
                .isEqualTo(DemoOrganisation.of(3000).people());
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 420, 840, 20000})
    void unitsAreATreeOfThreeLevelsEachWithANameOfItsOwnAndALeadInPost(int staff) {
        DemoOrganisation organisation = DemoOrganisation.of(staff);
        Map<String, String> kinds = organisation.units().stream().collect(toMap(UnitRow::code, UnitRow::kind));
        Set<String> inPost = new HashSet<>(organisation.people().stream()
                .filter(person -> person.end() == null)
                .map(PersonRow::number)
                .toList());
        for (UnitRow unit : organisation.units()) {
            assertThat(kinds.getOrDefault(unit.parent(), ""))
                    .as("above %s", unit.code())
                    .isEqualTo(Map.of("organisation", "", "service", "organisation", "team", "service")
                            .get(unit.kind()));
            assertThat(inPost).as("lead of %s in post", unit.code()).contains(unit.lead());
        }
        assertThat(organisation.units()).extracting(UnitRow::name).doesNotHaveDuplicates();
    }

    @Test
    void teamsAreOfAboutSevenWithSomeSmallOnesToFoldAndSomeOfTwelve() {
        assertThat(DemoOrganisation.of(420).people().stream()
                        .filter(person -> person.end() == null)
                        .collect(groupingBy(PersonRow::unit, counting()))
                        .values())
                .contains(3L, 4L, 7L, 12L);
    }

    @Test
    void aminaAndBenWorkInNorth2WhichChloeLeadsUnderDavid() {
        DemoOrganisation organisation = DemoOrganisation.of(420);
        Map<String, PersonRow> people =
                organisation.people().stream().collect(toMap(PersonRow::number, person -> person));
        Map<String, UnitRow> units = organisation.units().stream().collect(toMap(UnitRow::code, unit -> unit));
        UnitRow team = units.get(people.get(DemoPerson.AMINA.employeeNumber()).unit());

        assertThat(team.name()).isEqualTo("North 2");
        assertThat(people.get(DemoPerson.BEN.employeeNumber()).unit()).isEqualTo(team.code());
        assertThat(team.lead()).isEqualTo(DemoPerson.CHLOE.employeeNumber());
        assertThat(units.get(team.parent()).lead()).isEqualTo(DemoPerson.DAVID.employeeNumber());
    }
}
