package org.goldenthread.engagement.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.goldenthread.PortalTest;
import org.goldenthread.engagement.EngagementFixture;
import org.goldenthread.security.SignedIn;
import org.goldenthread.security.TestSignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.annotation.ExceptionHandlerMethodResolver;

@PortalTest
class ResultsFilesTest {

    @Autowired
    WebApplicationContext context;

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
    void whoHasNotSignedInIsSentToDoSo() throws Exception {
        portal.perform(get(path("csv"))).andExpect(status().is3xxRedirection());
    }

    @Test
    void aSurveyThatIsNotThereIsAnErrorAndNoEmptyFile() throws Exception {
        portal.perform(get("/organisation/engagement/results.xlsx?wave=0").with(as(fixture.farid)))
                .andExpect(status().isNotFound());
    }

    /** It would end a file in the midst as if it were whole. */
    @Test
    void noOtherFailureIsTakenForASurveyThatIsNotThere() {
        assertThat(new ExceptionHandlerMethodResolver(ResultsDownload.class)
                        .resolveMethod(new NoSuchElementException()))
                .isNull();
    }

    @Test
    void theFilesHoldTheRowsThatWereAnnounced() throws Exception {
        MockHttpServletResponse csv = download("csv", fixture.farid);
        MockHttpServletResponse xlsx = download("xlsx", fixture.farid);
        long announced = Long.parseLong(String.valueOf(csv.getHeader(ResultsDownload.ROWS)));

        assertThat(announced).isPositive();
        assertThat(records(csv)).hasSize((int) announced);
        assertThat(rows(xlsx)).hasSize((int) announced + 1);
    }

    @Test
    void bothFilesSayTheSame() throws Exception {
        List<List<String>> csv = records(download("csv", fixture.chloe)).stream()
                .map(NamedCsvRecord::getFields)
                .toList();
        List<List<String>> xlsx = rows(download("xlsx", fixture.chloe)).stream()
                .skip(1)
                .map(ResultsFilesTest::texts)
                .toList();

        assertThat(xlsx).isEqualTo(csv);
    }

    @Test
    void aWithheldFigureSaysWhyAndHasNoNumber() throws Exception {
        List<NamedCsvRecord> withheld = records(download("csv", fixture.farid)).stream()
                .filter(record -> record.getField("Group").equals("South"))
                .toList();

        assertThat(withheld).isNotEmpty().allSatisfy(record -> {
            assertThat(record.getField("Value")).isEmpty();
            assertThat(record.getField("People")).isEmpty();
            assertThat(record.getField("Agree, or often (percent)")).isEmpty();
            assertThat(record.getField("Why it is withheld")).startsWith("Withheld, because");
        });
    }

    /** The response rate is counted, so each change of it is clear; that of the hours may be chance. */
    @Test
    void aChangeHasTheVerdictOfThePage() throws Exception {
        List<NamedCsvRecord> whole = records(download("csv", fixture.grace));

        assertThat(whole).anySatisfy(record -> {
            assertThat(record.getField("Figure")).isEqualTo("Response rate");
            assertThat(record.getField("Change in points")).isEqualTo("8");
            assertThat(record.getField("Clear change?")).isEqualTo("clear change");
        });
        assertThat(whole).anySatisfy(record -> {
            assertThat(record.getField("Question")).isEqualTo("I can do my job within my hours");
            assertThat(record.getField("Clear change?")).isEqualTo("no clear change");
        });
        assertThat(whole)
                .allSatisfy(
                        record -> assertThat(record.getField("Clear change?").isEmpty())
                                .isEqualTo(record.getField("Change in points").isEmpty()));
    }

    @Test
    void whatGoesWithEngagementStandsBelowTheFigures() throws Exception {
        assertThat(records(download("csv", fixture.grace)))
                .filteredOn(record -> record.getField("Figure").equals("Goes with engagement"))
                .isNotEmpty()
                .allSatisfy(record -> {
                    assertThat(record.getField("Level")).isEqualTo("Organisation");
                    assertThat(Double.parseDouble(record.getField("Value")))
                            .isBetween(
                                    Double.parseDouble(record.getField("Link is between")),
                                    Double.parseDouble(record.getField("and")));
                    assertThat(Integer.parseInt(record.getField("People"))).isGreaterThanOrEqualTo(30);
                });
    }

    @Test
    void somebodyWithoutResultsOfTheirOwnGetsTheOrganisationOnly() throws Exception {
        assertThat(records(download("csv", fixture.grace)))
                .isNotEmpty()
                .allMatch(record -> record.getField("Level").equals("Organisation"));
    }

    @Test
    void theFileIsNamedAfterTheSurvey() throws Exception {
        send("csv", fixture.amina)
                .andExpect(header().string("Content-Disposition", containsString("Spring%20pulse%202026.csv")));
    }

    @Test
    void aFileThatWasCutShortIsNotTakenForAWholeOne() throws IOException {
        var out = new ByteArrayOutputStream();
        new XlsxResults(out, key -> key, "about");

        assertThatThrownBy(() -> new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray())))
                .isInstanceOf(Exception.class);
    }

    private String path(String extension) {
        return "/organisation/engagement/results." + extension + "?wave=" + fixture.spring.value();
    }

    private ResultActions send(String extension, SignedIn person) throws Exception {
        return portal.perform(get(path(extension)).with(as(person))).andExpect(status().isOk());
    }

    private MockHttpServletResponse download(String extension, SignedIn person) throws Exception {
        return send(extension, person).andReturn().getResponse();
    }

    private static RequestPostProcessor as(SignedIn person) {
        return authentication(TestSignIn.authentication(person));
    }

    private static List<NamedCsvRecord> records(MockHttpServletResponse csv) throws IOException {
        String text = csv.getContentAsString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text.substring(1))) {
            return reader.stream().toList();
        }
    }

    private static List<Row> rows(MockHttpServletResponse xlsx) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx.getContentAsByteArray()));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.toList();
        }
    }

    private static List<String> texts(Row row) {
        return Stream.of(ResultColumn.values())
                .map(column -> column == ResultColumn.CLOSED
                        ? row.getCellAsDate(column.ordinal())
                                .orElseThrow()
                                .toLocalDate()
                                .toString()
                        : row.getCellText(column.ordinal()))
                .toList();
    }
}
