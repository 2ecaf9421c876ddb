package org.goldenthread.survey;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.goldenthread.survey.AnswerRefused.Reason;
import org.springframework.stereotype.Component;

/**
 * Writes ballots of one campaign. The ballots and the fact that somebody answered are two statements in two transactions, so
 * that the database gives them nothing in common; the second rewrites the sorted list of each cell, so that the person's side
 * has no order either. The ballots come first: if the second statement fails, nobody is marked, they send again, and a
 * ballot's key makes it the same ballot. Meanwhile a lock keeps other windows, other instances, closing and shuffling out.
 * The ballots' own transaction need not wait for the disk: the marks' does, and the log is written in order, so that a mark
 * on disk has its ballot before it. Comments go into the lists of their group with the ballots; see {@link CommentBoxes}.
 */
@Component
class BallotWriter {

    /** One row for each ballot of somebody who is invited, saying what refuses it; a null list is of nobody who answered. */
    private static final String CAST = """
            with sent as (
                select * from unnest(?, ?, ?::text[], ?)
                              with ordinality as sent (employee_number, ballot_id, answers, at, place)),
            found as materialized (
                select place, person_id, cell_id, ballot_id, sent.answers::smallint[] as answers,
                       status = 'CANCELLED' as cancelled, status <> 'OPEN' or closes_at <= at as closed,
                       opens_at > at as early,
                       items <> cardinality(sent.answers::smallint[]) as invalid,
                       coalesce(answered @> array[person_id], false)
                           or row_number() over (partition by person_id order by place) > 1 as answered,
                       set_config('synchronous_commit', 'off', true)
                  from sent join person using (employee_number) join invitation using (person_id)
                       join campaign using (campaign_id) left join participation using (cell_id)
                 where campaign_id = ?),
            written as (
                insert into ballot (ballot_id, cell_id, answers)
                select ballot_id, cell_id, answers from found
                 where not (closed or early or invalid or answered)
                 order by random()
                on conflict (ballot_id) do nothing
                returning ballot_id, cell_id)%s
            select place, person_id, cell_id, cancelled, closed, early, invalid, answered from found
            """;

    private static final String CAST_ALONE = CAST.formatted("");
    private static final String CAST_WITH_COMMENTS = CAST.formatted(CommentBoxes.ADDED);

    private static final String MARK = """
            update participation
               set answered = (select array_agg(distinct person order by person) from unnest(answered || people) person)
              from (select cell_id, array_agg(person_id) as people
                      from unnest(?, ?) as came (cell_id, person_id) group by cell_id) as came
             where participation.cell_id = came.cell_id
            """;

    private final DataSource dataSource;

    BallotWriter(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Whether the database cannot store what it was given (a wrong value, a broken rule), as opposed to not working. */
    static boolean isUnstorable(Exception failure) {
        return failure instanceof SQLException refused
                && refused.getSQLState() instanceof String state
                && (state.startsWith("22") || state.startsWith("23"));
    }

    /** @return for each ballot, in their order, why it was refused, or nothing when it is stored */
    List<Optional<Reason>> write(CampaignId campaign, List<SentBallot> ballots) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            try {
                lock(connection, campaign);
                return cast(connection, campaign, ballots);
            } finally {
                unlock(connection);
            }
        }
    }

    private static List<Optional<Reason>> cast(Connection connection, CampaignId campaign, List<SentBallot> ballots)
            throws SQLException {
        List<Optional<Reason>> outcomes =
                new ArrayList<>(Collections.nCopies(ballots.size(), Optional.of(Reason.NOT_INVITED)));
        List<Long> cells = new ArrayList<>();
        List<Long> people = new ArrayList<>();
        boolean comments =
                ballots.stream().anyMatch(it -> !it.draft().comments().isEmpty());
        try (PreparedStatement cast = connection.prepareStatement(comments ? CAST_WITH_COMMENTS : CAST_ALONE)) {
            cast.setArray(1, array(connection, "text", ballots, SentBallot::employeeNumber));
            cast.setArray(2, array(connection, "uuid", ballots, it -> it.draft().key()));
            cast.setArray(3, array(connection, "text", ballots, BallotWriter::answers));
            cast.setArray(
                    4, array(connection, "timestamptz", ballots, it -> it.at().atOffset(ZoneOffset.UTC)));
            cast.setLong(5, campaign.value());
            if (comments) {
                bindComments(cast, ballots);
            }
            ResultSet found = cast.executeQuery();
            while (found.next()) {
                Optional<Reason> refused = refused(found);
                outcomes.set(found.getInt("place") - 1, refused);
                if (refused.isEmpty()) {
                    cells.add(found.getLong("cell_id"));
                    people.add(found.getLong("person_id"));
                }
            }
        }
        mark(connection, cells, people);
        return outcomes;
    }

    private static Optional<Reason> refused(ResultSet found) throws SQLException {
        if (found.getBoolean("cancelled")) {
            return Optional.of(Reason.CANCELLED);
        }
        if (found.getBoolean("closed")) {
            return Optional.of(Reason.CLOSED);
        }
        if (found.getBoolean("early")) {
            return Optional.of(Reason.NOT_OPEN_YET);
        }
        if (found.getBoolean("invalid")) {
            return Optional.of(Reason.INVALID);
        }
        return found.getBoolean("answered") ? Optional.of(Reason.ALREADY_ANSWERED) : Optional.empty();
    }

    private static void mark(Connection connection, List<Long> cells, List<Long> people) throws SQLException {
        if (cells.isEmpty()) {
            return;
        }
        try (PreparedStatement mark = connection.prepareStatement(MARK)) {
            mark.setArray(1, array(connection, "int8", cells, cell -> cell));
            mark.setArray(2, array(connection, "int8", people, person -> person));
            mark.executeUpdate();
        }
    }

    private static void bindComments(PreparedStatement cast, List<SentBallot> ballots) throws SQLException {
        List<Comment> comments = new ArrayList<>();
        for (int index = 0; index < ballots.size(); index++) {
            for (Map.Entry<String, String> said :
                    ballots.get(index).draft().comments().entrySet()) {
                comments.add(new Comment(index + 1, said.getKey(), said.getValue()));
            }
        }
        Connection connection = cast.getConnection();
        cast.setArray(6, array(connection, "int8", comments, Comment::place));
        cast.setArray(7, array(connection, "text", comments, Comment::item));
        cast.setArray(8, array(connection, "text", comments, Comment::words));
    }

    private record Comment(int place, String item, String words) {}

    /** As PostgreSQL writes an array. */
    private static String answers(SentBallot ballot) {
        return ballot.draft().answers().toString().replace('[', '{').replace(']', '}');
    }

    private static <T> Array array(Connection connection, String type, List<T> of, Function<T, Object> element)
            throws SQLException {
        return connection.createArrayOf(type, of.stream().map(element).toArray());
    }

    /**
     * In a statement of its own, so that the next one sees what was committed before it. Until the lock is given back the
     * statements are planned once for any number of ballots: to plan them anew costs more than to run them.
     */
    private static void lock(Connection connection, CampaignId campaign) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(
                "select set_config('plan_cache_mode', 'force_generic_plan', false), pg_advisory_lock(?)")) {
            lock.setLong(1, campaign.value());
            lock.execute();
        }
    }

    private static void unlock(Connection connection) throws SQLException {
        try (PreparedStatement unlock = connection.prepareStatement(
                "select set_config('plan_cache_mode', 'auto', false), pg_advisory_unlock_all()")) {
            unlock.execute();
        }
    }
}
