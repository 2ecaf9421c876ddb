package org.goldenthread.learning.page;

import java.util.List;

/**
 * What a module knows of why courses may be for the signed-in person, such as a goal in their plan. The annotation
 * {@code @Order} says where its reasons stand among the others; lower comes first.
 */
public interface CourseReasons {

    /** The best reasons first; none when there is none. */
    List<CourseReason> mine();
}
