package org.goldenthread.engagement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.security.Access;
import org.goldenthread.survey.CampaignId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Released results to take away: of every group that the person sees, or the organisation's own programme, and of each what
 * the page shows, rounded and withheld as there. Rows go out one by one, so that their number takes no memory.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class ResultsExport {

    private record Part(Wave wave, @Nullable CampaignId before, List<ResultGroup> tree, Viewer viewer) {}

    private final ReleasedFigures released;
    private final ReleasedStream stream;
    private final StoredDrivers drivers;
    private final Viewers viewers;
    private final FigureTexts texts;

    ResultsExport(
            ReleasedFigures released,
            ReleasedStream stream,
            StoredDrivers drivers,
            Viewers viewers,
            FigureTexts texts) {
        this.released = released;
        this.stream = stream;
        this.drivers = drivers;
        this.viewers = viewers;
        this.texts = texts;
    }

    /**
     * What the signed-in person may see.
     *
     * @throws NoSuchRelease when there is no such release, before anything is written
     * @throws IllegalStateException when other than the announced number of rows came out
     */
    @PreAuthorize(Access.STAFF)
    public void export(CampaignId campaign, ExportSpan span, ReleasedRowSink.Opening opening) throws IOException {
        export(campaign, span, viewers::of, opening);
    }

    /** Everything that is released, to a programme that the organisation has let in; throws like {@link #export}. */
    @PreAuthorize(Access.RESULTS_PROGRAMME)
    public void exportAll(CampaignId campaign, ExportSpan span, ReleasedRowSink.Opening opening) throws IOException {
        export(campaign, span, Viewer::ofAll, opening);
    }

    /** All releases, to such a programme; the newest first, sixty at most. */
    @PreAuthorize(Access.RESULTS_PROGRAMME)
    public List<Wave> waves() {
        return released.waves();
    }

    private void export(
            CampaignId campaign,
            ExportSpan span,
            Function<List<ResultGroup>, Viewer> seen,
            ReleasedRowSink.Opening opening)
            throws IOException {
        Wave newest = released.wave(campaign).orElseThrow(() -> new NoSuchRelease(campaign));
        List<Part> parts = parts(newest, span, seen);
        long announced = parts.stream()
                .mapToLong(part -> stream.count(part.wave().campaign(), part.viewer()))
                .sum();
        List<ReleasedLink> links = parts.stream().flatMap(this::links).toList();
        ReleasedRowSink rows = opening.open(newest, announced, links.size());
        long written = 0;
        for (Part part : parts) {
            written += write(part, rows);
        }
        if (written != announced) {
            throw new IllegalStateException("%d rows instead of %d".formatted(written, announced));
        }
        for (ReleasedLink link : links) {
            rows.link(link);
        }
        rows.finish();
    }

    private List<Part> parts(Wave newest, ExportSpan span, Function<List<ResultGroup>, Viewer> seen) {
        List<Wave> waves = span == ExportSpan.SERIES ? stream.upTo(newest) : List.of(newest);
        List<Part> parts = new ArrayList<>();
        for (Wave wave : waves) {
            List<ResultGroup> tree = released.groups(wave.campaign());
            @Nullable CampaignId before = released.before(wave).map(Wave::campaign).orElse(null);
            parts.add(new Part(wave, before, tree, seen.apply(tree)));
        }
        return parts;
    }

    /** Some few for each wave, of the whole organisation, whose results everybody sees. */
    private Stream<ReleasedLink> links(Part part) {
        return drivers.of(part.wave().campaign()).stream()
                .map(driver -> new ReleasedLink(part.wave(), part.tree().getFirst(), driver));
    }

    private long write(Part part, ReleasedRowSink rows) throws IOException {
        Map<Long, ResultGroup> groups = new HashMap<>();
        part.tree().forEach(group -> groups.put(group.id(), group));
        long[] written = {0};
        stream.figures(part.wave().campaign(), part.before(), part.viewer(), cited -> {
            ResultGroup group = Objects.requireNonNull(groups.get(cited.figure().group()));
            @Nullable ResultGroup above = group.parent() == null ? null : groups.get(group.parent());
            rows.row(new ReleasedRow(
                    part.wave(),
                    group,
                    above == null ? "" : above.name(),
                    cited.figure(),
                    texts.title(cited),
                    Objects.requireNonNullElse(cited.theme(), "")));
            written[0]++;
        });
        return written[0];
    }
}
