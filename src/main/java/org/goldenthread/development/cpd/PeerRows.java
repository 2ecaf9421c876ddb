package org.goldenthread.development.cpd;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.development.cpd.PeerReflection.State;
import org.goldenthread.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored peer reflections. */
@Repository
class PeerRows {

    private static final String ROWS = """
            select peer_reflection_id, peer_reflection.cpd_entry_id, peer_id, cpd_entry.person_id as owner_id,
                   peer.given_name || ' ' || peer.family_name as peer_name, owner.given_name || ' ' || owner.family_name as owner_name,
                   title, finished_on, asked_on, ask, words, given_on, declined_on, closed_on
              from peer_reflection
              join cpd_entry using (cpd_entry_id)
              join person peer on peer.person_id = peer_id
              join person owner on owner.person_id = cpd_entry.person_id
            """;

    private final JdbcClient jdbc;

    PeerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One as it is stored, with whose piece it is about. */
    record Row(
            long id,
            long entry,
            PersonId peer,
            PersonId owner,
            String peerName,
            String ownerName,
            String title,
            boolean finished,
            LocalDate askedOn,
            String ask,
            String words,
            Optional<LocalDate> givenOn,
            boolean declined,
            boolean closed) {

        State state() {
            if (givenOn.isPresent()) {
                return closed ? State.GIVEN_AND_CLOSED : State.GIVEN;
            }
            if (closed) {
                return State.TAKEN_BACK;
            }
            return declined ? State.DECLINED : State.ASKED;
        }

        /** Whether the colleague reads the piece: not a draft, not what was taken back, not what they declined. */
        boolean isRead() {
            return finished && !closed && !declined;
        }

        PeerReflection shown() {
            return new PeerReflection(id, peerName, askedOn, ask, state(), givenOn.isPresent() ? words : "", givenOn);
        }
    }

    /** Somebody who was asked before is asked anew; what they gave stays. */
    void ask(long entry, PersonId owner, PersonId peer, LocalDate on, String ask) {
        jdbc.sql("""
                        insert into peer_reflection (cpd_entry_id, peer_id, asked_on, ask, words)
                        select cpd_entry_id, :peer, :on, :ask, '' from cpd_entry
                         where cpd_entry_id = :entry and person_id = :owner and finished_on is not null
                        on conflict (cpd_entry_id, peer_id) do update
                           set asked_on = excluded.asked_on, ask = excluded.ask, declined_on = null, closed_on = null
                         where peer_reflection.closed_on is not null or peer_reflection.declined_on is not null
                        """)
                .param("entry", entry)
                .param("owner", owner.value())
                .param("peer", peer.value())
                .param("on", on)
                .param("ask", ask)
                .update();
    }

    void close(long reflection, PersonId owner, LocalDate on) {
        jdbc.sql("""
                        update peer_reflection set closed_on = :on, words = case when given_on is null then '' else words end
                          from cpd_entry
                         where cpd_entry.cpd_entry_id = peer_reflection.cpd_entry_id and peer_reflection_id = :reflection
                           and person_id = :owner and closed_on is null
                        """)
                .param("reflection", reflection)
                .param("owner", owner.value())
                .param("on", on)
                .update();
    }

    void keep(long reflection, String words) {
        jdbc.sql(
                        "update peer_reflection set words = :words where peer_reflection_id = :reflection and given_on is null")
                .param("reflection", reflection)
                .param("words", words)
                .update();
    }

    void give(long reflection, String words, LocalDate on) {
        jdbc.sql("""
                        update peer_reflection set words = :words, given_on = coalesce(given_on, :on)
                         where peer_reflection_id = :reflection
                        """)
                .param("reflection", reflection)
                .param("words", words)
                .param("on", on)
                .update();
    }

    void decline(long reflection, LocalDate on) {
        jdbc.sql("""
                        update peer_reflection set declined_on = :on, words = ''
                         where peer_reflection_id = :reflection and given_on is null and declined_on is null
                        """).param("reflection", reflection).param("on", on).update();
    }

    Map<Long, List<Row>> ofOwner(PersonId owner) {
        return jdbc
                .sql(ROWS + " where cpd_entry.person_id = :owner order by peer_reflection_id")
                .param("owner", owner.value())
                .query(PeerRows::row)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::entry));
    }

    /** What a colleague was ever asked; whether they may still read it is decided elsewhere. */
    List<Row> askedOf(PersonId peer) {
        return jdbc.sql(ROWS + " where peer_id = :peer order by given_on nulls first, asked_on desc limit 100")
                .param("peer", peer.value())
                .query(PeerRows::row)
                .list();
    }

    /** Holds the row until the transaction ends, so that taking back and giving come one after the other. */
    Optional<Row> lock(long reflection) {
        return jdbc.sql(ROWS + " where peer_reflection_id = :reflection for update of peer_reflection")
                .param("reflection", reflection)
                .query(PeerRows::row)
                .optional();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("peer_reflection_id"),
                row.getLong("cpd_entry_id"),
                new PersonId(row.getLong("peer_id")),
                new PersonId(row.getLong("owner_id")),
                row.getString("peer_name"),
                row.getString("owner_name"),
                row.getString("title"),
                row.getObject("finished_on") != null,
                row.getObject("asked_on", LocalDate.class),
                row.getString("ask"),
                row.getString("words"),
                Optional.ofNullable(row.getObject("given_on", LocalDate.class)),
                row.getObject("declined_on") != null,
                row.getObject("closed_on") != null);
    }
}
