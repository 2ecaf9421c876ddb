package org.goldenthread.notification;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings what is due to the mail server. A letter is written only when the server answers and staff may be written to, so
 * that who is reminded is decided at the moment of sending. Any number of instances may do this at once.
 */
@Component
class Delivery {

    private static final Logger log = LoggerFactory.getLogger(Delivery.class);

    /** After so many messages it is asked again who is still to have them. */
    private static final int BATCH = 100;

    private static final int MOST_ATTEMPTS = 12;
    private static final Duration LONGEST_DELAY = Duration.ofHours(4);

    private final List<LetterSource> sources;
    private final Messages messages;
    private final Withdrawal withdrawal;
    private final MailServer server;
    private final ServerHealth health;
    private final SendingHours hours;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Delivery(
            List<LetterSource> sources,
            Messages messages,
            Withdrawal withdrawal,
            MailServer server,
            ServerHealth health,
            SendingHours hours,
            TransactionTemplate transaction,
            Clock clock) {
        this.sources = sources;
        this.messages = messages;
        this.withdrawal = withdrawal;
        this.server = server;
        this.health = health;
        this.hours = hours;
        this.transaction = transaction;
        this.clock = clock;
    }

    void run() {
        messages.findLost();
        withdrawal.tidy();
        boolean due = sources.stream().anyMatch(LetterSource::anyDue) || messages.anyWaiting();
        if (!due || server.off().isPresent() || !hours.areOn(clock.instant()) || health.isPaused()) {
            return;
        }
        try (MailConnection connection = server.connect()) {
            health.works();
            sources.forEach(this::writeAll);
            boolean discreet = false;
            boolean more = true;
            while (more) {
                withdrawal.tidy();
                int sent = 0;
                while (more && sent++ < BATCH) {
                    Optional<Claimed> next = goesOn(connection) ? messages.claim() : Optional.empty();
                    discreet |= next.filter(Delivery::isDiscreet).isPresent();
                    more = next.isPresent() && hand(connection, next.get());
                }
            }
            if (discreet) {
                messages.sweep();
            }
        } catch (MessagingException unreachable) {
            fails(String.valueOf(unreachable.getMessage()));
        }
        withdrawal.tidy();
    }

    private void writeAll(LetterSource source) {
        boolean more = true;
        while (more) {
            more = Objects.requireNonNull(transaction.execute(status -> source.writeNext()));
        }
    }

    private boolean goesOn(MailConnection connection) {
        if (!hours.areOn(clock.instant())) {
            return false;
        }
        boolean alive = connection.isAlive();
        if (!alive) {
            fails("The mail server closed the connection.");
        }
        return alive;
    }

    /** @return whether to go on */
    private boolean hand(MailConnection connection, Claimed message) {
        if (!message.inPost()) {
            messages.forget(message);
            return true;
        }
        Handover handover = connection.send(message);
        switch (handover.result()) {
            case ACCEPTED -> messages.delivered(message);
            case REFUSED -> messages.refused(message, handover.said());
            case UNCERTAIN -> messages.uncertain(message, handover.said());
            case LATER -> later(message, handover.said());
            case SERVER_FAILS -> {
                messages.giveBack(message, Duration.ZERO, "", false);
                fails(handover.said());
                return false;
            }
        }
        return true;
    }

    private void later(Claimed message, String said) {
        if (message.attempts() >= MOST_ATTEMPTS) {
            messages.refused(message, said);
            return;
        }
        Duration delay = Duration.ofMinutes(1L << message.attempts() - 1);
        messages.giveBack(message, delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY, said, true);
    }

    /** The log says nothing of any message: an address beside a survey would be a list of those who were reminded. */
    private void fails(String said) {
        health.fails(said);
        log.warn("The mail server does not work; messages wait. The administrator's page says more.");
    }

    private static boolean isDiscreet(Claimed message) {
        return message.letter().keeping() == Keeping.DISCREET;
    }
}
