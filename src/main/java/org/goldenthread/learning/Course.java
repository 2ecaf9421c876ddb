package org.goldenthread.learning;

import java.io.Serializable;

/**
 * A course as it is now.
 *
 * @param code by which files name it
 * @param hasPicture whether there is one to show beside it
 * @param version rises with every change
 */
public record Course(
        CourseId id, String code, CourseState state, CourseDescription description, boolean hasPicture, int version)
        implements Serializable {

    public String title() {
        return description.title();
    }
}
