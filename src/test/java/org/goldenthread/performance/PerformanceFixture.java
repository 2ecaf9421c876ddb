package org.goldenthread.performance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An organisation of one service with teams of a test's own, and files of observations about its people. */
public final class PerformanceFixture {

    public static final String HEADER = "employee_number,measure,period,numerator,denominator\n";

    public static final ObservationSource SOURCE = new ObservationSource("Case system", LocalDate.of(2026, 11, 14));

    private static final SignedIn ADMINISTRATOR = new SignedIn("admin", "Admin", "none", Set.of(Role.ADMINISTRATOR));

    public final OrganisationFixture organisation;
    public final UnitId top;
    public final UnitId service;
    private final ObservationImport observations;

    public PerformanceFixture(ApplicationContext context) {
        organisation = new OrganisationFixture(context.getBean(JdbcClient.class));
        observations = context.getBean(ObservationImport.class);
        top = organisation.unit("Exampleshire", UnitKind.ORGANISATION, null);
        service = organisation.unit("Family safeguarding", UnitKind.SERVICE, top);
    }

    public List<PersonId> team(String name, UnitId parent, int people) {
        UnitId team = organisation.unit(name, UnitKind.TEAM, parent);
        List<PersonId> members = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            members.add(organisation.person(name + person, team, "Social worker", null));
        }
        return members;
    }

    public String number(PersonId person) {
        return organisation.signedIn(person).employeeNumber();
    }

    /** @param values such as {@code "visits-in-time,2026-10,9,10"} */
    public String row(PersonId person, String values) {
        return number(person) + "," + values + "\n";
    }

    /** The same row for everybody. */
    public String rows(List<PersonId> people, String values) {
        StringBuilder rows = new StringBuilder();
        people.forEach(person -> rows.append(row(person, values)));
        return rows.toString();
    }

    public ObservationReport load(String rows) {
        return apply((HEADER + rows).getBytes(StandardCharsets.UTF_8));
    }

    ObservationReport apply(byte[] file) {
        try {
            Path path = Files.createTempFile("observations", ".csv");
            try {
                Files.write(path, file);
                return CurrentUser.runAs(ADMINISTRATOR, () -> observations.apply(path, SOURCE));
            } finally {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
