package org.goldenthread.workforce;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.goldenthread.tabular.RowsReport;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An organisation of two services of a test's own, each with a team, and files about its people. Today is 29 November 2026. */
public final class WorkforceFixture {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    public static final SignedIn HR = new SignedIn("hr", "HR", "none", Set.of(Role.SURVEY_OWNER));
    public static final SignedIn ADMINISTRATOR = new SignedIn("admin", "Admin", "none", Set.of(Role.ADMINISTRATOR));

    public final OrganisationFixture organisation;
    public final UnitId top;
    public final UnitId north;
    public final UnitId south;
    public final List<PersonId> northerners;
    public final List<PersonId> southerners;
    private final JdbcClient jdbc;
    private final WorkforceImport imports;
    private final StaffDirectory directory;

    public WorkforceFixture(ApplicationContext context, int inNorth, int inSouth) {
        jdbc = context.getBean(JdbcClient.class);
        imports = context.getBean(WorkforceImport.class);
        directory = context.getBean(StaffDirectory.class);
        organisation = new OrganisationFixture(jdbc);
        top = organisation.unit("Exampleshire", UnitKind.ORGANISATION, null);
        north = organisation.unit("North", UnitKind.SERVICE, top);
        south = organisation.unit("South", UnitKind.SERVICE, top);
        northerners = people(organisation.unit("North 1", UnitKind.TEAM, north), inNorth);
        southerners = people(organisation.unit("South 1", UnitKind.TEAM, south), inSouth);
    }

    private List<PersonId> people(UnitId team, int count) {
        List<PersonId> people = new ArrayList<>();
        for (int person = 0; person < count; person++) {
            people.add(organisation.person("P" + person, team, "Social worker", null));
        }
        return people;
    }

    public String number(PersonId person) {
        return organisation.signedIn(person).employeeNumber();
    }

    /** The same values for each of them. */
    public String rows(List<PersonId> people, String values) {
        return people.stream()
                .map(person -> number(person) + "," + values + "\n")
                .collect(Collectors.joining());
    }

    public void leave(PersonId person, LocalDate lastDay) {
        jdbc.sql("update post set valid_to = :to where person_id = :person")
                .param("to", lastDay.plusDays(1))
                .param("person", person.value())
                .update();
    }

    public void post(PersonId person, String contract, BigDecimal fte) {
        jdbc.sql("update post set contract_type = :contract, fte = :fte where person_id = :person")
                .param("contract", contract)
                .param("fte", fte)
                .param("person", person.value())
                .update();
    }

    public Unit unit(UnitId id) {
        return directory.structureOn(TODAY).find(id).orElseThrow();
    }

    public RowsReport<WorkforceReason> load(WorkforceFile file, String rows) {
        return send(file, rows, false);
    }

    public RowsReport<WorkforceReason> send(WorkforceFile file, String rows, boolean preview) {
        try {
            Path path = Files.createTempFile("workforce", ".csv");
            try {
                Files.write(path, (String.join(",", file.columns()) + "\n" + rows).getBytes(StandardCharsets.UTF_8));
                return CurrentUser.runAs(ADMINISTRATOR, () -> imports.read(file, path, !preview));
            } finally {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
