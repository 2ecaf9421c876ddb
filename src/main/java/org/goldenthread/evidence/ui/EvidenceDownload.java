package org.goldenthread.evidence.ui;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.goldenthread.evidence.EvidenceFile;
import org.goldenthread.evidence.EvidenceService;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where evidence is fetched: to be saved and never shown by the browser, whatever it is, and never kept on the way. */
@Controller
class EvidenceDownload {

    private static final String ADDRESS = "evidence/";

    private final EvidenceService evidence;

    EvidenceDownload(EvidenceService evidence) {
        this.evidence = evidence;
    }

    static String address(EvidenceFile file) {
        return ADDRESS + file.id();
    }

    @GetMapping("/" + ADDRESS + "{file}")
    ResponseEntity<byte[]> file(@PathVariable UUID file) {
        return evidence.find(file)
                .map(found -> ResponseEntity.ok()
                        .contentType(
                                MediaType.parseMediaType(found.file().kind().mediaType()))
                        .cacheControl(CacheControl.noStore())
                        .header("Content-Security-Policy", "default-src 'none'; sandbox")
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Cross-Origin-Resource-Policy", "same-origin")
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(found.file().name(), StandardCharsets.UTF_8)
                                        .build()
                                        .toString())
                        .body(found.content()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
