package org.goldenthread.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.ServerSocket;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.GoldenThreadApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code ./portal bench}: measures, and prints one table of ratios. Names of parts as arguments measure only those. */
public final class Bench {

    private static final List<String> PARTS = List.of(
            "ballots",
            "booking",
            "cases",
            "engagement",
            "jar",
            "long-survey",
            "my-work",
            "requirements",
            "surveys",
            "waves");
    /** Those that need a portal with an empty database. */
    private static final List<String> IN_PORTAL =
            List.of("ballots", "booking", "cases", "engagement", "long-survey", "my-work", "requirements", "waves");

    private Bench() {}

    public static void main(String[] args) throws Exception {
        List<String> parts = args.length == 0 ? PARTS : List.of(args);
        List<Row> rows = new ArrayList<>();
        String setting = "";
        if (parts.stream().anyMatch(IN_PORTAL::contains)) {
            int port = freePort();
            try (var portal = new SpringApplicationBuilder(GoldenThreadApplication.class)
                    .profiles("local")
                    .run(
                            "--server.port=" + port,
                            "--goldenthread.local.data=",
                            "--goldenthread.local.staff=0",
                            "--vaadin.productionMode=true",
                            "--logging.level.root=warn")) {
                String address = portal.getBean(EmbeddedPostgres.class).getJdbcUrl("postgres", "postgres");
                setting = portal.getBean(JdbcClient.class)
                        .sql("select format('PostgreSQL %s, synchronous_commit %s', current_setting('server_version'),"
                                + " current_setting('synchronous_commit'))")
                        .query(String.class)
                        .single();
                if (parts.contains("ballots")) {
                    rows.add(new BallotBench(portal, address).run());
                }
                if (parts.contains("cases")) {
                    rows.addAll(new CaseBench(portal).run());
                }
                if (parts.contains("booking")) {
                    rows.addAll(new BookingBench(portal, address).run());
                }
                if (parts.contains("engagement")) {
                    rows.addAll(new EngagementBench(portal).run());
                    rows.addAll(new ExportBench(portal, "http://localhost:" + port).run());
                }
                if (parts.contains("waves")) {
                    rows.addAll(new WavesBench(portal).run());
                }
                if (parts.contains("long-survey")) {
                    rows.addAll(new LongSurveyBench(portal).run());
                }
                if (parts.contains("requirements")) {
                    rows.addAll(new RequirementBench(portal).run());
                }
                if (parts.contains("my-work")) {
                    rows.addAll(new MyWorkBench(portal).run());
                }
            }
        }
        if (parts.contains("jar")) {
            rows.addAll(new JarBench().run());
        }
        if (parts.contains("surveys")) {
            rows.addAll(new SurveyBench().run());
        }
        System.out.printf(
                "%n%s, Java %s, %d processors; medians%n%n%s%n",
                setting, Runtime.version().feature(), Runtime.getRuntime().availableProcessors(), Row.table(rows));
        // Playwright's driver and the pools of the portal keep threads that are no daemons.
        System.exit(0);
    }

    /** Says on the error stream what is measured now, so that nobody waits in the dark. */
    static void progress(String what) {
        System.err.printf("%tT %s%n", LocalTime.now(ZoneId.systemDefault()), what);
    }

    static int freePort() throws java.io.IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
