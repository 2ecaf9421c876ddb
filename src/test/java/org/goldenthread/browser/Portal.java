package org.goldenthread.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.goldenthread.GoldenThreadApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The portal of the class of journeys that runs now, on a copy of the demo: started before its first, ended after its last. */
final class Portal {

    private static final int PORT = freePort();

    static final String ADDRESS = "http://localhost:" + PORT;

    private static @Nullable ConfigurableApplicationContext running;

    /** A service of the running portal, to prepare what no page does yet. */
    static <T> T bean(Class<T> type) {
        if (running == null) {
            throw new IllegalStateException(
                    "No portal runs: a class of journeys is a @" + Journey.class.getSimpleName());
        }
        return running.getBean(type);
    }

    /** @param data folder of a database that has the demo, or that does not exist and gets it */
    static ConfigurableApplicationContext on(Path data) {
        return new SpringApplicationBuilder(GoldenThreadApplication.class)
                .profiles("local")
                .properties("vaadin.productionMode=true")
                .run(
                        // The provider's addresses are made from the port, so it must be known before the start.
                        "--server.port=" + PORT, "--goldenthread.local.data=" + data, "--goldenthread.local.staff=420");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Portal() {}

    static final class ForOneClass implements BeforeAllCallback, AfterAllCallback {

        private static final Path COPY =
                Path.of("target", "demo-of-" + ProcessHandle.current().pid());

        @Override
        public void beforeAll(ExtensionContext journeys) throws IOException {
            MadeDemo.copyTo(COPY);
            running = on(COPY);
        }

        @Override
        public void afterAll(ExtensionContext journeys) throws IOException {
            if (running != null) {
                running.close();
                running = null;
            }
            FileSystemUtils.deleteRecursively(COPY);
        }
    }
}
