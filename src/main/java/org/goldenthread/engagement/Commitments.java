package org.goldenthread.engagement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.goldenthread.organisation.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Commitments as they are stored, with each state that they have been in. */
@Repository
class Commitments {

    private static final String SELECT = """
            select commitment.*, given_name || ' ' || family_name as owner
              from commitment join person on person_id = owner_id
            """;

    private final JdbcClient jdbc;

    Commitments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(NewCommitment commitment, FigureText figure, @Nullable LocalDate settledOn) {
        return jdbc.sql("""
                        insert into commitment (figure_id, wave, group_name, figure_title, figure_value, heard, title,
                                                detail, owner_id, due, status, note, settled_on)
                        values (:figure, :wave, :group, :figureTitle, :value, :heard, :title, :detail, :owner, :due,
                                :status, :note, :settled) returning commitment_id
                        """)
                .param("figure", commitment.figure())
                .param("wave", figure.wave())
                .param("group", figure.group())
                .param("figureTitle", figure.title())
                .param("value", figure.value())
                .param("heard", commitment.heard().strip())
                .param("title", commitment.title().strip())
                .param("detail", commitment.detail().strip())
                .param("owner", commitment.owner().value())
                .param("due", commitment.due())
                .param("status", commitment.status().name())
                .param("note", commitment.note().strip())
                .param("settled", settledOn)
                .query(Long.class)
                .single();
    }

    /** @return whether it still was in the version that the person saw */
    boolean change(CommitmentChange change, @Nullable LocalDate settledOn) {
        return jdbc.sql("""
                                update commitment
                                   set status = :status, due = :due, note = :note, settled_on = :settled,
                                       version = version + 1
                                 where commitment_id = :id and version = :version
                                """)
                        .param("status", change.status().name())
                        .param("due", change.due())
                        .param("note", change.note().strip())
                        .param("settled", settledOn)
                        .param("id", change.commitment())
                        .param("version", change.version())
                        .update()
                == 1;
    }

    void remember(long commitment, PersonId by, Instant at) {
        jdbc.sql("""
                        insert into commitment_change (commitment_id, version, changed_at, changed_by, status, due, note)
                        select commitment_id, version, :at, :by, status, due, note
                          from commitment where commitment_id = :id
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("id", commitment)
                .update();
    }

    Optional<SaidAndDone> find(long commitment, LocalDate today) {
        return jdbc.sql(SELECT + "where commitment_id = :id")
                .param("id", commitment)
                .query((row, number) -> saidAndDone(row, today))
                .optional();
    }

    List<SaidAndDone> newest(int limit, LocalDate today) {
        return jdbc.sql(SELECT + "order by commitment_id desc limit :limit")
                .param("limit", limit)
                .query((row, number) -> saidAndDone(row, today))
                .list();
    }

    private static SaidAndDone saidAndDone(ResultSet row, LocalDate today) throws SQLException {
        CommitmentStatus status = CommitmentStatus.valueOf(row.getString("status"));
        LocalDate due = row.getObject("due", LocalDate.class);
        return new SaidAndDone(
                row.getLong("commitment_id"),
                row.getInt("version"),
                row.getLong("figure_id"),
                row.getString("wave"),
                row.getString("group_name"),
                row.getString("figure_title"),
                row.getString("figure_value"),
                row.getString("heard"),
                row.getString("title"),
                row.getString("detail"),
                row.getString("owner"),
                due,
                status,
                row.getString("note"),
                row.getObject("settled_on", LocalDate.class),
                !status.isSettled() && due.isBefore(today));
    }
}
