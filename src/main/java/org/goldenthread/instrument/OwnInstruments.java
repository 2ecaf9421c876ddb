package org.goldenthread.instrument;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Own instruments as they are stored: the text of their YAML files. */
@Repository
class OwnInstruments {

    /** More than anybody finds their way in; those that were changed last come first. */
    static final int MOST = 100;

    private static final String SELECT = """
            select own_instrument_id, version, definition, revision, finished, changed_at
              from own_instrument_version latest join own_instrument using (own_instrument_id)
            """;
    private static final String IS_LATEST = """
             where version = (select max(version) from own_instrument_version each
                               where each.own_instrument_id = latest.own_instrument_id)
            """;
    private static final String IS_LATEST_FINISHED = """
             where version = (select max(version) from own_instrument_version each
                               where each.own_instrument_id = latest.own_instrument_id and finished)
            """;

    private final JdbcClient jdbc;
    private final ShippedItems shipped;

    /** A definition's text never means anything else, so what was read of it need not be read again. */
    private final Map<String, Instrument> read = new ConcurrentHashMap<>();

    OwnInstruments(JdbcClient jdbc, Instruments instruments) {
        this.jdbc = jdbc;
        this.shipped = new ShippedItems(instruments.all());
    }

    /** The latest version of each, the one that was changed last at the top. */
    List<OwnInstrument> latest() {
        return list(SELECT + IS_LATEST);
    }

    /** The latest version of each that can be launched. */
    List<OwnInstrument> finished() {
        return list(SELECT + IS_LATEST_FINISHED);
    }

    private List<OwnInstrument> list(String select) {
        return jdbc.sql(select + " order by changed_at desc, own_instrument_id desc limit :most")
                .param("most", MOST)
                .query(this::own)
                .list();
    }

    /** Its latest version. */
    Optional<OwnInstrument> find(long id) {
        return jdbc.sql(SELECT + IS_LATEST + " and own_instrument_id = :id")
                .param("id", id)
                .query(this::own)
                .optional();
    }

    Optional<OwnInstrument> findFinished(String key) {
        return jdbc.sql(SELECT + IS_LATEST_FINISHED + " and key = :key")
                .param("key", key)
                .query(this::own)
                .optional();
    }

    /** Keys that are taken and begin like this one. */
    List<String> keysLike(String key) {
        return jdbc.sql("select key from own_instrument where starts_with(key, :key)")
                .param("key", key)
                .query(String.class)
                .list();
    }

    long add(Instrument instrument, Instant now) {
        long id = jdbc.sql("insert into own_instrument (key) values (:key) returning own_instrument_id")
                .param("key", instrument.key())
                .query(Long.class)
                .single();
        addVersion(id, instrument, now);
        return id;
    }

    /** Nothing happens when there is that version already. */
    void addVersion(long id, Instrument instrument, Instant now) {
        jdbc.sql("""
                        insert into own_instrument_version (own_instrument_id, version, definition, changed_at)
                        values (:id, :version, :definition, :now) on conflict do nothing
                        """)
                .param("id", id)
                .param("version", instrument.version())
                .param("definition", InstrumentYaml.write(instrument))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return whether it was stored: not when it has another revision by now, or is finished */
    boolean save(OwnInstrument seen, Instrument instrument, boolean finished, Instant now) {
        return jdbc.sql("""
                                update own_instrument_version
                                   set definition = :definition, revision = revision + 1, finished = :finished,
                                       changed_at = :now
                                 where own_instrument_id = :id and version = :version and revision = :revision
                                   and not finished
                                """)
                        .param("definition", InstrumentYaml.write(instrument))
                        .param("finished", finished)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", seen.id())
                        .param("version", seen.version())
                        .param("revision", seen.revision())
                        .update()
                == 1;
    }

    void remove(long id) {
        jdbc.sql("delete from own_instrument where own_instrument_id = :id")
                .param("id", id)
                .update();
    }

    private OwnInstrument own(ResultSet row, int number) throws SQLException {
        if (read.size() > 2 * MOST) {
            read.clear();
        }
        Instrument instrument = read.computeIfAbsent(row.getString("definition"), OwnInstruments::read);
        return new OwnInstrument(
                row.getLong("own_instrument_id"),
                row.getInt("version"),
                row.getInt("revision"),
                row.getBoolean("finished"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                instrument,
                Scoring.of(instrument, shipped));
    }

    private static Instrument read(String definition) {
        return InstrumentFile.read(
                "own_instrument_version", new ByteArrayInputStream(definition.getBytes(StandardCharsets.UTF_8)));
    }
}
