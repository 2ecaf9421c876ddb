package org.goldenthread.survey;

import java.util.List;

/**
 * What people wrote to one question, as far as it may be read together.
 *
 * @param item key of the question
 * @param group the group whose name it carries; its writers are all of it, or those of it who are in no other pool
 * @param words sorted by their characters, so that nothing tells from which part of the group a comment came
 */
public record CommentPool(String item, long group, List<String> words) {

    public CommentPool {
        words = words.stream().sorted().toList();
    }
}
