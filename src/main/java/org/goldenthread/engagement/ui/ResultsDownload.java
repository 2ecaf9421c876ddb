package org.goldenthread.engagement.ui;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.goldenthread.engagement.ExportSpan;
import org.goldenthread.engagement.NoSuchRelease;
import org.goldenthread.engagement.ReleasedRowSink;
import org.goldenthread.engagement.ResultsExport;
import org.goldenthread.engagement.Wave;
import org.goldenthread.shell.Dates;
import org.goldenthread.survey.CampaignId;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Files of results. They are written as they are read; when something fails in the midst the connection is cut, so that a
 * browser says that the download failed and nobody takes a part for the whole.
 */
@Controller
class ResultsDownload {

    static final String CSV = EngagementNavigation.ROUTE + "/results.csv";
    static final String XLSX = EngagementNavigation.ROUTE + "/results.xlsx";
    static final String ROWS = "X-Rows";

    private interface Format {
        ReleasedRowSink open(OutputStream out, Wave wave) throws IOException;
    }

    private final ResultsExport export;
    private final Function<String, String> words;
    private final I18NProvider translations;

    ResultsDownload(ResultsExport export, I18NProvider translations) {
        this.export = export;
        this.translations = translations;
        // A file asks for the same few words in every row.
        Map<String, String> known = new ConcurrentHashMap<>();
        this.words = key -> known.computeIfAbsent(key, each -> translations.getTranslation(each, Locale.UK));
    }

    @GetMapping("/" + CSV)
    void csv(
            @RequestParam long wave, @RequestParam(defaultValue = "WAVE") ExportSpan span, HttpServletResponse response)
            throws IOException {
        send(wave, span, "csv", "text/csv;charset=utf-8", response, (out, newest) -> new CsvResults(out, words));
    }

    @GetMapping("/" + XLSX)
    void xlsx(
            @RequestParam long wave, @RequestParam(defaultValue = "WAVE") ExportSpan span, HttpServletResponse response)
            throws IOException {
        send(
                wave,
                span,
                "xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                response,
                (out, newest) -> new XlsxResults(out, words, about(newest)));
    }

    private void send(
            long wave, ExportSpan span, String extension, String type, HttpServletResponse response, Format format)
            throws IOException {
        export.export(new CampaignId(wave), span, (newest, rows, links) -> {
            response.setContentType(type);
            response.setHeader(ROWS, Long.toString(rows + links));
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(newest.title() + "." + extension, StandardCharsets.UTF_8)
                            .build()
                            .toString());
            return format.open(response.getOutputStream(), newest);
        });
    }

    private String about(Wave newest) {
        return translations.getTranslation(
                "engagement.file.about-text",
                Locale.UK,
                newest.title(),
                Dates.day(newest.closedAt()),
                newest.threshold());
    }

    @ExceptionHandler(NoSuchRelease.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void noSuchSurvey() {
        // The status says it.
    }
}
