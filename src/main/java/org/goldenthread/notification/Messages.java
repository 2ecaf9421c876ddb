package org.goldenthread.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.organisation.StaffDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Messages on their way, one by one. Every method is a transaction of its own, so that what is marked is on disk. */
@Repository
class Messages {

    /** A message that is handed over for longer than this was left by an instance that stopped. */
    static final Duration LONGEST_HANDOVER = Duration.ofMinutes(10);

    /** Their order is random, so that the order in which people are written to is none in which they answer. */
    private static final String CLAIM = """
            with next as (
                select message_id from message where status = 'WAITING' and not_before <= :now
                 order by not_before, message_id limit 1 for update skip locked)
            update message set status = 'SENDING', handed_at = :now, attempts = attempts + 1
              from next, letter, person
             where message.message_id = next.message_id and letter.letter_id = message.letter_id
               and person.person_id = message.person_id
            returning message.message_id, attempts, given_name, email, source, about, letter.language, keeping,
                      subject, plain, html,
                      array(select array[name, method, content] from letter_file
                             where letter_file.letter_id = letter.letter_id order by position) as files,
                      exists (select from post where post.person_id = message.person_id
                                 and valid_from <= :today and (valid_to is null or valid_to > :today)) as in_post
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Messages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean anyWaiting() {
        return jdbc.sql("select exists (select from message where status = 'WAITING' and not_before <= :now)")
                .param("now", at(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    /** Marks the next as being sent; no other instance takes it from then on, whatever becomes of this one. */
    Optional<Claimed> claim() {
        return jdbc.sql(CLAIM)
                .param("now", at(clock.instant()))
                .param("today", today())
                .query(Messages::claimed)
                .optional();
    }

    private static Claimed claimed(ResultSet row, int number) throws SQLException {
        return new Claimed(
                row.getObject("message_id", UUID.class),
                row.getInt("attempts"),
                row.getString("given_name"),
                row.getString("email"),
                row.getBoolean("in_post"),
                new Letter(
                        row.getString("source"),
                        row.getString("about"),
                        row.getString("language"),
                        Keeping.valueOf(row.getString("keeping")),
                        row.getString("subject"),
                        row.getString("plain"),
                        row.getString("html"),
                        files((Object[]) row.getArray("files").getArray())));
    }

    private static List<LetterFile> files(Object[] rows) {
        return Arrays.stream(rows)
                .map(row -> (String[]) row)
                .map(file -> new LetterFile(file[0], file[1], file[2]))
                .toList();
    }

    @Transactional
    void delivered(Claimed message) {
        if (message.letter().keeping() == Keeping.REMEMBERED) {
            settle(message, "SENT", null, "");
        } else {
            forget(message);
        }
        if (message.letter().keeping() != Keeping.DISCREET) {
            jdbc.sql("insert into mail_day values (:today, 1) on conflict (day) do update set sent = mail_day.sent + 1")
                    .param("today", today())
                    .update();
        }
    }

    void refused(Claimed message, String said) {
        if (message.letter().keeping() == Keeping.DISCREET) {
            forget(message);
        } else {
            settle(message, "REFUSED", message.email(), said);
        }
    }

    void uncertain(Claimed message, String said) {
        if (message.letter().keeping() == Keeping.DISCREET) {
            forget(message);
        } else {
            settle(message, "UNCERTAIN", null, said);
        }
    }

    void forget(Claimed message) {
        jdbc.sql("delete from message where message_id = :id")
                .param("id", message.id())
                .update();
    }

    /** Nothing was handed over: it waits as before, or for a while. */
    void giveBack(Claimed message, Duration delay, String said, boolean counts) {
        jdbc.sql("""
                        update message set status = 'WAITING', handed_at = null, not_before = :then, problem = :said,
                               attempts = attempts - :uncounted
                         where message_id = :id
                        """)
                .param("then", at(clock.instant().plus(delay)))
                .param("said", said.isEmpty() ? null : said)
                .param("uncounted", counts ? 0 : 1)
                .param("id", message.id())
                .update();
    }

    /** What an instance was sending when it stopped: nobody knows whether it arrived, so it is not sent again by itself. */
    void findLost() {
        String lost = "status = 'SENDING' and handed_at < :before";
        OffsetDateTime before = at(clock.instant().minus(LONGEST_HANDOVER));
        jdbc.sql("""
                        delete from message using letter
                         where letter.letter_id = message.letter_id and keeping = 'DISCREET' and
                        """ + lost).param("before", before).update();
        jdbc.sql("update message set status = 'UNCERTAIN', handed_at = null, settled_on = :today where " + lost)
                .param("today", today())
                .param("before", before)
                .update();
    }

    /** What was overwritten stays in the files until it is swept. */
    void sweep() {
        jdbc.sql("vacuum message").update();
    }

    private void settle(Claimed message, String status, @Nullable String address, String said) {
        jdbc.sql("""
                        update message set status = :status, handed_at = null, settled_on = :today, address = :address,
                               problem = :said
                         where message_id = :id
                        """)
                .param("status", status)
                .param("today", today())
                .param("address", address)
                .param("said", said.isEmpty() ? null : said)
                .param("id", message.id())
                .update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), StaffDirectory.LONDON);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
