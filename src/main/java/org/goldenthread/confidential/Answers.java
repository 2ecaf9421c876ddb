package org.goldenthread.confidential;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.instrument.GivenAnswers;
import org.goldenthread.instrument.Instrument;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers as they are stored: one row for a person, the last that they sent. */
@Repository
class Answers {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Answers(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @return whether the interview took it, which it does until it closes */
    boolean put(RequestId request, GivenAnswers given, Instant now) {
        return jdbc.sql("""
                        insert into confidential_answer (request_id, answers, comments, sent_at)
                        select request_id, :answers, :comments::jsonb, :now
                          from confidential_request join confidential_interview using (interview_id)
                         where request_id = :request and closes_at > :now
                        on conflict (request_id) do update
                           set answers = excluded.answers, comments = excluded.comments, sent_at = excluded.sent_at
                        """)
                        .param("answers", numbers(given.answers()))
                        .param("comments", json.writeValueAsString(given.comments()))
                        .param("request", request.value())
                        .param("now", StoredInterviews.at(now))
                        .update()
                == 1;
    }

    void remove(RequestId request) {
        jdbc.sql("delete from confidential_answer where request_id = :request")
                .param("request", request.value())
                .update();
    }

    SentAnswers sent(ResultSet row) throws SQLException {
        List<Integer> answers = new ArrayList<>();
        for (Object answer : (Object[]) row.getArray("answers").getArray()) {
            answers.add(((Number) answer).intValue());
        }
        return new SentAnswers(
                answers,
                json.readValue(row.getString("comments"), TEXTS),
                row.getObject("sent_at", OffsetDateTime.class).toInstant());
    }

    Instrument instrument(ResultSet row) throws SQLException {
        return json.readValue(row.getString("instrument"), Instrument.class);
    }

    private static short[] numbers(List<Integer> answers) {
        short[] numbers = new short[answers.size()];
        for (int place = 0; place < numbers.length; place++) {
            numbers[place] = answers.get(place).shortValue();
        }
        return numbers;
    }
}
