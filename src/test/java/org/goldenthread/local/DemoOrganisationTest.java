package org.goldenthread.local;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.goldenthread.local.DemoOrganisation.PersonRow;
import org.goldenthread.local.DemoOrganisation.UnitRow;
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
        assertThat(DemoFiles.people(organisation, folder)).hasSameTextualContentAs(Path.of("demo/people.csv"));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 420, 3000})
    void asManyAreInPostAsAskedFor(int staff) {
        assertThat(DemoOrganisation.of(staff).people())
                .filteredOn(person -> person.end() == null)
                .hasSize(staff);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 420, 3000})
    void everybodyHasAUnitThatExistsAndALineOfManagementUpToTheDirector(int staff) {
        DemoOrganisation organisation = DemoOrganisation.of(staff);
        Set<String> units =
                new HashSet<>(organisation.units().stream().map(UnitRow::code).toList());
        Map<String, PersonRow> people =
                organisation.people().stream().collect(toMap(PersonRow::number, person -> person));

        assertThat(organisation.people()).allMatch(person -> units.contains(person.unit()));
        for (PersonRow person : organisation.people()) {
            Set<String> line = new HashSet<>();
            PersonRow above = person;
            while (!above.manager().isEmpty()) {
                assertThat(line.add(above.number()))
                        .as("a circle above %s", person.number())
                        .isTrue();
                above = people.get(above.manager());
            }
            assertThat(above.jobRole()).isEqualTo("Director of children's services");
        }
    }

    @Test
    void everyDemoPersonHasAPost() {
        assertThat(DemoOrganisation.of(420).people())
                .extracting(PersonRow::number)
                .containsAll(Arrays.stream(DemoPerson.values())
                        .map(DemoPerson::employeeNumber)
                        .toList());
    }
}
