package org.goldenthread.notification;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes letters in the transaction of their cause: they are sent if it is committed, and only then. */
@Component
class Outbox {

    private final JdbcClient jdbc;
    private final LetterTexts texts;
    private final Clock clock;

    Outbox(JdbcClient jdbc, LetterTexts texts, Clock clock) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Writes to each of them in their language, as far as there are texts in it. Somebody to whom the same is written already
     * gets nothing more, nor does an address that was refused.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void post(Function<Locale, Letter> letter, List<PersonId> people) {
        byLanguage(people).forEach((language, some) -> post(letter.apply(language), some));
    }

    private Map<Locale, List<Long>> byLanguage(List<PersonId> people) {
        return jdbc
                .sql("select person_id, language from person where person_id in (select unnest(:people))")
                .param("people", keys(people))
                .query((row, number) -> Map.entry(row.getLong("person_id"), row.getString("language")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        person -> texts.nearest(Locale.forLanguageTag(person.getValue())),
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    }

    private void post(Letter letter, List<Long> people) {
        long id = jdbc.sql("""
                        insert into letter (source, about, language, keeping, subject, plain, html)
                        values (:source, :about, :language, :keeping, :subject, :plain, :html)
                        on conflict (source, about, language) do update set about = excluded.about
                        returning letter_id
                        """)
                .param("source", letter.source())
                .param("about", letter.about())
                .param("language", letter.language())
                .param("keeping", letter.keeping().name())
                .param("subject", letter.subject())
                .param("plain", letter.plain())
                .param("html", letter.html())
                .query(Long.class)
                .single();
        for (int position = 0; position < letter.files().size(); position++) {
            enclose(id, position + 1, letter.files().get(position));
        }
        jdbc.sql("""
                        insert into message (letter_id, person_id, not_before)
                        select :letter, person_id, :now from person
                         where person_id in (select unnest(:people))
                           and not exists (select from message refused
                                            where refused.person_id = person.person_id and status = 'REFUSED'
                                              and address = email)
                        on conflict (letter_id, person_id) do nothing
                        """)
                .param("letter", id)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("people", people.stream().mapToLong(Long::longValue).toArray())
                .update();
    }

    private void enclose(long letter, int position, LetterFile file) {
        jdbc.sql("""
                        insert into letter_file (letter_id, position, name, method, content)
                        values (:letter, :position, :name, :method, :content) on conflict do nothing
                        """)
                .param("letter", letter)
                .param("position", position)
                .param("name", file.name())
                .param("method", file.method())
                .param("content", file.content())
                .update();
    }

    static long[] keys(List<PersonId> people) {
        return people.stream().mapToLong(PersonId::value).toArray();
    }
}
