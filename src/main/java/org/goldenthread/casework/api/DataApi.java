package org.goldenthread.casework.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;
import org.goldenthread.casework.CaseImport;
import org.goldenthread.casework.CaseTable;
import org.goldenthread.casework.DataDelivery;
import org.goldenthread.casework.Received;
import org.goldenthread.performance.ObservationSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Observations and case data from other programmes: the file is the body of the request. The answer says what became of it, as
 * JSON, or as the CSV of what is wrong when it is asked for as {@code text/csv}.
 */
@RestController
@RequestMapping("/api/v1")
class DataApi {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final DataDelivery delivery;
    private final CaseImport cases;

    DataApi(DataDelivery delivery, CaseImport cases) {
        this.delivery = delivery;
        this.cases = cases;
    }

    @PostMapping("/observations")
    ResponseEntity<?> observations(
            @RequestParam String source, @RequestParam LocalDate dataDate, HttpServletRequest request)
            throws IOException {
        return take(request, file -> delivery.observations(file, new ObservationSource(source, dataDate)));
    }

    @PostMapping("/case-data/{table}")
    ResponseEntity<?> caseData(
            @PathVariable String table,
            @RequestParam String source,
            @RequestParam LocalDate dataDate,
            HttpServletRequest request)
            throws IOException {
        CaseTable known = CaseTable.ofKey(table)
                .orElseThrow(() -> refused(HttpStatus.NOT_FOUND, "There is no such table of case data."));
        return take(request, file -> delivery.caseData(known, file, new ObservationSource(source, dataDate)));
    }

    @ExceptionHandler(IllegalArgumentException.class)
    ProblemDetail badSource(IllegalArgumentException e) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST,
                "Name a source of at most " + ObservationSource.LONGEST_NAME
                        + " characters, and a dataDate that is today or earlier.");
    }

    @ExceptionHandler(ErrorResponseException.class)
    ProblemDetail refused(ErrorResponseException e) {
        return e.getBody();
    }

    private ResponseEntity<?> take(HttpServletRequest request, Function<Path, Received> work) throws IOException {
        Path file = Files.createTempFile("golden-thread-api", ".csv");
        try {
            receive(request, file);
            Received received = work.apply(file);
            if (received.refusal().isPresent()) {
                throw refused(
                        HttpStatus.UNPROCESSABLE_CONTENT, received.refusal().get());
            }
            String accept = request.getHeader(HttpHeaders.ACCEPT);
            return accept != null && accept.contains("text/csv")
                    ? ResponseEntity.ok().contentType(CSV).body(received.report())
                    : ResponseEntity.ok()
                            .contentType(MediaType.APPLICATION_JSON)
                            .body(ReceivedJson.of(received));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Piece by piece, so that its size costs no memory. */
    private void receive(HttpServletRequest request, Path file) throws IOException {
        long most = cases.largestFile();
        try (InputStream body = request.getInputStream();
                var out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[64 * 1024];
            long size = 0;
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                size += read;
                if (size > most) {
                    throw refused(HttpStatus.CONTENT_TOO_LARGE, "A file may have at most " + most + " bytes.");
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private static ErrorResponseException refused(HttpStatus status, String why) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, why), null);
    }
}
