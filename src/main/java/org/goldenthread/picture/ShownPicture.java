package org.goldenthread.picture;

import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A picture that a page shows; its content is fetched at its own address.
 *
 * @param words what is to be seen, for those who do not see it; empty where it is decoration
 * @param width in pixels
 * @param height in pixels
 */
public record ShownPicture(UUID id, String words, int width, int height) implements Serializable {

    public static final int WORDS_LENGTH = 300;

    /** Of a row that joins the table of a {@link PictureTable}, its words named picture_words; null where there is none. */
    public static @Nullable ShownPicture of(ResultSet row) throws SQLException {
        @Nullable UUID id = row.getObject("picture_id", UUID.class);
        return id == null
                ? null
                : new ShownPicture(id, row.getString("picture_words"), row.getInt("width"), row.getInt("height"));
    }
}
