package org.goldenthread.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.browser.FirstVisit;
import org.springframework.util.FileSystemUtils;

/**
 * The jar as people meet it: its start with the demo organisation already there, the first page after sign-in in Chromium
 * with an empty cache, and the heap that a signed-in session holds with 200 of them open. Beside them stand the figures of
 * a bare Vaadin page and the target for a start.
 */
final class JarBench {

    private static final int STAFF = 420;
    private static final int STARTS = 3;
    private static final int VISITS = 5;
    private static final int WARM_UP = 20;
    private static final int SESSIONS = 200;
    private static final double BARE_PAGE_KB = 532;
    private static final double BARE_PAGE_REQUESTS = 15;
    private static final double BARE_SESSION_KB = 34;

    List<Row> run() throws Exception {
        Path data = Files.createTempDirectory("golden-thread-bench");
        try {
            List<Double> starts = new ArrayList<>();
            double first;
            try (JarProcess portal = JarProcess.start(data.resolve("data"), STAFF)) {
                first = portal.secondsToStart();
            }
            for (int start = 1; start < STARTS; start++) {
                try (JarProcess portal = JarProcess.start(data.resolve("data"), STAFF)) {
                    starts.add(portal.secondsToStart());
                }
            }
            List<Row> rows = new ArrayList<>();
            try (JarProcess portal = JarProcess.start(data.resolve("data"), STAFF)) {
                starts.add(portal.secondsToStart());
                double again = Row.median(starts);
                rows.add(new Row(
                        "Start-up of the jar, embedded PostgreSQL included",
                        "%.1f s".formatted(again),
                        "%.1f s, making the demo of %d".formatted(first, STAFF),
                        again / first,
                        ""));
                rows.addAll(visits(portal));
                rows.add(sessions(portal));
            }
            return rows;
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static List<Row> visits(JarProcess portal) {
        List<FirstVisit> visits = new ArrayList<>();
        for (int visit = 0; visit <= VISITS; visit++) {
            visits.add(FirstVisit.by("amina", portal.address()));
        }
        // The first visit warms up.
        visits.removeFirst();
        double requests = Row.median(
                visits.stream().map(visit -> (double) visit.requests()).toList());
        double kilobytes =
                Row.median(visits.stream().map(visit -> visit.bytes() / 1024.0).toList());
        double millis =
                Row.median(visits.stream().map(FirstVisit::millisToInteractive).toList());
        return List.of(
                new Row(
                        "First page after sign-in, empty cache: requests",
                        "%.0f".formatted(requests),
                        "%.0f for a bare Vaadin page".formatted(BARE_PAGE_REQUESTS),
                        requests / BARE_PAGE_REQUESTS,
                        ""),
                new Row(
                        "First page after sign-in: bytes, compressed",
                        "%.0f KB".formatted(kilobytes),
                        "%.0f KB for a bare Vaadin page".formatted(BARE_PAGE_KB),
                        kilobytes / BARE_PAGE_KB,
                        ""),
                new Row(
                        "First page after sign-in: to interactive, Chromium",
                        "%.0f ms".formatted(millis),
                        "1,000 ms",
                        millis / 1000,
                        ""));
    }

    private static Row sessions(JarProcess portal) throws Exception {
        var sessions = new SessionBench(portal.address(), FirstVisit.posts("amina", portal.address()));
        for (int session = 0; session < WARM_UP; session++) {
            sessions.open("amina");
        }
        long before = portal.heapAfterCollection();
        for (int session = 0; session < SESSIONS; session++) {
            sessions.open("amina");
        }
        double each = (portal.heapAfterCollection() - before) / (double) SESSIONS;
        return new Row(
                "Heap of a signed-in session, " + SESSIONS + " open",
                "%.0f KB".formatted(each),
                "%.0f KB for a bare Vaadin page".formatted(BARE_SESSION_KB),
                each / BARE_SESSION_KB,
                "");
    }
}
