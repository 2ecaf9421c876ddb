package org.goldenthread.learning;

import org.goldenthread.picture.PictureTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pictures of courses as they are stored. */
@Repository
class CoursePictures extends PictureTable {

    CoursePictures(JdbcClient jdbc) {
        super(jdbc, "course_picture", "course_id");
    }
}
