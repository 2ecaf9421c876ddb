package org.goldenthread.scorecard.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.goldenthread.scorecard.BoardReport;
import org.goldenthread.scorecard.BoardReportService;
import org.goldenthread.scorecard.FrozenCopy;
import org.goldenthread.scorecard.Quarter;
import org.goldenthread.scorecard.ui.report.ReportDocument;
import org.goldenthread.shell.print.PdfPrinter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.HtmlUtils;

/** The report to the board as a file. It is whole before its first byte is sent; when it cannot be made, a page says so. */
@Controller
class BoardReportDownload {

    private static final Logger log = LoggerFactory.getLogger(BoardReportDownload.class);

    private final BoardReportService reports;
    private final I18NProvider translations;

    BoardReportDownload(BoardReportService reports, I18NProvider translations) {
        this.reports = reports;
        this.translations = translations;
    }

    /** Of now without a quarter; else of the copy, which has to exist. */
    @GetMapping("/" + ScorecardNavigation.REPORT)
    ResponseEntity<byte[]> report(
            @RequestParam(required = false) @Nullable String quarter,
            @RequestParam(required = false) @Nullable Integer revision) {
        if (quarter == null) {
            return pdf(reports.now());
        }
        return Quarter.read(quarter)
                .flatMap(known -> reports.frozen(known, revision))
                .map(this::pdf)
                .orElseGet(() -> page(HttpStatus.NOT_FOUND, "scorecard.no-such", "scorecard.no-such.do"));
    }

    private ResponseEntity<byte[]> pdf(BoardReport report) {
        byte[] file;
        try {
            file = PdfPrinter.print(ReportDocument.of(report, translations));
        } catch (IOException | RuntimeException e) {
            log.error("The report to the board could not be made", e);
            return page(HttpStatus.INTERNAL_SERVER_ERROR, "report.failed", "shell.error.says");
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name(report), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file);
    }

    /** board-report-2026-Q4.pdf; what was frozen again, and what is not frozen, says so. */
    private static String name(BoardReport report) {
        @Nullable FrozenCopy copy = report.scorecard().frozen();
        String which = copy == null ? "-not-frozen" : copy.revision() == 1 ? "" : "-revision-" + copy.revision();
        return "board-report-" + report.scorecard().quarter() + which + ".pdf";
    }

    private ResponseEntity<byte[]> page(HttpStatus status, String title, String says) {
        String html = """
                <!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>%1$s</title></head>
                <body><main><h1>%1$s</h1><p>%2$s</p><p><a href="/%3$s">%4$s</a></p></main></body></html>
                """.formatted(say(title), say(says), ScorecardNavigation.ROUTE, say("scorecard.see-now"));
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(html.getBytes(StandardCharsets.UTF_8));
    }

    private String say(String key) {
        return HtmlUtils.htmlEscape(translations.getTranslation(key, Locale.UK));
    }
}
