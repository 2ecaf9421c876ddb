package org.goldenthread.notification;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How e-mail does, for the administrator. Reminders to those who have not answered a survey are in none of the numbers: they
 * would tell how many have.
 *
 * @param waiting messages on their way
 * @param sent in the last days, as many as are kept
 * @param problem what the mail server said last; empty while it works
 * @param triedAgainAt when a mail server that fails is tried again; empty while it works
 * @param goesOnAt when messages go out again; empty when they do now
 * @param troubled messages that did not arrive, or may not have: the first of them
 */
public record MailOverview(
        Optional<EmailOff> off,
        int waiting,
        int sent,
        int keptDays,
        String problem,
        Optional<Instant> triedAgainAt,
        Optional<Instant> goesOnAt,
        int troubledInAll,
        List<TroubledMessage> troubled)
        implements Serializable {

    public MailOverview {
        troubled = List.copyOf(troubled);
    }
}
