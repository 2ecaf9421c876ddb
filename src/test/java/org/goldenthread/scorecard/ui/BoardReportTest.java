package org.goldenthread.scorecard.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.goldenthread.PortalTest;
import org.goldenthread.engagement.EngagementFixture;
import org.goldenthread.engagement.EngagementResults;
import org.goldenthread.engagement.EngagementService;
import org.goldenthread.engagement.Figure;
import org.goldenthread.engagement.Loop;
import org.goldenthread.engagement.ServiceLoop;
import org.goldenthread.scorecard.BoardReport;
import org.goldenthread.scorecard.BoardReportService;
import org.goldenthread.scorecard.FreezingService;
import org.goldenthread.scorecard.FrozenCopy;
import org.goldenthread.scorecard.Quarter;
import org.goldenthread.scorecard.Scorecard;
import org.goldenthread.scorecard.ScorecardRow;
import org.goldenthread.scorecard.ScorecardService;
import org.goldenthread.scorecard.ui.report.ReportDocument;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.SignedIn;
import org.goldenthread.security.TestSignIn;
import org.goldenthread.shell.print.PdfPrinter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The report to the board: what stands in it is what was released to its reader, and a failure is never half a file. */
@PortalTest
class BoardReportTest {

    private static final String ADDRESS = "/organisation/scorecard/board-report.pdf";

    @Autowired
    WebApplicationContext context;

    @Autowired
    EngagementService engagement;

    @Autowired
    ScorecardService scorecards;

    @Autowired
    BoardReportService reports;

    @Autowired
    FreezingService freezing;

    @Autowired
    I18NProvider translations;

    private EngagementFixture fixture;
    private MockMvc portal;

