package org.goldenthread.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.attendance.CompletionImport;
import org.goldenthread.attendance.CompletionImportReason;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.tabular.RowsReport;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What people completed before there was a portal, through the import that Esther has. Most have what is asked of them; the
 * yearly update on the law is the weak one. Chloe's team has its own story, and is left out.
 */
@Component
@Profile("local")
@Order(39)
class DemoCompletions implements DemoPart {

    private static final Set<String> EVERYBODY = Set.of();
    private static final Set<String> MANAGERS = Set.of("Practice manager", "Team manager");
    private static final Set<String> WITH_FAMILIES = Set.of(
            "Social worker", "Advanced social worker", "Practice manager", "Team manager", "Student social worker");

    /**
     * Who has what.
     *
     * @param roles none for everybody
     * @param ofHundred so many have it
     * @param daysAgo at most
     */
    private record Before(String code, Set<String> roles, int ofHundred, int daysAgo) {}

    private static final List<Before> ALL = List.of(
            new Before("GDPR", EVERYBODY, 93, 330),
            new Before("FIRE", EVERYBODY, 95, 760),
            new Before("EDI", EVERYBODY, 88, 390),
            new Before("SG3", WITH_FAMILIES, 91, 330),
            new Before("PREV", WITH_FAMILIES, 86, 760),
            new Before("LAW", WITH_FAMILIES, 57, 220),
            new Before("RECR", MANAGERS, 84, 390));

    private final CompletionImport imports;
    private final StaffDirectory directory;

    DemoCompletions(CompletionImport imports, StaffDirectory directory) {
        this.imports = imports;
        this.directory = directory;
    }

    @Override
    public void load(DemoOrganisation organisation) {
        List<String> lines = new ArrayList<>();
        lines.add("employee_number,course,completed_on");
        UnitId own = directory
                .findByEmployeeNumber(DemoPerson.AMINA.employeeNumber(), directory.today())
                .map(StaffMember::unit)
                .orElseThrow();
        Set<String> known = Arrays.stream(DemoPerson.values())
                .map(DemoPerson::employeeNumber)
                .collect(Collectors.toSet());
        directory.staffOn(directory.today()).stream()
                .filter(person -> !person.unit().equals(own) && !known.contains(person.employeeNumber()))
                .forEach(person -> ALL.forEach(before -> complete(person, before, lines)));
        DemoFiles.requireAll(CurrentUser.runAs(DemoPerson.ESTHER.signedIn(), () -> send(lines)), "completions");
    }

    private void complete(StaffMember person, Before before, List<String> lines) {
        int chance = Math.floorMod((person.employeeNumber() + before.code()).hashCode() * 31, 9973);
        LocalDate day = directory.today().minusDays(20 + chance % before.daysAgo());
        boolean asked = before.roles().isEmpty() || before.roles().contains(person.jobRole());
        if (asked && chance % 100 < before.ofHundred()) {
            LocalDate first = person.started().plusDays(10);
            LocalDate on = day.isBefore(first) ? first : day;
            if (on.isBefore(directory.today())) {
                lines.add(person.employeeNumber() + "," + before.code() + "," + on);
            }
        }
    }

    private RowsReport<CompletionImportReason> send(List<String> lines) {
        try {
            Path file = Files.createTempFile("golden-thread", CompletionImport.FILE);
            try {
                Files.write(file, lines);
                return imports.read(file, true);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
