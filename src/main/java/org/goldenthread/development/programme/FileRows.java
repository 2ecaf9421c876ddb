package org.goldenthread.development.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenthread.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was written for a programme: evidence and the support agreement. */
@Repository
class FileRows {

    private final JdbcClient jdbc;

    FileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Agreement agreement(long enrolment) {
        return jdbc.sql("select agreement, person_agreed_on, manager_agreed_on from enrolment where enrolment_id = :id")
                .param("id", enrolment)
                .query((row, number) -> new Agreement(
                        row.getString("agreement"),
                        Optional.ofNullable(row.getObject("person_agreed_on", LocalDate.class)),
                        Optional.ofNullable(row.getObject("manager_agreed_on", LocalDate.class))))
                .single();
    }

    /** Other words than those that were read are not overwritten; the other of the two is asked anew. */
    boolean write(long enrolment, String before, String words, boolean byPerson, LocalDate on) {
        return jdbc.sql("""
                        update enrolment set version = version + 1, agreement = :words,
                               person_agreed_on = case when :person then :on::date end,
                               manager_agreed_on = case when :person then null else :on::date end
                         where enrolment_id = :id and agreement = :before and status = 'UNDER_WAY'
                        """)
                        .param("id", enrolment)
                        .param("before", before)
                        .param("words", words)
                        .param("person", byPerson)
                        .param("on", on)
                        .update()
                == 1;
    }

    /** Agrees to the words that were read, and to no others. */
    boolean agree(long enrolment, String words, boolean byPerson, LocalDate on) {
        return jdbc.sql("update enrolment set version = version + 1, "
                                + (byPerson ? "person_agreed_on" : "manager_agreed_on")
                                + " = :on where enrolment_id = :id and agreement = :words and agreement <> ''"
                                + " and status = 'UNDER_WAY'")
                        .param("id", enrolment)
                        .param("words", words)
                        .param("on", on)
                        .update()
                == 1;
    }

    List<Evidence> evidence(long enrolment) {
        return jdbc.sql("""
                        select programme_evidence_id, on_day, title, words,
                               array(select framework || '/' || element from programme_evidence_element of
                                      where of.programme_evidence_id = piece.programme_evidence_id
                                      order by 1) as elements
                          from programme_evidence piece
                         where enrolment_id = :id order by on_day desc, programme_evidence_id desc
                        """)
                .param("id", enrolment)
                .query((row, number) -> new Evidence(
                        row.getLong("programme_evidence_id"),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("title"),
                        row.getString("words"),
                        Stream.of((String[]) row.getArray("elements").getArray())
                                .map(FileRows::of)
                                .toList()))
                .list();
    }

    private static Evidence.Of of(String keys) {
        int slash = keys.indexOf('/');
        return new Evidence.Of(keys.substring(0, slash), keys.substring(slash + 1));
    }

    /** Once for each form. */
    void add(UUID form, long enrolment, LocalDate on, String title, String words, List<Evidence.Of> of) {
        Optional<Long> piece = jdbc.sql("""
                        insert into programme_evidence (form, enrolment_id, on_day, title, words)
                        values (:form, :id, :on, :title, :words)
                        on conflict (form) do nothing returning programme_evidence_id
                        """)
                .param("form", form)
                .param("id", enrolment)
                .param("on", on)
                .param("title", title)
                .param("words", words)
                .query(Long.class)
                .optional();
        piece.ifPresent(id -> jdbc.sql("""
                        insert into programme_evidence_element (programme_evidence_id, framework, element)
                        select distinct :piece, framework, element
                          from unnest(:frameworks::text[], :elements::text[]) as chosen (framework, element)
                        """)
                .param("piece", id)
                .param("frameworks", of.stream().map(Evidence.Of::framework).toArray(String[]::new))
                .param("elements", of.stream().map(Evidence.Of::element).toArray(String[]::new))
                .update());
    }

    void remove(long piece, PersonId person) {
        jdbc.sql("""
                        delete from programme_evidence using enrolment
                         where enrolment.enrolment_id = programme_evidence.enrolment_id
                           and programme_evidence_id = :piece and person_id = :person and status = 'UNDER_WAY'
                        """).param("piece", piece).param("person", person.value()).update();
    }
}
