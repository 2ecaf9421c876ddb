package org.goldenthread.engagement.comment;

import java.time.LocalDate;
import org.goldenthread.engagement.comment.CommentRefused.Reason;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.survey.CampaignId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Releases a wave's comments in one transaction, so that what was taken out is gone before anybody reads the rest. */
@Component
class CommentRelease {

    private final CommentWaves waves;
    private final WorkedComments comments;

    CommentRelease(CommentWaves waves, WorkedComments comments) {
        this.waves = waves;
        this.comments = comments;
    }

    @Transactional
    void release(CampaignId campaign, PersonId by, LocalDate today) {
        comments.alone(campaign);
        if (waves.find(campaign).filter(found -> !found.released()).isEmpty()) {
            throw new CommentRefused(Reason.CHANGED_MEANWHILE);
        }
        if (comments.pools(campaign).stream().anyMatch(pool -> pool.unread() > 0)) {
            throw new CommentRefused(Reason.NOT_ALL_READ);
        }
        comments.release(campaign, by, today);
    }
}
