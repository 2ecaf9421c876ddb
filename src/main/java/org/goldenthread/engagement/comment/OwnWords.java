package org.goldenthread.engagement.comment;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.engagement.ResultGroup;
import org.jspecify.annotations.Nullable;

/**
 * What may be read of one wave, from one group, on one question.
 *
 * @param choices groups whose comments the signed-in person may read
 * @param themes those that enough comments of this group on this question are about
 * @param theme the chosen one of them; null for all comments
 * @param leftOut over the whole wave, how many the survey team left out and why
 */
public record OwnWords(
        CommentWave wave,
        ResultGroup group,
        List<ResultGroup> choices,
        List<Question> questions,
        Question question,
        List<ThemeCount> themes,
        @Nullable String theme,
        Map<LeftOutBecause, Integer> leftOut)
        implements Serializable {

    /**
     * @param readable comments of the chosen group and all below it
     * @param pooled whether enough people of the organisation wrote for anybody to read it
     */
    public record Question(String item, String text, int readable, boolean pooled) implements Serializable {}

    /** @param comments how many are about it: at least as many as the wave demands */
    public record ThemeCount(String theme, int comments) implements Serializable {}

    public OwnWords {
        choices = List.copyOf(choices);
        questions = List.copyOf(questions);
        themes = List.copyOf(themes);
        leftOut = Map.copyOf(leftOut);
    }

    /** The group above, where the signed-in person may read it. */
    public Optional<ResultGroup> above() {
        return choices.stream()
                .filter(each -> group.parent() != null && group.parent() == each.id())
                .findFirst();
    }

    /** How many comments are listed. */
    public int listed() {
        return themes.stream()
                .filter(each -> each.theme().equals(theme))
                .map(ThemeCount::comments)
                .findFirst()
                .orElse(question.readable());
    }
}
