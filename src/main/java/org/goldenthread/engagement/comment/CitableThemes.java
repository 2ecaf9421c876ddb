package org.goldenthread.engagement.comment;

import java.util.Optional;
import org.goldenthread.engagement.CitedTheme;
import org.goldenthread.engagement.EngagementService;
import org.goldenthread.engagement.ReadThemes;
import org.goldenthread.engagement.ResultGroup;
import org.goldenthread.engagement.ThemeRef;
import org.springframework.stereotype.Component;

/** Finds a theme exactly where {@link OwnWordsService} lets its reader choose it. A fixed number of queries. */
@Component
class CitableThemes implements ReadThemes {

    private final EngagementService engagement;
    private final CommentWaves waves;
    private final ReleasedComments comments;

    CitableThemes(EngagementService engagement, CommentWaves waves, ReleasedComments comments) {
        this.engagement = engagement;
        this.waves = waves;
        this.comments = comments;
    }

    @Override
    public Optional<CitedTheme> find(ThemeRef theme) {
        return waves.find(theme.campaign())
                .filter(CommentWave::released)
                .flatMap(wave -> group(theme)
                        .flatMap(group ->
                                question(theme).map(question -> new CitedTheme(theme, wave.title(), group, question))));
    }

    private Optional<ResultGroup> group(ThemeRef theme) {
        return engagement.groupsISeeWhole(theme.campaign()).stream()
                .filter(each -> each.id() == theme.group())
                .filter(each -> comments.themes(theme.campaign(), each.id(), theme.item()).stream()
                        .anyMatch(offered -> offered.theme().equals(theme.theme())))
                .findFirst();
    }

    private Optional<String> question(ThemeRef theme) {
        return comments.questions(theme.campaign(), theme.group()).stream()
                .filter(each -> each.item().equals(theme.item()))
                .map(OwnWords.Question::text)
                .findFirst();
    }
}
