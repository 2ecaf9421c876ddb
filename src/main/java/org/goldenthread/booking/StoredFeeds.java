package org.goldenthread.booking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Private addresses of calendars: only what the secret in them comes to is stored. */
@Repository
class StoredFeeds {

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredFeeds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Instant> since(PersonId person) {
        return jdbc.sql("select made_at from calendar_feed where person_id = :person")
                .param("person", person.value())
                .query((row, number) -> Objects.requireNonNull(Bookings.moment(row, "made_at")))
                .optional();
    }

    void put(PersonId person, String secret) {
        jdbc.sql("""
                        insert into calendar_feed (person_id, secret_hash, made_at) values (:person, :hash, :now)
                        on conflict (person_id) do update set secret_hash = excluded.secret_hash, made_at = excluded.made_at
                        """)
                .param("person", person.value())
                .param("hash", hash(secret))
                .param("now", Bookings.utc(clock.instant()))
                .update();
    }

    void remove(PersonId person) {
        jdbc.sql("delete from calendar_feed where person_id = :person")
                .param("person", person.value())
                .update();
    }

    /** Whose it is: nobody's once they are in no post any more. */
    Optional<PersonId> find(String secret) {
        return jdbc.sql("""
                        select person_id from calendar_feed
                         where secret_hash = :hash
                           and exists (select from post where post.person_id = calendar_feed.person_id
                                          and (valid_to is null or valid_to > :today))
                        """)
                .param("hash", hash(secret))
                .param("today", LocalDate.ofInstant(clock.instant(), StaffDirectory.LONDON))
                .query((row, number) -> new PersonId(row.getLong("person_id")))
                .optional();
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every platform has SHA-256", e);
        }
    }
}
