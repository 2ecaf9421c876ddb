package org.goldenthread.engagement;

import org.goldenthread.picture.PictureTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pictures of commitments as they are stored. */
@Repository
class StoredPictures extends PictureTable {

    StoredPictures(JdbcClient jdbc) {
        super(jdbc, "commitment_picture", "commitment_id");
    }
}
