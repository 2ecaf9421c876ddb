package org.goldenthread.learning.page;

import java.util.List;

/**
 * What a module has for the signed-in person at the top of My learning: what is due, booked or on offer. The annotation
 * {@code @Order} says where it stands among the others; lower comes first.
 */
public interface LearningPart {

    /**
     * Few cards, the most urgent first; none when nothing needs the person.
     *
     * @param changed to be run after the person has done something, so that the page shows what there is now
     */
    List<LearningCard> cards(Runnable changed);
}
