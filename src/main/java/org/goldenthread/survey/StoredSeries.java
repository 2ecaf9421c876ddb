package org.goldenthread.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Series as they are stored. */
@Repository
class StoredSeries {

    /** @param next number of the wave that is launched next */
    record Row(long id, LaunchRequest first, Rhythm rhythm, int next, Optional<String> problem) {
        SeriesWave wave() {
            return new SeriesWave(first, rhythm, next);
        }
    }

    private static final String SELECT =
            "select series_id, first_wave, rhythm, next_wave, problem from survey_series where not stopped ";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    StoredSeries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(UUID form, LaunchRequest first, Rhythm rhythm) {
        jdbc.sql("""
                        insert into survey_series (launch_form, first_wave, rhythm) values (:form, :first::jsonb, :rhythm)
                        on conflict (launch_form) do nothing
                        """)
                .param("form", form)
                .param("first", json.writeValueAsString(first))
                .param("rhythm", rhythm.name())
                .update();
    }

    List<SurveySeries> running() {
        return jdbc.sql(SELECT).query(this::row).list().stream()
                .map(row -> new SurveySeries(
                        row.id(),
                        row.first().title(),
                        row.rhythm(),
                        row.wave().request().opensAt(),
                        row.problem()))
                .sorted(Comparator.comparing(SurveySeries::nextOpensAt).thenComparing(SurveySeries::id))
                .toList();
    }

    /** Waves that are still to be launched and open in a span of time, in that order. */
    List<CalendarYear.Planned> planned(Instant from, Instant before) {
        return jdbc.sql(SELECT).query(this::row).list().stream()
                .flatMap(row -> Stream.iterate(row.next(), number -> number + 1)
                        .map(number -> new SeriesWave(row.first(), row.rhythm(), number).request())
                        .takeWhile(wave -> wave.opensAt().isBefore(before))
                        .filter(wave -> !wave.opensAt().isBefore(from)))
                .map(wave -> new CalendarYear.Planned(wave.title(), wave.opensAt()))
                .sorted(Comparator.comparing(CalendarYear.Planned::opensAt).thenComparing(CalendarYear.Planned::title))
                .toList();
    }

    List<Long> keys() {
        return jdbc.sql("select series_id from survey_series where not stopped order by series_id")
                .query(Long.class)
                .list();
    }

    /** Until the end of the transaction no other instance has it; empty when another one has it now, or it is stopped. */
    Optional<Row> lock(long series) {
        return jdbc.sql(SELECT + "and series_id = :id for update skip locked")
                .param("id", series)
                .query(this::row)
                .optional();
    }

    /** @param problem why the wave before was left out; null when it was not */
    void next(long series, int wave, @Nullable String problem) {
        jdbc.sql("update survey_series set next_wave = :wave, problem = :problem where series_id = :id")
                .param("wave", wave)
                .param("problem", problem)
                .param("id", series)
                .update();
    }

    void stop(long series) {
        jdbc.sql("update survey_series set stopped = true where series_id = :id")
                .param("id", series)
                .update();
    }

    private Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("series_id"),
                json.readValue(row.getString("first_wave"), LaunchRequest.class),
                Rhythm.valueOf(row.getString("rhythm")),
                row.getInt("next_wave"),
                Optional.ofNullable(row.getString("problem")));
    }
}
