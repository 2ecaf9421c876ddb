package org.goldenthread.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored files. */
@Repository
class EvidenceRows {

    /** What {@link #row} reads. */
    private static final String FILES = """
            select evidence_file_id, record_kind, record_id, name, kind, octet_length(content) as size, added_at
              from evidence_file
            """;

    private final JdbcClient jdbc;

    EvidenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A file and the record it belongs to. */
    record Row(RecordKey key, EvidenceFile file) {}

    /** Once for each checked file; nothing where the record has as many as it can have. */
    void add(RecordKey record, PersonId owner, CheckedFile file, Instant at, int most) {
        jdbc.sql("""
                        insert into evidence_file (evidence_file_id, record_kind, record_id, person_id, name, kind, content, added_at)
                        select :id, :record_kind, :record, :owner, :name, :kind, :content, :at
                         where (select count(*) from evidence_file where record_kind = :record_kind and record_id = :record) < :most
                        on conflict (evidence_file_id) do nothing
                        """)
                .param("id", file.id())
                .param("record_kind", record.kind())
                .param("record", record.id())
                .param("owner", owner.value())
                .param("name", file.name())
                .param("kind", file.kind().name())
                .param("content", file.content())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("most", most)
                .update();
    }

    List<EvidenceFile> of(RecordKey record) {
        return jdbc.sql(FILES + """
                         where record_kind = :kind and record_id = :record
                         order by added_at, evidence_file_id
                        """)
                .param("kind", record.kind())
                .param("record", record.id())
                .query((row, number) -> row(row).file())
                .list();
    }

    Optional<Row> find(UUID file) {
        return jdbc.sql(FILES + "where evidence_file_id = :file")
                .param("file", file)
                .query((row, number) -> row(row))
                .optional();
    }

    byte[] content(UUID file) {
        return jdbc.sql("select content from evidence_file where evidence_file_id = :file")
                .param("file", file)
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    void remove(UUID file) {
        jdbc.sql("delete from evidence_file where evidence_file_id = :file")
                .param("file", file)
                .update();
    }

    void removeAll(RecordKey record) {
        jdbc.sql("delete from evidence_file where record_kind = :kind and record_id = :record")
                .param("kind", record.kind())
                .param("record", record.id())
                .update();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new RecordKey(row.getString("record_kind"), row.getLong("record_id")),
                new EvidenceFile(
                        row.getObject("evidence_file_id", UUID.class),
                        row.getString("name"),
                        FileKind.valueOf(row.getString("kind")),
                        row.getInt("size"),
                        row.getObject("added_at", OffsetDateTime.class).toInstant()));
    }
}
