package org.goldenthread.local;

import java.util.Arrays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prints the address and the demo people when the portal is ready: after the demo is loaded, so the very last. */
@Component
@Profile("local")
class ReadyMessage {

    private final int port;

    ReadyMessage(@Value("${server.port:8080}") int port) {
        this.port = port;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void ready() {
        StringBuilder text = new StringBuilder("\nGolden Thread is ready: http://localhost:" + port + "\n"
                + "Sign in with a user name below and the password \"" + LocalSignIn.PASSWORD
                + "\". Ctrl+C stops it.\n"
                + "What the portal mails can be read at http://localhost:" + port + MailPage.PATH + "\n");
        Arrays.stream(DemoPerson.values())
                .forEach(person -> text.append("  %-8s %s%n".formatted(person.userName(), person.whatTheyDo())));
        System.out.println(text);
    }
}
