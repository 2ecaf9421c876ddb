package org.goldenthread.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An organisation of its own for one test, sent as files: in its texts {@code $} stands for its own prefix. */
public final class ImportFiles {

    static final SignedIn ADMINISTRATOR = new SignedIn("admin", "Admin", "none", Set.of(Role.ADMINISTRATOR));
    static final String PEOPLE_HEADER =
            "employee_number,given_name,family_name,email,unit,job_role,practice_level,fte,contract_type,start,end,manager";
    static final String STRUCTURE = """
            code,name,kind,parent,lead,valid_from
            $org,Exampleshire,organisation,,$1,2024-01-01
            $svc,Family safeguarding,service,$org,,2024-01-01
            $north,North,team,$svc,,2024-01-01
            $south,South,team,$svc,,2024-01-01
            """;

    private final OrganisationImport service;
    private final Path folder;
    final String prefix = UUID.randomUUID().toString().substring(0, 8) + "-";

    ImportFiles(OrganisationImport service, JdbcClient jdbc, Path folder) {
        this.service = service;
        this.folder = folder;
        closeOtherOrganisations(jdbc);
    }

    /** There can be one at a time, and the tests share a database: those of other tests, and their staff, were long ago. */
    public static void closeOtherOrganisations(JdbcClient jdbc) {
        for (String table : List.of("unit_version", "post")) {
            jdbc.sql("""
                            update %s set valid_from = valid_from - 73000,
                                   valid_to = coalesce(valid_to, valid_from + 1) - 73000
                             where coalesce(valid_to, 'infinity') > '1900-01-01'
                            """.formatted(table)).update();
        }
    }

    static String person(String number, String unit, String manager, String start, String end) {
        return "$%s,Given%s,Family,$%s@example.org,$%s,Social worker,,1,permanent,%s,%s,%s"
                .formatted(number, number, number, unit, start, end, manager.isEmpty() ? "" : "$" + manager);
    }

    static String people(String... rows) {
        return PEOPLE_HEADER + "\n" + String.join("\n", rows) + "\n";
    }

    Path file(String text) {
        return file(text.replace("$", prefix).getBytes(StandardCharsets.UTF_8));
    }

    Path file(byte[] bytes) {
        try {
            return Files.write(Files.createTempFile(folder, "import", ".csv"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ImportReport preview(@Nullable String structure, @Nullable String people, LocalDate on) {
        return asAdministrator(() -> service.preview(request(structure, people, on)));
    }

    ImportReport apply(@Nullable String structure, @Nullable String people, LocalDate on) {
        return asAdministrator(() -> service.apply(request(structure, people, on)));
    }

    FileReport applyPeople(LocalDate on, String... rows) {
        return apply(null, people(rows), on).file(ImportFile.PEOPLE).orElseThrow();
    }

    FileReport refused(ImportFile file, byte[] bytes) {
        Path path = file(bytes);
        LocalDate on = LocalDate.of(2026, 6, 1);
        var request = file == ImportFile.PEOPLE ? new ImportRequest(null, path, on) : new ImportRequest(path, null, on);
        ImportReport report = asAdministrator(() -> service.apply(request));
        return report.file(file).orElseThrow();
    }

    private ImportRequest request(@Nullable String structure, @Nullable String people, LocalDate on) {
        return new ImportRequest(structure == null ? null : file(structure), people == null ? null : file(people), on);
    }

    static <T> T asAdministrator(java.util.concurrent.Callable<T> work) {
        return CurrentUser.runAs(ADMINISTRATOR, work);
    }

    /** Every version of a post, as "from..to unit role manager", the prefix left out. */
    List<String> history(JdbcClient jdbc, String number) {
        return jdbc.sql("""
                        select post_number || ': ' || valid_from || '..' || coalesce(cast(valid_to as text), '') || ' '
                               || unit.code || ' since ' || started || coalesce(' under ' || manager.employee_number, '')
                          from post join person using (person_id) join unit using (unit_id)
                               left join person manager on manager.person_id = post.manager_id
                         where person.employee_number = :number order by post_number, valid_from
                        """).param("number", prefix + number).query(String.class).list().stream()
                .map(line -> line.replace(prefix, ""))
                .toList();
    }

    /** All rows of all tables of the organisation, as text. */
    static Map<String, String> tables(JdbcClient jdbc) {
        return Arrays.stream(new String[] {"unit", "unit_version", "person", "post"})
                .collect(Collectors.toMap(
                        table -> table,
                        table -> jdbc.sql(
                                        "select coalesce(string_agg(cast(t as text), chr(10) order by cast(t as text)), '') from "
                                                + table + " t")
                                .query(String.class)
                                .single()));
    }
}
