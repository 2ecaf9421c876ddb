package org.goldenthread.engagement.comment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.engagement.EngagementService;
import org.goldenthread.engagement.ResultGroup;
import org.goldenthread.security.Access;
import org.goldenthread.survey.CampaignId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Released comments for the signed-in person: those of a group are read by whoever may see all of its results, and by nobody
 * else. There is no search, and no filter finds fewer than the wave demands.
 */
@Service
@Transactional(readOnly = true)
public class OwnWordsService {

    /** Comments that are fetched at once. */
    public static final int PAGE = 20;

    private final EngagementService engagement;
    private final CommentWaves waves;
    private final ReleasedComments comments;

    OwnWordsService(EngagementService engagement, CommentWaves waves, ReleasedComments comments) {
        this.engagement = engagement;
        this.waves = waves;
        this.comments = comments;
    }

    /** Whether comments of a wave are released. */
    @PreAuthorize(Access.STAFF)
    public boolean exist(CampaignId campaign) {
        return comments.exist(campaign);
    }

    /**
     * What may be read of one question.
     *
     * @param group null for the organisation
     * @param item null for the first question that has comments here
     * @param theme null for all; one that too few comments are about counts as none
     * @return empty when no comments of the wave are released
     * @throws AccessDeniedException when the signed-in person may not see all results of the group, or there is none
     */
    @PreAuthorize(Access.STAFF)
    public Optional<OwnWords> read(
            CampaignId campaign, @Nullable Long group, @Nullable String item, @Nullable String theme) {
        return waves.find(campaign).filter(CommentWave::released).map(wave -> {
            List<ResultGroup> choices = engagement.groupsISeeWhole(campaign);
            ResultGroup selected = selected(choices, group);
            List<OwnWords.Question> questions = comments.questions(campaign, selected.id());
            OwnWords.Question question = chosen(questions, item);
            List<OwnWords.ThemeCount> themes = comments.themes(campaign, selected.id(), question.item());
            boolean offered = themes.stream().anyMatch(each -> each.theme().equals(theme));
            return new OwnWords(
                    wave,
                    selected,
                    choices,
                    questions,
                    question,
                    themes,
                    offered ? theme : null,
                    comments.leftOut(campaign));
        });
    }

    /**
     * The next comments, at most {@value #PAGE}.
     *
     * @param after the last that was read; null from the beginning
     */
    @PreAuthorize(Access.STAFF)
    public List<ReleasedWords> next(
            CampaignId campaign, long group, String item, @Nullable String theme, @Nullable UUID after) {
        selected(engagement.groupsISeeWhole(campaign), group);
        return comments.words(campaign, group, item, theme, after, PAGE);
    }

    private static ResultGroup selected(List<ResultGroup> choices, @Nullable Long group) {
        return choices.stream()
                .filter(each -> group == null ? each.depth() == 0 : each.id() == group)
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("Not a group whose comments this person may read"));
    }

    private static OwnWords.Question chosen(List<OwnWords.Question> questions, @Nullable String item) {
        return questions.stream()
                .filter(each -> each.item().equals(item))
                .findFirst()
                .or(() -> questions.stream().filter(each -> each.readable() > 0).findFirst())
                .orElseGet(questions::getFirst);
    }
}
