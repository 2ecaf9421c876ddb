package org.goldenthread.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A series of surveys with a million released figures, each a row of nineteen cells, taken away through HTTP. Beside it
 * PostgreSQL hands out the same figures, with their texts, as CSV. Needs the waves of {@link EngagementBench}.
 */
final class ExportBench {

    private static final int FIGURES = 1_000_000;
    private static final long MEGABYTE = 1 << 20;

    private final JdbcClient jdbc;
    private final DataSource database;
    private final Guest owner;
    private long held;

    ExportBench(ConfigurableApplicationContext portal, String address) {
        jdbc = portal.getBean(JdbcClient.class);
        database = portal.getBean(DataSource.class);
        owner = new Guest(HttpClient.newHttpClient(), address);
    }

    List<Row> run() throws Exception {
        long newest = copyTheLastRelease();
        owner.signIn("farid");
        String path = "/organisation/engagement/results.%s?span=SERIES&wave=" + newest;
        double bare = seconds(this::copyOut);
        List<Row> rows = new ArrayList<>();
        for (String format : List.of("csv", "xlsx")) {
            long[] bytes = {0};
            double seconds = seconds(() -> bytes[0] = take(path.formatted(format)));
            rows.add(new Row(
                    "%,d figures taken away as %s".formatted(figures(), format.toUpperCase(Locale.ROOT)),
                    "%.1f s".formatted(seconds),
                    "%.1f s bare COPY".formatted(bare),
                    seconds / bare,
                    ""));
            rows.add(new Row(
                    "Memory held in the midst of it",
                    "%d MB".formatted(held / MEGABYTE),
                    "%d MB in all that was sent".formatted(bytes[0] / MEGABYTE),
                    (double) held / bytes[0],
                    ""));
        }
        return rows;
    }

    /** @return key of the newest copy */
    private long copyTheLastRelease() {
        Bench.progress("Copying a release until there are %,d figures".formatted(FIGURES));
        long last = jdbc.sql("select max(campaign_id) from release")
                .query(Long.class)
                .single();
        int each = jdbc.sql("select count(*) from figure where campaign_id = ?")
                .param(last)
                .query(Integer.class)
                .single();
        int copies = (FIGURES + each - 1) / each;
        for (String insert : List.of(
                "release (campaign_id, title, series, threshold, closed_at) select campaign_id + :many + copy,"
                        + " title || ' ' || copy, 'export', threshold, closed_at + copy * interval '1 hour' from release",
                "release_group (campaign_id, group_id, parent_id, position, name, kind, units, invited) select"
                        + " campaign_id + :many + copy, group_id, parent_id, position, name, kind, units, invited from release_group",
                "release_item (campaign_id, position, key, text, theme, theme_name) select campaign_id + :many + copy,"
                        + " position, key, text, theme, theme_name from release_item",
                "figure (campaign_id, group_id, kind, key, verdict, n, value, distribution, bound) select"
                        + " campaign_id + :many + copy, group_id, kind, key, verdict, n, value, distribution, bound from figure")) {
            jdbc.sql("insert into " + insert + ", generate_series(1, :copies) copy where campaign_id = :last")
                    .param("many", FIGURES)
                    .param("copies", copies)
                    .param("last", last)
                    .update();
        }
        jdbc.sql("vacuum analyze").update();
        return last + FIGURES + copies;
    }

    private int figures() {
        return jdbc.sql("select count(*) from figure join release using (campaign_id) where series = 'export'")
                .query(Integer.class)
                .single();
    }

    private void copyOut() throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut("""
                    copy (select title, closed_at, name, figure.*, text, theme_name
                            from figure join release using (campaign_id) join release_group using (campaign_id, group_id)
                            left join release_item using (campaign_id, key)
                           where series = 'export') to stdout (format csv)
                    """, OutputStream.nullOutputStream());
        }
    }

    /** Reads the file away, and in the midst of it looks how much memory is held. */
    private long take(String path) throws IOException, InterruptedException {
        long before = usedAfterCollection();
        long bytes = 0;
        boolean looked = false;
        try (InputStream file = owner.download(path)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = file.read(buffer); read >= 0; read = file.read(buffer)) {
                bytes += read;
                if (!looked && bytes > 8 * MEGABYTE) {
                    held = Math.max(0, usedAfterCollection() - before);
                    looked = true;
                }
            }
        }
        return bytes;
    }

    private static long usedAfterCollection() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
