package org.goldenthread.bench;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The portal in a process of its own, as {@code ./portal run} starts it. */
final class JarProcess implements AutoCloseable {

    private static final Path JAR = Path.of("target", "golden-thread.jar");
    private static final Path UNPACKED = Path.of("target", "application");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    /** Of each part of the heap; what is not heap has no total. */
    private static final Pattern USED = Pattern.compile("total .*?used (\\d+)K");

    private final Process process;
    private final Path data;
    private final String address;
    private final double secondsToStart;

    private JarProcess(Process process, Path data, String address, long start)
            throws IOException, InterruptedException {
        this.process = process;
        this.data = data;
        this.address = address;
        awaitReady();
        secondsToStart = (System.nanoTime() - start) / 1e9;
    }

    /** @param staff size of the demo organisation, made when the data folder is new */
    static JarProcess start(Path data, int staff) throws IOException, InterruptedException {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException(JAR + " is not built");
        }
        unpack();
        int port = Bench.freePort();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        JAVA,
                        "@src/main/jvm.options",
                        "-cp",
                        UNPACKED.resolve("golden-thread.jar") + File.pathSeparator + Path.of("target", "local", "*"),
                        "org.goldenthread.GoldenThreadApplication",
                        "--spring.profiles.active=local",
                        "--server.port=" + port,
                        "--goldenthread.local.data=" + data,
                        // Without an address nothing is mailed: the demo's thousands of letters would be measured, too.
                        "--goldenthread.address=",
                        "--goldenthread.local.staff=" + staff)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "bench-jar.log").toFile())
                .start();
        return new JarProcess(process, data, "http://localhost:" + port, start);
    }

    private static void unpack() throws IOException, InterruptedException {
        new ProcessBuilder(
                        JAVA,
                        "-Djarmode=tools",
                        "-jar",
                        JAR.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        UNPACKED.toString())
                .inheritIO()
                .start()
                .waitFor();
    }

    String address() {
        return address;
    }

    /** From the start of the process until it says that it is ready, all that it does at the start included. */
    double secondsToStart() {
        return secondsToStart;
    }

    /** The portal's own database. */
    JdbcClient database() throws IOException {
        return JdbcClient.create(new DriverManagerDataSource(
                "jdbc:postgresql://localhost:%s/postgres".formatted(postmaster().get(3)), "postgres", "postgres"));
    }

    /** Used so far by the portal and by those processes of its PostgreSQL that still run. */
    double processorSeconds() throws IOException {
        long postmaster = Long.parseLong(postmaster().getFirst());
        return Stream.concat(
                                Stream.of(process.toHandle()),
                                ProcessHandle.allProcesses()
                                        .filter(each -> each.pid() == postmaster
                                                || each.parent()
                                                        .filter(parent -> parent.pid() == postmaster)
                                                        .isPresent()))
                        .mapToLong(each -> each.info()
                                .totalCpuDuration()
                                .orElse(Duration.ZERO)
                                .toMillis())
                        .sum()
                / 1000.0;
    }

    /** The lines that PostgreSQL keeps of itself: its process, its folder, its start, its port. */
    private List<String> postmaster() throws IOException {
        return Files.readAllLines(data.resolve("postmaster.pid"));
    }

    /** Heap in use after a full collection, in KB. */
    long heapAfterCollection() throws IOException, InterruptedException {
        command("GC.run");
        command("GC.run");
        long used = USED.matcher(command("GC.heap_info"))
                .results()
                .mapToLong(part -> Long.parseLong(part.group(1)))
                .sum();
        if (used == 0) {
            throw new IllegalStateException("jcmd does not say how much heap is used");
        }
        return used;
    }

    private String command(String command) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(process.pid()),
                        command))
                .redirectErrorStream(true)
                .start();
        String answer = new String(jcmd.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        jcmd.waitFor();
        return answer;
    }

    private void awaitReady() throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest ready = HttpRequest.newBuilder(URI.create(address + "/actuator/health/readiness"))
                    .build();
            while (!isReady(http, ready)) {
                if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException("The portal ended at its start; see target/bench-jar.log");
                }
            }
        }
    }

    private static boolean isReady(HttpClient http, HttpRequest ready) throws InterruptedException {
        try {
            return http.send(ready, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notListeningYet) {
            return false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
