package org.goldenthread.workforce.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.Unit;
import org.goldenthread.shell.print.PdfPrinter;
import org.goldenthread.workforce.ActionPlanService;
import org.goldenthread.workforce.Workforce;
import org.goldenthread.workforce.WorkforceService;
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

/** The dashboard of a service as a file. It is whole before its first byte is sent; when it cannot be made, a page says so. */
@Controller
class DashboardDownload {

    private static final Logger log = LoggerFactory.getLogger(DashboardDownload.class);

    private final WorkforceService service;
    private final ActionPlanService plan;
    private final WorkforceWords words;
    private final Clock clock;

    DashboardDownload(WorkforceService service, ActionPlanService plan, I18NProvider translations, Clock clock) {
        this.service = service;
        this.plan = plan;
        this.words = new WorkforceWords(translations);
        this.clock = clock;
    }

    @GetMapping("/" + WorkforceNavigation.DASHBOARD)
    ResponseEntity<byte[]> dashboard(@RequestParam String unit) {
        Optional<Unit> mine = service.units().stream()
                .filter(each -> each.code().equals(unit))
                .findFirst();
        return mine.flatMap(service::of)
                .map(this::pdf)
                .orElseGet(() -> page(HttpStatus.NOT_FOUND, "workforce.no-such", "workforce.no-such.do"));
    }

    private ResponseEntity<byte[]> pdf(Workforce workforce) {
        byte[] file;
        try {
            LocalDate today = LocalDate.ofInstant(clock.instant(), StaffDirectory.LONDON);
            file = PdfPrinter.print(
                    DashboardDocument.of(workforce, plan.of(workforce.unit().id()), today, words));
        } catch (IOException | RuntimeException e) {
            log.error("The dashboard could not be made", e);
            return page(HttpStatus.INTERNAL_SERVER_ERROR, "workforce.pdf.failed", "shell.error.says");
        }
        String name = "workforce-" + workforce.unit().code() + "-" + workforce.month() + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file);
    }

    private ResponseEntity<byte[]> page(HttpStatus status, String title, String says) {
        String html = """
                <!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>%1$s</title></head>
                <body><main><h1>%1$s</h1><p>%2$s</p><p><a href="/%3$s">%4$s</a></p></main></body></html>
                """.formatted(
                        HtmlUtils.htmlEscape(words.say(title)),
                        HtmlUtils.htmlEscape(words.say(says)),
                        WorkforceNavigation.ROUTE,
                        HtmlUtils.htmlEscape(words.say("workforce.title")));
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(html.getBytes(StandardCharsets.UTF_8));
    }
}
