package org.goldenthread.engagement;

import java.util.List;
import org.goldenthread.organisation.PersonId;

/**
 * Who is to be told now of what they follow, for {@code notification}, which asks in nobody's name. What changed rests a
 * while, so that a slip can be mended, and all of it is told at once, so that nobody gets two messages a day.
 */
public interface FollowerNews {

    /** Whether {@link #take} would take something. */
    boolean anyDue();

    /**
     * All that is due; from then on it counts as told. It must be called in the transaction that writes the messages. Who
     * made the last change is not told of it, nor who may not read it any more.
     */
    List<FollowedNews> take();

    /** Whether all of it is old, or has changed again since and will be told anew. */
    boolean isOver(String about);

    /** Those who follow any of it still. */
    List<PersonId> stillFollow(String about);
}
