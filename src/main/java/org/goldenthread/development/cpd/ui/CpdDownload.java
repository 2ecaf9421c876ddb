package org.goldenthread.development.cpd.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.goldenthread.development.cpd.CpdService;
import org.goldenthread.shell.print.PdfPrinter;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** One's finished pieces as a file: a document to read, and a table with the regulator's fields. Only ever one's own. */
@Controller
class CpdDownload {

    static final String ADDRESS = "my-development/cpd.";

    private final CpdService cpd;
    private final I18NProvider translations;

    CpdDownload(CpdService cpd, I18NProvider translations) {
        this.cpd = cpd;
        this.translations = translations;
    }

    @GetMapping("/my-development/cpd.pdf")
    ResponseEntity<byte[]> document() throws IOException {
        if (!cpd.canKeep()) {
            return ResponseEntity.notFound().build();
        }
        return file(
                "my-cpd.pdf",
                MediaType.APPLICATION_PDF,
                PdfPrinter.print(new CpdSheet(translations).of(cpd.myName(), cpd.today(), cpd.mine(), cpd.domains())));
    }

    @GetMapping("/my-development/cpd.csv")
    ResponseEntity<byte[]> table() {
        if (!cpd.canKeep()) {
            return ResponseEntity.notFound().build();
        }
        return file(
                "my-cpd.csv",
                new MediaType("text", "csv", StandardCharsets.UTF_8),
                new CpdCsv(translations).of(cpd.mine()).getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
