package org.goldenthread.looks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored log: it is added to, and what is too old goes; nothing is changed. */
@Repository
class LookRows {

    private final JdbcClient jdbc;

    LookRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One statement, however many records were opened at once. */
    void add(PersonId reader, List<OwnRecord> records, Instant at) {
        jdbc.sql("""
                        insert into look (owner_id, reader_id, kind, about, looked_at)
                        select owner, :reader, kind, about, :at
                          from unnest(:owners::bigint[], :kinds::text[], :abouts::text[]) as opened (owner, kind, about)
                        """)
                .param("reader", reader.value())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param(
                        "owners",
                        records.stream().map(each -> each.owner().value()).toArray(Long[]::new))
                .param("kinds", records.stream().map(each -> each.kind().name()).toArray(String[]::new))
                .param("abouts", records.stream().map(OwnRecord::about).toArray(String[]::new))
                .update();
    }

    /** Deletes those of the days before this one, in England. */
    void deleteBefore(LocalDate day) {
        jdbc.sql("delete from look where looked_at < :start")
                .param("start", day.atStartOfDay(StaffDirectory.LONDON).toOffsetDateTime())
                .update();
    }

    /** The latest first. */
    List<Look> at(PersonId owner, int offset, int limit) {
        return jdbc.sql("""
                        select given_name || ' ' || family_name as reader, kind, about, looked_at
                          from look join person on person_id = reader_id
                         where owner_id = :owner
                         order by looked_at desc, look_id desc offset :offset limit :limit
                        """)
                .param("owner", owner.value())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new Look(
                        row.getString("reader"),
                        Looked.valueOf(row.getString("kind")),
                        row.getString("about"),
                        row.getObject("looked_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
