package org.goldenthread.survey;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import javax.sql.DataSource;
import org.goldenthread.survey.AnswerRefused.Reason;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes ballots. A ballot and the fact that somebody answered are two statements in two transactions, so that the database
 * gives them nothing in common; the second rewrites one sorted list for the whole cell, so that the person's side has no
 * order either. The ballot comes first: if the second statement fails, the person is not marked, sends again, and the
 * ballot's key makes it the same ballot. A lock on the connection keeps two windows of one person apart meanwhile, and a
 * shared one keeps closing and shuffling out from the first statement to the last. The ballot's own transaction need not
 * wait for the disk: the mark does, and the log is written in order, so that a mark on disk has its ballot before it.
 * Comments go into the lists of their group in the ballot's transaction; see {@link CommentBoxes}.
 */
@Component
class BallotBox {

    /** A foreign key fails: the campaign closed while this caller waited, and with it the list that the ballot hangs on. */
    private static final String GONE = "23503";

    /** One row for somebody who is invited: what was found, and whether a ballot was written. Everything that can refuse is in here. */
    private static final String CAST = """
            with me as materialized (
                select person_id, cell_id, items, status, opens_at, closes_at, answered @> array[person_id] as answered,
                       set_config('synchronous_commit', 'off', true), pg_advisory_lock_shared(campaign_id),
                       pg_try_advisory_lock(campaign_id::int, person_id::int) as locked
                  from person join invitation using (person_id) join campaign using (campaign_id)
                       left join participation using (cell_id)
                 where employee_number = ? and campaign_id = ?),
            written as (
                insert into ballot (ballot_id, cell_id, answers)
                select ?, cell_id, ? from me
                 where locked and not answered and items = ? and status = 'OPEN' and opens_at <= ? and closes_at > ?
                on conflict (ballot_id) do nothing
                returning 1)%s
            select person_id, cell_id, items, status = 'CLOSED' or closes_at <= ? as closed, opens_at > ? as early, locked,
                   coalesce(answered, false) as answered, exists (select from written) as written
              from me
            """;

    private static final String CAST_ALONE = CAST.formatted("");
    private static final String CAST_WITH_COMMENTS = CAST.formatted(CommentBoxes.ADDED);

    /** Puts the person where they belong in the sorted list. */
    private static final String MARK = """
            update participation
               set answered = answered[1 : width_bucket(person, answered)] || person
                           || answered[width_bucket(person, answered) + 1 : ]
              from (select ?::bigint as person) who
             where cell_id = ? and person <> all (answered)
            returning pg_advisory_unlock(?, ?), pg_advisory_unlock_shared(?)
            """;

    private final DataSource dataSource;

    BallotBox(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @throws AnswerRefused when it may not be accepted, and then nothing is stored */
    void cast(CampaignId campaign, String employeeNumber, CheckedDraft draft, Instant now) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A ballot must not share a transaction with anything");
        }
        String statement = draft.comments().isEmpty() ? CAST_ALONE : CAST_WITH_COMMENTS;
        try (Connection connection = dataSource.getConnection()) {
            boolean unlocked = false;
            try (PreparedStatement cast = connection.prepareStatement(statement)) {
                bind(cast, campaign, employeeNumber, draft, now.atOffset(ZoneOffset.UTC));
                ResultSet found = cast.executeQuery();
                refuse(found, draft.answers().size());
                unlocked = mark(connection, campaign, found.getLong("person_id"), found.getLong("cell_id"));
                if (!unlocked) {
                    if (found.getBoolean("written")) {
                        takeOut(connection, draft);
                    }
                    throw new AnswerRefused(Reason.ALREADY_ANSWERED);
                }
            } finally {
                if (!unlocked) {
                    unlock(connection);
                }
            }
        } catch (SQLException failure) {
            if (GONE.equals(failure.getSQLState())) {
                throw new AnswerRefused(Reason.CLOSED);
            }
            throw new UncategorizedSQLException("Casting a ballot", null, failure);
        }
    }

    private static void bind(
            PreparedStatement cast, CampaignId campaign, String employeeNumber, CheckedDraft draft, OffsetDateTime now)
            throws SQLException {
        Short[] answers = draft.answers().stream().map(Integer::shortValue).toArray(Short[]::new);
        cast.setString(1, employeeNumber);
        cast.setLong(2, campaign.value());
        cast.setObject(3, draft.key());
        cast.setArray(4, cast.getConnection().createArrayOf("int2", answers));
        cast.setInt(5, answers.length);
        cast.setObject(6, now);
        cast.setObject(7, now);
        int next = draft.comments().isEmpty() ? 8 : bindComments(cast, 8, draft);
        cast.setObject(next, now);
        cast.setObject(next + 1, now);
    }

    /** @return the place after them */
    private static int bindComments(PreparedStatement statement, int place, CheckedDraft draft) throws SQLException {
        String[] items = draft.comments().keySet().toArray(String[]::new);
        String[] texts = Arrays.stream(items).map(draft.comments()::get).toArray(String[]::new);
        statement.setArray(place, statement.getConnection().createArrayOf("text", items));
        statement.setArray(place + 1, statement.getConnection().createArrayOf("text", texts));
        return place + 2;
    }

    private static void refuse(ResultSet found, int answers) throws SQLException {
        if (!found.next()) {
            throw new AnswerRefused(Reason.NOT_INVITED);
        }
        if (found.getBoolean("closed")) {
            throw new AnswerRefused(Reason.CLOSED);
        }
        if (found.getBoolean("early")) {
            throw new AnswerRefused(Reason.NOT_OPEN_YET);
        }
        if (found.getInt("items") != answers) {
            throw new AnswerRefused(Reason.INVALID);
        }
        if (!found.getBoolean("locked")) {
            throw new AnswerRefused(Reason.BEING_SENT);
        }
        if (found.getBoolean("answered")) {
            throw new AnswerRefused(Reason.ALREADY_ANSWERED);
        }
    }

    /** @return whether the person was marked now, and the locks given back; false when they were marked before */
    private static boolean mark(Connection connection, CampaignId campaign, long person, long cell)
            throws SQLException {
        try (PreparedStatement mark = connection.prepareStatement(MARK)) {
            mark.setLong(1, person);
            mark.setLong(2, cell);
            mark.setInt(3, (int) campaign.value());
            mark.setInt(4, (int) person);
            mark.setLong(5, campaign.value());
            return mark.executeQuery().next();
        }
    }

    /** This call wrote the ballot, under the lock, after the person had answered from another window: it goes again. */
    private static void takeOut(Connection connection, CheckedDraft draft) throws SQLException {
        try (PreparedStatement takeOut = connection.prepareStatement(CommentBoxes.TAKEN_OUT)) {
            takeOut.setObject(1, draft.key());
            bindComments(takeOut, 2, draft);
            takeOut.executeUpdate();
        }
    }

    private static void unlock(Connection connection) throws SQLException {
        try (PreparedStatement unlock = connection.prepareStatement("select pg_advisory_unlock_all()")) {
            unlock.execute();
        }
    }
}
