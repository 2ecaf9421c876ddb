package org.goldenthread.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes out of the outbox what nobody wants any more, and what was kept for long enough. */
@Component
class Withdrawal {

    private final JdbcClient jdbc;
    private final Map<String, LetterSource> sources;
    private final Clock clock;
    private final int keptDays;

    Withdrawal(
            JdbcClient jdbc,
            List<LetterSource> sources,
            Clock clock,
            @Value("${goldenthread.mail.kept-days}") int keptDays) {
        this.jdbc = jdbc;
        this.sources = sources.stream().collect(Collectors.toMap(LetterSource::name, Function.identity()));
        this.clock = clock;
        this.keptDays = keptDays;
    }

    private record Kept(long letter, String source, String about, boolean waits) {}

    void tidy() {
        jdbc.sql("""
                        select letter_id, source, about,
                               exists (select from message where message.letter_id = letter.letter_id
                                          and status = 'WAITING') as waits
                          from letter
                        """)
                .query((row, number) -> new Kept(
                        row.getLong("letter_id"),
                        row.getString("source"),
                        row.getString("about"),
                        row.getBoolean("waits")))
                .list()
                .forEach(this::tidy);
        LocalDate oldest =
                LocalDate.ofInstant(clock.instant(), StaffDirectory.LONDON).minusDays(keptDays);
        jdbc.sql("delete from message where settled_on < :oldest")
                .param("oldest", oldest)
                .update();
        jdbc.sql("delete from mail_day where day < :oldest")
                .param("oldest", oldest)
                .update();
    }

    private void tidy(Kept letter) {
        LetterSource source = sources.get(letter.source());
        boolean over = source != null && source.isOver(letter.about());
        if (over) {
            jdbc.sql("delete from message where letter_id = :letter and status = 'WAITING'")
                    .param("letter", letter.letter())
                    .update();
        }
        if (source != null && letter.waits() && !over) {
            source.only(letter.about()).ifPresent(people -> keepOnly(letter, people));
        }
        if (source == null || over) {
            empty(letter);
        }
    }

    /** All at once, in one statement, so that nothing tells when each of the others left the list. */
    private void keepOnly(Kept letter, List<PersonId> people) {
        jdbc.sql("""
                        delete from message
                         where letter_id = :letter and status = 'WAITING' and person_id not in (select unnest(:people))
                        """)
                .param("letter", letter.letter())
                .param("people", Outbox.keys(people))
                .update();
    }

    /** A text is not needed once everybody has it, and a letter not once nobody is left. */
    private void empty(Kept letter) {
        jdbc.sql("""
                        delete from letter where letter_id = :letter
                           and not exists (select from message where message.letter_id = letter.letter_id)
                        """).param("letter", letter.letter()).update();
        jdbc.sql("""
                        update letter set plain = '', html = '' where letter_id = :letter and plain <> ''
                           and not exists (select from message
                                            where message.letter_id = letter.letter_id and status <> 'SENT')
                        """).param("letter", letter.letter()).update();
    }
}
