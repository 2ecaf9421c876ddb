package org.goldenthread.engagement;

import java.util.Optional;
import org.goldenthread.engagement.CommitmentRefused.Reason;
import org.goldenthread.security.Access;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A theme of released comments becomes what was heard. Whoever answers it must read those comments, and answer for the whole
 * group that wrote them: to read is not enough, for all staff read the organisation's.
 */
@Service
@Transactional
public class HeardInComments {

    private final ReadThemes themes;
    private final CommitmentRights rights;
    private final CommitmentService commitments;

    HeardInComments(ReadThemes themes, CommitmentRights rights, CommitmentService commitments) {
        this.themes = themes;
        this.rights = rights;
        this.commitments = commitments;
    }

    /** Whether the signed-in person answers what a group said. No query beyond the structure of today. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public boolean mayAnswer(ResultGroup group) {
        return rights.mayAnswerFor(group.units());
    }

    /** The theme in words; empty when it is not the signed-in person's to answer, or too few comments are about it. */
    @PreAuthorize(Access.LEADER_OR_SURVEY_OWNER)
    @Transactional(readOnly = true)
    public Optional<CitedTheme> describe(ThemeRef theme) {
        return themes.find(theme).filter(found -> mayAnswer(found.group()));
    }

    /**
     * Records what is done about a theme. The same form sent again stores nothing and gives the same key.
     *
     * @throws CommitmentRefused when the theme is not the person's to answer, or something is missing
     */
    @PreAuthorize(Access.LEADER_OR_SURVEY_OWNER)
    public long record(ThemeRef theme, NewReply reply) {
        CitedTheme cited = describe(theme).orElseThrow(() -> new CommitmentRefused(Reason.THEME_NOT_YOURS));
        return commitments.store(NewPromise.toComments(cited, reply));
    }
}
