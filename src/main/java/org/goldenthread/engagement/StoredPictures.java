package org.goldenthread.engagement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.engagement.picture.CleanPicture;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pictures of commitments; what is not shown any more is gone. */
@Repository
class StoredPictures {

    /** A picture with the commitment that it belongs to. */
    record Stored(long commitment, CommitmentPictures.Content content) {}

    private final JdbcClient jdbc;

    StoredPictures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void apply(long commitment, PictureChange change) {
        switch (change.kind()) {
            case NONE -> {}
            case SHOW -> show(commitment, Objects.requireNonNull(change.picture()), change.words());
            case REWORD ->
                jdbc.sql("update commitment_picture set words = :words where commitment_id = :id")
                        .param("words", change.words())
                        .param("id", commitment)
                        .update();
            case REMOVE ->
                jdbc.sql("delete from commitment_picture where commitment_id = :id")
                        .param("id", commitment)
                        .update();
        }
    }

    private void show(long commitment, CleanPicture picture, String words) {
        jdbc.sql("""
                        insert into commitment_picture (commitment_id, picture_id, words, media_type, width, height, content)
                        values (:id, gen_random_uuid(), :words, :type, :width, :height, :content)
                        on conflict (commitment_id) do update
                            set picture_id = excluded.picture_id, words = excluded.words, media_type = excluded.media_type,
                                width = excluded.width, height = excluded.height, content = excluded.content
                        """)
                .param("id", commitment)
                .param("words", words)
                .param("type", picture.mediaType())
                .param("width", picture.width())
                .param("height", picture.height())
                .param("content", picture.content())
                .update();
    }

    Optional<Stored> find(UUID picture) {
        return jdbc.sql("select commitment_id, media_type, content from commitment_picture where picture_id = :id")
                .param("id", picture)
                .query((row, number) -> new Stored(
                        row.getLong("commitment_id"),
                        new CommitmentPictures.Content(row.getString("media_type"), row.getBytes("content"))))
                .optional();
    }

    /** Of a row that joins the table; null where there is none. */
    static @Nullable CommitmentPicture of(ResultSet row) throws SQLException {
        @Nullable UUID id = row.getObject("picture_id", UUID.class);
        return id == null
                ? null
                : new CommitmentPicture(id, row.getString("words"), row.getInt("width"), row.getInt("height"));
    }
}
