package org.goldenthread.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.Access;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the administrator sees of messages, and may do about them. */
@Service
@Transactional
public class MessageService {

    private static final int MOST_LISTED = 100;
    private static final String TROUBLED = "status in ('REFUSED', 'UNCERTAIN')";
    private static final String AGAIN = """
            update message set status = 'WAITING', not_before = :now, attempts = 0, settled_on = null, address = null,
                   problem = null
             where
            """;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final LetterTexts texts;
    private final MailServer server;
    private final ServerHealth health;
    private final SendingHours hours;
    private final StaffDirectory directory;
    private final Clock clock;
    private final int keptDays;

    MessageService(
            JdbcClient jdbc,
            Outbox outbox,
            LetterTexts texts,
            MailServer server,
            ServerHealth health,
            SendingHours hours,
            StaffDirectory directory,
            Clock clock,
            @Value("${goldenthread.mail.kept-days}") int keptDays) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.texts = texts;
        this.server = server;
        this.health = health;
        this.hours = hours;
        this.directory = directory;
        this.clock = clock;
        this.keptDays = keptDays;
    }

    @PreAuthorize(Access.ADMINISTRATOR)
    @Transactional(readOnly = true)
    public MailOverview overview() {
        Instant now = clock.instant();
        ServerHealth.State state = health.state();
        return new MailOverview(
                server.off(),
                number("""
                        select count(*) from message join letter using (letter_id)
                         where status in ('WAITING', 'SENDING') and keeping <> 'DISCREET'
                        """),
                number("select coalesce(sum(sent), 0) from mail_day"),
                keptDays,
                state.problem(),
                state.pausedUntil(),
                Optional.of(hours.next(now)).filter(now::isBefore),
                number("select count(*) from message where " + TROUBLED),
                troubled());
    }

    /** Sends one again that was refused, or of which nobody knows whether it arrived; anything else stays as it is. */
    @PreAuthorize(Access.ADMINISTRATOR)
    public void sendAgain(UUID message) {
        jdbc.sql(AGAIN + "message_id = :id and " + TROUBLED)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", message)
                .update();
    }

    /** Sends again all that were refused, and none that may have arrived. */
    @PreAuthorize(Access.ADMINISTRATOR)
    public void sendRefusedAgain() {
        jdbc.sql(AGAIN + "status = 'REFUSED'")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Writes to the signed-in person, the way that all messages go.
     *
     * @return the address; empty when the person is not in post, so that there is none
     */
    @PreAuthorize(Access.ADMINISTRATOR)
    public Optional<String> sendTest() {
        Optional<StaffMember> me = directory.me();
        me.ifPresent(person -> outbox.post(this::test, List.of(person.id())));
        return me.map(StaffMember::email);
    }

    private Letter test(Locale language) {
        String subject = texts.of("letter.test.subject", language);
        Composition words = texts.begin(language)
                .says(texts.of("letter.test.says", language))
                .leads(texts.of("letter.test.open", language), server.link(""));
        return words.letter("test", UUID.randomUUID().toString(), language, Keeping.REMEMBERED, subject);
    }

    private int number(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private List<TroubledMessage> troubled() {
        return jdbc.sql("""
                        select message_id, given_name || ' ' || family_name as name, coalesce(address, email) as address,
                               subject, status, coalesce(problem, '') as problem, settled_on
                          from message join letter using (letter_id) join person using (person_id)
                         where %s order by settled_on desc, name, message_id limit :most
                        """.formatted(TROUBLED))
                .param("most", MOST_LISTED)
                .query((row, number) -> new TroubledMessage(
                        row.getObject("message_id", UUID.class),
                        row.getString("name"),
                        row.getString("address"),
                        row.getString("subject"),
                        row.getString("status").equals("REFUSED"),
                        row.getString("problem"),
                        row.getObject("settled_on", LocalDate.class)))
                .list();
    }
}
