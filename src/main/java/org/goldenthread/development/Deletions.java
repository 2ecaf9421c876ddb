package org.goldenthread.development;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many records were deleted on which day because their years were over. */
@Repository
class Deletions {

    private static final int YEARS_KEPT = 2;

    private final JdbcClient jdbc;

    Deletions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void count(KeptRecord kind, int deleted, LocalDate today) {
        jdbc.sql("""
                        insert into deletion (what, deleted_on, how_many) values (:what, :today, :deleted)
                        on conflict (what, deleted_on) do update set how_many = deletion.how_many + excluded.how_many
                        """)
                .param("what", kind.name())
                .param("today", today)
                .param("deleted", deleted)
                .update();
    }

    /** Of each kind, in their order. */
    List<KeptKind> since(LocalDate day) {
        Map<String, KeptKind> deleted = jdbc
                .sql("""
                        select what, max(deleted_on) as last_on,
                               coalesce(sum(how_many) filter (where deleted_on > :day), 0) as how_many
                          from deletion group by what
                        """)
                .param("day", day)
                .query((row, number) -> new KeptKind(
                        row.getString("what"),
                        KeptRecord.valueOf(row.getString("what")).years(),
                        Optional.of(row.getObject("last_on", LocalDate.class)),
                        row.getInt("how_many")))
                .stream()
                .collect(Collectors.toMap(KeptKind::kind, Function.identity()));
        return Arrays.stream(KeptRecord.values())
                .map(kind ->
                        deleted.getOrDefault(kind.name(), new KeptKind(kind.name(), kind.years(), Optional.empty(), 0)))
                .toList();
    }

    void forget(LocalDate today) {
        jdbc.sql("delete from deletion where deleted_on < :before")
                .param("before", today.minusYears(YEARS_KEPT))
                .update();
    }
}
