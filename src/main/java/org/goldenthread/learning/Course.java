package org.goldenthread.learning;

import java.io.Serializable;
import org.goldenthread.picture.ShownPicture;
import org.jspecify.annotations.Nullable;

/**
 * A course as it is now.
 *
 * @param code by which files name it
 * @param picture null when it has none
 * @param version rises with every change
 */
public record Course(
        CourseId id,
        String code,
        CourseState state,
        CourseDescription description,
        @Nullable ShownPicture picture,
        int version)
        implements Serializable {

    public String title() {
        return description.title();
    }
}
