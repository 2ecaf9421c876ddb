package org.goldenthread.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.goldenthread.GoldenThreadApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The portal of a class of journeys, with the demo organisation in a temporary database: started at the first use, ended with
 * the process. Journeys of one class must not stand in each other's way.
 */
final class Portal {

    private static final int PORT = freePort();
    private static final ConfigurableApplicationContext CONTEXT = start();

    static final String ADDRESS = "http://localhost:" + PORT;

    /** A service of the running portal, to prepare what no page does yet. */
    static <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(GoldenThreadApplication.class)
                .profiles("local")
                .properties("vaadin.productionMode=true")
                .run(
                        // The provider's addresses are made from the port, so it must be known before the start.
                        "--server.port=" + PORT, "--goldenthread.local.data=", "--goldenthread.local.staff=420");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Portal() {}
}
