package org.goldenthread.engagement.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.goldenthread.engagement.ExportSpan;
import org.goldenthread.engagement.NoSuchRelease;
import org.goldenthread.engagement.ResultsExport;
import org.goldenthread.survey.CampaignId;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Released results for programmes such as Power BI, read only. It gives what has passed the disclosure gate and nothing else.
 * {@code openapi.yaml} is its description, which a test holds it to.
 */
@RestController
@RequestMapping("/api/v1")
class ResultsApi {

    private final ResultsExport export;
    private final JsonMapper json;

    ResultsApi(ResultsExport export, JsonMapper json) {
        this.export = export;
        this.json = json;
    }

    @GetMapping("/waves")
    WavesJson waves() {
        return new WavesJson(export.waves().stream().map(WaveJson::of).toList());
    }

    /** Streamed: when something fails in the midst the document has no end. */
    @GetMapping("/waves/{wave}/figures")
    void figures(
            @PathVariable long wave, @RequestParam(defaultValue = "WAVE") ExportSpan span, HttpServletResponse response)
            throws IOException {
        export.exportAll(
                new CampaignId(wave), span, (newest, rows, links) -> new JsonResults(json, response, newest, rows));
    }

    @GetMapping(value = "/openapi.yaml", produces = "application/yaml")
    Resource description() {
        return new ClassPathResource("api/openapi.yaml");
    }

    @ExceptionHandler(NoSuchRelease.class)
    ProblemDetail noSuchWave() {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.NOT_FOUND, "There is no such wave, or it is not closed yet.");
    }
}
