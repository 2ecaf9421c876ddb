package org.goldenthread.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.goldenthread.organisation.StaffDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Grace sends the demo's own people with the changes of a month: what would change, apply, and nothing the next time. */
@Journey
class ImportJourney {

    private static final LocalDate TODAY = LocalDate.now(StaffDirectory.LONDON);

    @TempDir
    Path folder;

    private final List<String> people = new ArrayList<>();

    @Test
    void graceAppliesAMonthsChangesAndSendingThemAgainChangesNothing() throws IOException {
        people.addAll(Files.readAllLines(Path.of("demo/people.csv")));
        change("FO-1", row -> row.replace(",FO-1,", ",FO-2,"));
        change("FO-3", row -> row.replaceFirst(",,(E\\d+)$", "," + TODAY.plusDays(30) + ",$1"));
        people.add(
                "E90001,Nia,Newcomer,nia.newcomer@exampleshire.example,FO-2,Social worker,Newly qualified,1.0,permanent,"
                        + TODAY + ",,E20001");
        people.add("E90002,Bo,Mistaken,bo.mistaken@exampleshire.example,FO-2,Social worker,,lots,permanent," + TODAY
                + ",,E20001");

        try (Visitor grace = Visitor.signedIn("grace", Screen.LAPTOP, "admin/import")) {
            send(grace, file());
            grace.button("Show what would change").click();

            status(grace, "3 rows would change something. Nothing has been changed yet.");
            for (String sentence : List.of(
                    "One person joins.",
                    "One person moves to another unit.",
                    "One person has a new leaving date.",
                    "One row has a mistake and is left out.")) {
                assertThat(grace.page.getByRole(AriaRole.LISTITEM).filter(containing(sentence)))
                        .isVisible();
            }
            Locator mistake = table(grace, "Mistakes in people.csv")
                    .getByRole(AriaRole.ROW)
                    .filter(containing("Row " + people.size()));
            assertThat(mistake).containsText("fte");
            assertThat(mistake).containsText("lots");
            assertThat(mistake).containsText("Write the full-time equivalent as a number, such as 0.6.");
            grace.page.getByText("Changes: 3 of 3").click();
            assertThat(table(grace, "Changes by people.csv")).containsText("unit: FO-1 becomes FO-2");
            grace.look("import-preview");

            grace.button("Apply these changes").click();
            status(grace, "Done: 3 rows have been applied.");
            assertThat(grace.button("Apply these changes")).hasCount(0);
            grace.look("import-applied");

            send(grace, file());
            grace.button("Show what would change").click();
            status(grace, "These files would change nothing.");
            assertThat(grace.button("Apply these changes")).hasCount(0);
        }
    }

    @Test
    void aUnitThatClosesWithPeopleInItIsRefusedInWords() throws IOException {
        List<String> structure = new ArrayList<>(Files.readAllLines(Path.of("demo/structure.csv")));
        structure.replaceAll(
                row -> row + (row.startsWith("code,") ? ",valid_to" : row.startsWith("FO-4,") ? "," + TODAY : ","));
        Path file = Files.write(folder.resolve("structure.csv"), structure);

        try (Visitor grace = Visitor.signedIn("grace", Screen.LAPTOP, "admin/import")) {
            send(grace, file);
            grace.button("Show what would change").click();

            status(grace, "These files would change nothing.");
            assertThat(table(grace, "Mistakes in structure.csv"))
                    .containsText("people hold a post in this unit after this day.");
            grace.look("import-closing");
        }
    }

    @Test
    void aFileThatIsFarTooBigIsRefusedInWords() throws IOException {
        Path big = folder.resolve("people.csv");
        try (var file = new RandomAccessFile(big.toFile(), "rw")) {
            file.setLength(200L * 1024 * 1024);
        }
        try (Visitor grace = Visitor.signedIn("grace", Screen.PHONE, "admin/import")) {
            choose(grace, big);
            assertThat(grace.page.getByRole(AriaRole.ALERT).filter(containing("larger than 64 MB")))
                    .isVisible();
            grace.look("import-too-big");
        }
    }

    /** Changes the first social worker in post in a team. */
    private void change(String unit, UnaryOperator<String> change) {
        for (int row = 0; row < people.size(); row++) {
            if (people.get(row).matches(".*," + unit + ",Social worker,.*,permanent,[0-9-]+,,E\\d+")) {
                people.set(row, change.apply(people.get(row)));
                return;
            }
        }
        throw new IllegalStateException("Nobody to change in " + unit);
    }

    private Path file() throws IOException {
        return Files.write(folder.resolve("people.csv"), people);
    }

    private static void send(Visitor visitor, Path file) {
        choose(visitor, file);
        assertThat(visitor.page
                        .getByRole(AriaRole.LISTITEM)
                        .filter(containing(file.getFileName().toString())))
                .isVisible();
    }

    private static void choose(Visitor visitor, Path file) {
        visitor.page
                .waitForFileChooser(
                        () -> visitor.button("Choose " + file.getFileName()).click())
                .setFiles(file);
    }

    private static void status(Visitor visitor, String text) {
        assertThat(visitor.page.getByRole(AriaRole.STATUS).filter(containing(text)))
                .isVisible();
    }

    private static Locator table(Visitor visitor, String caption) {
        return visitor.page.getByRole(AriaRole.TABLE, new GetByRoleOptions().setName(caption));
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
