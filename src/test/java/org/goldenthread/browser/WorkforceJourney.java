package org.goldenthread.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.shell.Dates;
import org.junit.jupiter.api.Test;

/** A head of service reads the figures of his service, plans what to do, and takes them to a meeting. */
@Journey
class WorkforceJourney {

    private static final String ACTION = "Ask each who thinks of leaving what would keep them";

    @Test
    void davidReadsPlansAndPrintsHisDashboard() throws IOException {
        try (Visitor david = Visitor.signedIn("david", Screen.LAPTOP)) {
            david.place("Workforce").click();
            assertThat(david.heading("Workforce: Family safeguarding")).isVisible();
            String turnover = figure(david, "Turnover");
            String sickness = figure(david, "Sickness");
            Assertions.assertThat(turnover).matches("1[1-6]\\.\\d\u00a0%");
            assertThat(david.page.getByText("Post in another council")).isVisible();

            david.button("Plan an action").click();
            david.page.getByLabel("What will be done").fill(ACTION);
            david.button("Save").click();
            assertThat(david.page.getByText("Enter a value.").first()).isVisible();
            david.page.getByLabel("What it is to change").fill("Fewer experienced social workers leave");
            Locator owner = david.page.getByLabel("Who sees to it");
            owner.fill("Chloe Marsden");
            david.page
                    .getByRole(AriaRole.OPTION)
                    .filter(new Locator.FilterOptions().setHasText("Chloe Marsden"))
                    .click();
            Locator day = david.page.getByLabel("Done by");
            day.fill(Dates.day(LocalDate.now(StaffDirectory.LONDON).plusDays(90)));
            day.press("Enter");
            david.button("Save").click();
            assertThat(david.button("Update: " + ACTION)).isVisible();
            david.look("workforce");

            Download file = david.page.waitForDownload(
                    () -> david.link("Dashboard as PDF").click());
            Assertions.assertThat(file.suggestedFilename()).matches("workforce-FS-\\d{4}-\\d{2}\\.pdf");
            Path saved = Path.of("target", "screenshots", "workforce-demo.pdf");
            file.saveAs(saved);
            try (PDDocument document = Loader.loadPDF(saved.toFile())) {
                Assertions.assertThat(new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " "))
                        .contains("Family safeguarding", plain(turnover), plain(sickness), "Post in another council")
                        .contains(ACTION, "Chloe Marsden");
            }
        }
    }

    @Test
    void graceFindsAPlaceForEachFile() {
        try (Visitor grace = Visitor.signedIn("grace", Screen.LAPTOP, "admin/workforce-data")) {
            assertThat(grace.heading("Budgeted posts")).isVisible();
            grace.look("workforce-data");
        }
    }

    private static String figure(Visitor david, String name) {
        Locator card = david.page
                .locator(".workforce-figure")
                .filter(new Locator.FilterOptions()
                        .setHas(david.page.getByRole(
                                AriaRole.HEADING,
                                new GetByRoleOptions().setName(name).setExact(true))));
        return card.locator(".big").textContent();
    }

    /** As a PDF's words come out: with plain spaces. */
    private static String plain(String figure) {
        return figure.replace('\u00a0', ' ');
    }
}
