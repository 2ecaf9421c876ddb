package org.goldenthread.engagement.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.goldenthread.engagement.ReleasedLink;
import org.goldenthread.engagement.ReleasedRow;
import org.goldenthread.engagement.ReleasedRowSink;
import org.goldenthread.engagement.Wave;
import org.springframework.http.MediaType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes figures as one JSON document while they are read. Without {@link #finish} it has no end, and no parser takes it. */
final class JsonResults implements ReleasedRowSink {

    private final JsonGenerator document;
    private boolean atLinks;

    /** @param rows how many figures will come */
    JsonResults(JsonMapper json, HttpServletResponse response, Wave newest, long rows) throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        document = json.createGenerator(response.getOutputStream());
        document.writeStartObject();
        document.writePOJOProperty("wave", WaveJson.of(newest));
        document.writeNumberProperty("rows", rows);
        document.writeArrayPropertyStart("figures");
    }

    @Override
    public void row(ReleasedRow row) {
        document.writePOJO(FigureJson.of(row));
    }

    @Override
    public void link(ReleasedLink link) {
        beginLinks();
        document.writePOJO(LinkJson.of(link));
    }

    private void beginLinks() {
        if (!atLinks) {
            document.writeEndArray();
            document.writeArrayPropertyStart("links");
            atLinks = true;
        }
    }

    @Override
    public void finish() {
        beginLinks();
        document.writeEndArray();
        document.writeEndObject();
        document.close();
    }
}