    @BeforeEach
    void release() {
        fixture = new EngagementFixture(context);
        portal = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void whoHasNotSignedInIsSentToDoSoAndStaffGetNothing() throws Exception {
        portal.perform(get(ADDRESS)).andExpect(status().is3xxRedirection());
        send(ADDRESS, fixture.amina).andExpect(status().isForbidden());
        send(ADDRESS, fixture.chloe).andExpect(status().isForbidden());
    }

    @Test
    void theReportOfNowSaysThatItIsNotFrozen() throws Exception {
        byte[] file = send(ADDRESS, fixture.grace)
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andExpect(header().string("Content-Disposition", containsString("-not-frozen.pdf")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(text(file)).contains("Not frozen");
    }

    @Test
    void aFrozenReportIsNamedAfterItsQuarter() throws Exception {
        FrozenCopy copy = CurrentUser.runAs(fixture.david, () -> {
            FreezingService.Freezable quarter = freezing.quarters().getLast();
            return freezing.freeze(quarter.quarter(), quarter.after(), UUID.randomUUID());
        });
        String address = ADDRESS + "?quarter=" + copy.quarter() + "&revision=" + copy.revision();
        String name = copy.revision() == 1 ? "" : "-revision-" + copy.revision();
        byte[] file = send(address, fixture.david)
                .andExpect(status().isOk())
                .andExpect(header().string(
                                "Content-Disposition",
                                containsString("board-report-" + copy.quarter() + name + ".pdf")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(text(file)).contains("Frozen on", "by " + fixture.david.fullName());
    }

    @Test
    void aCopyThatIsNotThereIsAPageThatSaysSo() throws Exception {
        for (String quarter : List.of("1999-Q1", "1999-Q9", "<b>")) {
            send(ADDRESS + "?quarter=" + quarter, fixture.david)
                    .andExpect(status().isNotFound())
                    .andExpect(content().contentTypeCompatibleWith(MediaType.TEXT_HTML))
                    .andExpect(content().string(containsString("There is no such copy")));
        }
    }

    @Test
    void aReportThatCannotBeMadeIsAnErrorAndNoFile() {
        I18NProvider failing = new I18NProvider() {
            @Override
            public List<Locale> getProvidedLocales() {
                return List.of(Locale.UK);
            }

            @Override
            public String getTranslation(String key, Locale locale, Object... arguments) {
                if (key.equals("report.title")) {
                    throw new IllegalStateException("Made to fail");
                }
                return translations.getTranslation(key, locale, arguments);
            }
        };
        var answer =
                CurrentUser.runAs(fixture.david, () -> new BoardReportDownload(reports, failing).report(null, null));
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
        assertThat(answer.getHeaders().getContentDisposition().isAttachment()).isFalse();
        assertThat(new String(answer.getBody(), StandardCharsets.UTF_8))
                .startsWith("<!doctype html>")
                .contains("could not be made");
    }

    @Test
    void everyFigureIsTheOneThatItsReaderIsShown() throws IOException {
        for (SignedIn reader : List.of(fixture.david, fixture.farid, fixture.grace)) {
            BoardReport report = report(reader);
            byte[] file = PdfPrinter.print(ReportDocument.of(report, translations));
            Files.createDirectories(Path.of("target", "screenshots"));
            Files.write(Path.of("target", "screenshots", "board-report.pdf"), file);
            String text = text(file);

            for (ScorecardRow row : report.scorecard().rows()) {
                assertThat(text).contains(flat(row.indicator()));
                assertThat(text).contains(flat(row.isShown() ? row.value() : row.because()));
            }
            EngagementResults results = report.results();
            assertThat(released(results))
                    .isNotEmpty()
                    .allSatisfy(expected -> assertThat(text).contains(expected));
            boolean seesServices = reader != fixture.grace;
            assertThat(text.contains("Family safeguarding")).isEqualTo(seesServices);
            assertThat(text).contains("You said, we did", "After 6 days", "2 of 3", "1 overdue");
        }
    }

    @Test
    void whatIsWithheldPrintsItsReasonAndNoNumber() throws IOException {
        // To farid the teams are open as well, so that they are looked at from the service, where south is withheld.
        EngagementResults service = CurrentUser.runAs(
                        fixture.farid, () -> engagement.results(fixture.spring, EngagementFixture.SAFEGUARDING))
                .orElseThrow();
        BoardReport report = report(fixture.farid);
        String text = text(PdfPrinter.print(ReportDocument.of(
                new BoardReport(report.organisation(), report.scorecard(), service, null, report.loop()),
                translations)));
        assertThat(text).containsPattern("South protects others|South too few");
        assertThat(text).contains("Withheld, because answers of a smaller group could be worked out from it.");
    }

    @Test
    void itIsTaggedBookmarkedInEnglishAndCarriesItsFonts() throws IOException {
        byte[] file = PdfPrinter.print(ReportDocument.of(report(fixture.david), translations));
        try (PDDocument document = Loader.loadPDF(file)) {
            var catalogue = document.getDocumentCatalog();
            assertThat(catalogue.getLanguage()).isEqualTo("en-GB");
            assertThat(catalogue.getStructureTreeRoot()).isNotNull();
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Board report, ");
            assertThat(StreamSupport.stream(
                                    catalogue.getDocumentOutline().children().spliterator(), false)
                            .map(PDOutlineItem::getTitle))
                    .containsExactly(
                            "Key indicators",
                            "Staff survey: Spring pulse 2026",
                            "Themes by service",
                            "Question by question",
                            "You said, we did");
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).contains("Liberation");
            }
        }
    }

    private BoardReport report(SignedIn reader) {
        return CurrentUser.runAs(
                reader,
                () -> new BoardReport(
                        "Exampleshire",
                        new Scorecard(
                                new Quarter(2026, 2),
                                null,
                                EngagementFixture.SPRING,
                                scorecards.now().rows()),
                        engagement.results(fixture.spring, null).orElseThrow(),
                        engagement.results(fixture.autumn, null).orElseThrow(),
                        new Loop(
                                "Spring pulse 2026",
                                12,
                                List.of(new ServiceLoop("Exampleshire", 15, 6, 3, 2, 1, 0, 0, null)))));
    }

    /** What the page shows of the whole organisation and of each service that the reader sees. */
    private List<String> released(EngagementResults results) {
        List<String> expected = new ArrayList<>();
        results.rows().forEach(row -> {
            List<Figure> figures = new ArrayList<>(List.of(row.index()));
            figures.addAll(row.themes());
            expected.add(flat(row.group().name()));
            figures.stream().filter(figure -> figure.id() != 0).forEach(figure -> expected.add(words(figure)));
        });
        results.items().forEach(item -> {
            expected.add(flat(item.text()));
            expected.add(words(item.figure()));
            item.figure().distribution().forEach(percent -> expected.add(percent + " %"));
        });
        return expected;
    }

    private String words(Figure figure) {
        return flat(
                figure.isShown()
                        ? translations.getTranslation(figure.valueKey(), Locale.UK, figure.valueInWords())
                        : translations.getTranslation(
                                "engagement.withheld."
                                        + figure.verdict()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'),
                                Locale.UK));
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return flat(new PDFTextStripper().getText(document));
        }
    }

    /** However lines are broken. */
    private static String flat(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ");
    }

    private ResultActions send(String address, SignedIn person) throws Exception {
        return portal.perform(get(address).with(authentication(TestSignIn.authentication(person))));
    }
}
