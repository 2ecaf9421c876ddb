package org.goldenthread.attendance.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.util.Optional;
import org.goldenthread.attendance.Certificate;
import org.goldenthread.attendance.CompletionId;
import org.goldenthread.attendance.LearningRecordService;
import org.goldenthread.shell.print.PdfPrinter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A certificate as a file, for its owner and L&D; to everybody else as if there were none. */
@Controller
class CertificateDownload {

    private final LearningRecordService records;
    private final I18NProvider translations;
    private final String portal;

    CertificateDownload(
            LearningRecordService records, I18NProvider translations, @Value("${goldenthread.address}") String portal) {
        this.records = records;
        this.translations = translations;
        this.portal = portal;
    }

    static String link(CompletionId completion) {
        return "my-learning/certificate/" + completion.value() + ".pdf";
    }

    @GetMapping("/my-learning/certificate/{completion:[0-9]{1,18}}.pdf")
    ResponseEntity<byte[]> certificate(@PathVariable long completion) throws IOException {
        Optional<Certificate> found = records.certificate(new CompletionId(completion));
        if (found.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return PdfPrinter.attachment(
                "certificate-" + completion + ".pdf", new CertificateSheet(translations, portal).of(found.get()));
    }
}
