package org.goldenthread.scorecard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.goldenthread.PortalTest;
import org.goldenthread.engagement.EngagementFixture;
import org.goldenthread.engagement.EngagementResults;
import org.goldenthread.engagement.EngagementService;
import org.goldenthread.engagement.Figure;
import org.goldenthread.engagement.GroupResult;
import org.goldenthread.engagement.ItemResult;
import org.goldenthread.scorecard.BoardReport;
import org.goldenthread.scorecard.BoardReportService;
import org.goldenthread.scorecard.Scorecard;
import org.goldenthread.scorecard.ScorecardRow;
import org.goldenthread.scorecard.ui.report.ReportDocument;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.SignedIn;
import org.goldenthread.shell.print.PdfPrinter;
import org.goldenthread.survey.CampaignId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Audits the printed report: whatever percentage stands in it, of the scorecard too, its reader is shown on the results pages,
 * so it tells nothing that the disclosure auditor has not looked at. Then it is given reports that are known to leak.
 */
@PortalTest
class BoardReportAuditTest {

    private static final Pattern PERCENTAGE = Pattern.compile("\\d+(\\.\\d+)? %");
    private static final String SURVEY = "Staff survey";

    @Autowired
    ApplicationContext context;

    @Autowired
    EngagementService engagement;

    @Autowired
    BoardReportService reports;

    @Autowired
    I18NProvider translations;

    private EngagementFixture fixture;

    @BeforeEach
    void release() {
        // The scorecard tells of the newest surveys: those of other tests would stand before these.
        context.getBean(JdbcClient.class).sql("truncate release cascade").update();
        fixture = new EngagementFixture(context);
    }

    @Test
    void nothingIsPrintedThatTheReaderIsNotShown() throws IOException {
        for (SignedIn reader : List.of(fixture.david, fixture.farid)) {
            BoardReport report = report(reader);
            assertThat(report.results()).isNotNull();
            assertThat(percentages(text(report))).hasSizeGreaterThan(5);
            assertThat(notShown(report, reader)).isEmpty();
        }
    }

    @Test
    void aValueOfTheScorecardThatIsNotRoundedIsFoundOut() throws IOException {
        BoardReport report = report(fixture.david);
        List<ScorecardRow> rows = report.scorecard().rows().stream()
                .map(row -> row.origin().equals(SURVEY) && row.value().endsWith("%") ? unrounded(row) : row)
                .toList();
        Scorecard scorecard = new Scorecard(
                report.scorecard().quarter(),
                report.scorecard().frozen(),
                report.scorecard().asOf(),
                rows);
        assertThat(notShown(
                        new BoardReport(
                                report.organisation(), scorecard, report.results(), report.before(), report.loop()),
                        fixture.david))
                .containsExactly("51.11 %");
    }

    /** As if the report were made once, for whoever sees most. */
    @Test
    void figuresOfAnotherReaderAreFoundOut() throws IOException {
        BoardReport all = report(fixture.farid);
        assertThat(notShown(
                        new BoardReport(
                                all.organisation(),
                                all.scorecard(),
                                CurrentUser.runAs(
                                                fixture.farid,
                                                () -> engagement.results(fixture.spring, EngagementFixture.FOSTERING))
                                        .orElseThrow(),
                                null,
                                all.loop()),
                        fixture.grace))
                .isNotEmpty();
    }

    private static ScorecardRow unrounded(ScorecardRow row) {
        return new ScorecardRow(
                row.key(),
                row.theme(),
                row.indicator(),
                row.purpose(),
                row.origin(),
                "51.11\u00a0%",
                "",
                row.compared(),
                row.basis(),
                row.benchmark(),
                row.target(),
                row.targetBy(),
                row.targetOn(),
                row.standing(),
                row.number());
    }

    private BoardReport report(SignedIn reader) {
        return CurrentUser.runAs(reader, () -> reports.now());
    }

    private Set<String> notShown(BoardReport report, SignedIn reader) throws IOException {
        Set<String> printed = percentages(text(report));
        printed.removeAll(shown(reader));
        report.scorecard().rows().forEach(row -> {
            printed.removeAll(percentages(flat(row.target() + " " + row.benchmark())));
            if (!row.origin().equals(SURVEY)) {
                printed.removeAll(percentages(flat(row.value() + " " + row.compared())));
            }
        });
        return printed;
    }

    /** What the results pages show of both waves to somebody, of all groups that are open to them. */
    private Set<String> shown(SignedIn reader) {
        Set<String> shown = new TreeSet<>();
        for (CampaignId wave : List.of(fixture.spring, fixture.autumn)) {
            CurrentUser.runAs(reader, () -> engagement.results(wave, null)).orElseThrow().choices().stream()
                    .flatMap(group -> CurrentUser.runAs(reader, () -> engagement.results(wave, group.id())).stream())
                    .flatMap(BoardReportAuditTest::figures)
                    .forEach(figure -> {
                        shown.add(Figure.plain(figure.value()) + " %");
                        figure.distribution().forEach(percent -> shown.add(percent + " %"));
                    });
        }
        return shown;
    }

    private static Stream<Figure> figures(EngagementResults page) {
        Stream<Figure> rows = page.rows().stream().flatMap(BoardReportAuditTest::figures);
        return Stream.concat(rows, page.items().stream().map(ItemResult::figure))
                .filter(Figure::isShown);
    }

    private static Stream<Figure> figures(GroupResult row) {
        return Stream.concat(Stream.of(row.response(), row.index()), row.themes().stream());
    }

    private String text(BoardReport report) throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfPrinter.print(ReportDocument.of(report, translations)))) {
            return flat(new PDFTextStripper().getText(document));
        }
    }

    private static Set<String> percentages(String text) {
        return PERCENTAGE.matcher(text).results().map(MatchResult::group).collect(TreeSet::new, Set::add, Set::addAll);
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ");
    }
}
