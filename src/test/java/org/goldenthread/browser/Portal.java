package org.goldenthread.browser;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.goldenthread.GoldenThreadApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The portal on a database folder. The class of journeys that runs now has one, and finds its services here. */
final class Portal implements AutoCloseable {

    private static final int PORT = freePort();

    static final String ADDRESS = "http://localhost:" + PORT;

    private static @Nullable Portal running;

    private final Path data;
    private final ConfigurableApplicationContext context;

    /** @param data folder of a database that has the demo, or that does not exist and gets it */
    Portal(Path data) {
        this.data = data;
        context = new SpringApplicationBuilder(GoldenThreadApplication.class)
                .profiles("local")
                .properties("vaadin.productionMode=true")
                .run(
                        // The provider's addresses are made from the port, so it must be known before the start.
                        "--server.port=" + PORT, "--goldenthread.local.data=" + data, "--goldenthread.local.staff=420");
    }

    /** A service of the running portal, to prepare what no page does yet. */
    static <T> T bean(Class<T> type) {
        if (running == null) {
            throw new IllegalStateException(
                    "No portal runs: a class of journeys is a @" + Journey.class.getSimpleName());
        }
        return running.context.getBean(type);
    }

    /** Ends the portal and its database, whose folder can then be copied or taken away. */
    @Override
    public void close() {
        context.close();
        // The portal waits for its database for some seconds; on a busy machine that needs more.
        await().atMost(Duration.ofMinutes(2)).until(() -> Files.notExists(data.resolve("postmaster.pid")));
    }

    /** Not one of those that the system gives to connections: one of these could take it while portals follow each other. */
    private static int freePort() {
        int first = 20_000 + (int) (ProcessHandle.current().pid() % 10_000);
        return IntStream.range(first, first + 1000)
                .filter(Portal::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket _ = new ServerSocket(port)) {
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** Starts it before the first journey of a class, on a copy of the demo, and ends it after the last. */
    static final class ForOneClass implements BeforeAllCallback, AfterAllCallback {

        @Override
        public void beforeAll(ExtensionContext journeys) throws IOException {
            Path copy = copyFor(journeys);
            MadeDemo.copyTo(copy);
            running = new Portal(copy);
        }

        @Override
        public void afterAll(ExtensionContext journeys) throws IOException {
            if (running != null) {
                running.close();
                running = null;
            }
            FileSystemUtils.deleteRecursively(copyFor(journeys));
        }

        private static Path copyFor(ExtensionContext journeys) {
            return Path.of(
                    "target", "demo-of-" + journeys.getRequiredTestClass().getSimpleName());
        }
    }
}
