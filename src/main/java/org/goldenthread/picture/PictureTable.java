package org.goldenthread.picture;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Pictures in a table of the module that shows them, one for each thing it is about: picture_id, words, media_type, width,
 * height, content. What is not shown any more is gone.
 */
public abstract class PictureTable {

    private final JdbcClient jdbc;
    private final String table;
    private final String key;

    /** @param key column of what the picture belongs to, the table's primary key */
    protected PictureTable(JdbcClient jdbc, String table, String key) {
        this.jdbc = jdbc;
        this.table = table;
        this.key = key;
    }

    /** A picture with the key of what it belongs to. */
    public record Stored(long owner, PictureContent content) {}

    public void apply(long owner, PictureChange change) {
        switch (change.kind()) {
            case NONE -> {}
            case SHOW -> show(owner, Objects.requireNonNull(change.picture()), change.words());
            case REWORD ->
                jdbc.sql("update %s set words = :words where %s = :owner".formatted(table, key))
                        .param("words", change.words())
                        .param("owner", owner)
                        .update();
            case REMOVE ->
                jdbc.sql("delete from %s where %s = :owner".formatted(table, key))
                        .param("owner", owner)
                        .update();
        }
    }

    private void show(long owner, CleanPicture picture, String words) {
        jdbc.sql("""
                        insert into %s (%s, picture_id, words, media_type, width, height, content)
                        values (:owner, gen_random_uuid(), :words, :type, :width, :height, :content)
                        on conflict (%2$s) do update
                            set picture_id = excluded.picture_id, words = excluded.words, media_type = excluded.media_type,
                                width = excluded.width, height = excluded.height, content = excluded.content
                        """.formatted(table, key))
                .param("owner", owner)
                .param("words", words)
                .param("type", picture.mediaType())
                .param("width", picture.width())
                .param("height", picture.height())
                .param("content", picture.content())
                .update();
    }

    /** Gives one thing the same picture as another, where that has one. */
    public void copy(long from, long to) {
        jdbc.sql("""
                        insert into %s (%s, picture_id, words, media_type, width, height, content)
                        select :to, gen_random_uuid(), words, media_type, width, height, content
                          from %1$s where %2$s = :from
                        """.formatted(table, key)).param("from", from).param("to", to).update();
    }

    public Optional<Stored> find(UUID picture) {
        return jdbc.sql("select %s as owner, media_type, content from %s where picture_id = :id".formatted(key, table))
                .param("id", picture)
                .query((row, number) -> new Stored(
                        row.getLong("owner"), new PictureContent(row.getString("media_type"), row.getBytes("content"))))
                .optional();
    }
}
