package org.goldenthread.engagement.comment;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.engagement.comment.CommentRefused.Reason;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.Access;
import org.goldenthread.survey.CampaignId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Owners of surveys read a wave's comments first, pool by pool, say what each is about, take names out, and release them. No
 * other person can read a comment before.
 */
@Service
@Transactional
@PreAuthorize(Access.SURVEY_OWNER)
public class CommentDesk {

    /** Comments on one page. */
    public static final int PAGE = 10;

    /** Characters of a theme's name. */
    public static final int THEME_LENGTH = 60;

    /** What stands where something was taken out. */
    public static final String REMOVED = "[name removed]";

    private static final int MOST_THEMES = 60;
    private static final int LISTED = 50;

    private final CommentWaves waves;
    private final WorkedComments comments;
    private final CommentRelease releasing;
    private final StaffDirectory directory;
    private final Clock clock;

    CommentDesk(
            CommentWaves waves,
            WorkedComments comments,
            CommentRelease releasing,
            StaffDirectory directory,
            Clock clock) {
        this.waves = waves;
        this.comments = comments;
        this.releasing = releasing;
        this.directory = directory;
        this.clock = clock;
    }

    /** Those that are not released first, then the newest; sixty at most. */
    @Transactional(readOnly = true)
    public List<CommentWave> waves() {
        return waves.all();
    }

    /** What is read together, in the order in which it was asked, the organisation's before a team's. */
    @Transactional(readOnly = true)
    public List<DeskPool> pools(CampaignId campaign) {
        return comments.pools(campaign);
    }

    /** Questions on which fewer people wrote than the wave demands, or nobody: what was written was deleted unread. */
    @Transactional(readOnly = true)
    public List<String> questionsWithoutComments(CampaignId campaign) {
        return waves.unread(campaign);
    }

    @Transactional(readOnly = true)
    public Optional<DeskPool> pool(long pool) {
        return comments.pool(pool);
    }

    @Transactional(readOnly = true)
    public Optional<CommentWave> wave(CampaignId campaign) {
        return waves.find(campaign);
    }

    /**
     * Opens one page of a pool, which is written down.
     *
     * @param page from 0
     * @return at most {@value #PAGE}; none once they are released
     */
    public List<DeskComment> open(long pool, int page) {
        return comments.read(pool, page * PAGE, PAGE, me(), clock.instant());
    }

    /** Who opened comments of a wave before its release, the last first; at most fifty. */
    @Transactional(readOnly = true)
    public List<Opening> openings(CampaignId campaign) {
        return comments.openings(campaign, LISTED);
    }

    /**
     * Others are to read it, under these themes of its wave.
     *
     * @throws CommentRefused when it has been released, or a theme is unknown
     */
    public DeskComment keep(UUID comment, Collection<String> themes) {
        return changed(comments.keep(comment, themes));
    }

    /** Those of them that nobody has looked at are kept as they are. */
    public void keepUnread(Collection<UUID> shown) {
        comments.keepUnread(shown);
    }

    /** Nobody else is to read it, for a reason that all readers see. */
    public DeskComment leaveOut(UUID comment, LeftOutBecause because) {
        return changed(comments.leaveOut(comment, because));
    }

    /**
     * Takes some of the words out. Until the release they can be put back; after it they are gone.
     *
     * @param seen the words as they are shown
     * @param from first character to be taken out, from 0
     * @param to the one after the last
     * @throws CommentRefused when nothing is marked, or somebody else changed it meanwhile
     */
    public DeskComment redact(UUID comment, String seen, int from, int to) {
        if (from < 0 || from >= to || to > seen.length()) {
            throw new CommentRefused(Reason.NOTHING_MARKED);
        }
        return changed(comments.redact(comment, seen, seen.substring(0, from) + REMOVED + seen.substring(to)));
    }

    /** Puts back all that was taken out. */
    public DeskComment restore(UUID comment) {
        return changed(comments.restore(comment));
    }

    /**
     * Adds a theme of the team's own; one that is there already stays.
     *
     * @return its name
     */
    public String addTheme(CampaignId campaign, String name) {
        String theme = name.strip();
        if (theme.isEmpty() || theme.length() > THEME_LENGTH) {
            throw new CommentRefused(Reason.THEME_MISSING);
        }
        CommentWave wave = waves.find(campaign)
                .filter(found -> !found.released())
                .orElseThrow(() -> new CommentRefused(Reason.CHANGED_MEANWHILE));
        Optional<String> known =
                wave.themes().stream().filter(theme::equalsIgnoreCase).findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        if (wave.themes().size() >= MOST_THEMES) {
            throw new CommentRefused(Reason.TOO_MANY_THEMES);
        }
        waves.add(campaign, theme);
        return theme;
    }

    /**
     * Lets all who may read the results of a group read its comments, for good.
     *
     * @throws CommentRefused when a comment has not been looked at, or they are released already
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void release(CampaignId campaign) {
        releasing.release(campaign, me(), directory.today());
        comments.sweep();
    }

    private static DeskComment changed(Optional<DeskComment> comment) {
        return comment.orElseThrow(() -> new CommentRefused(Reason.CHANGED_MEANWHILE));
    }

    private PersonId me() {
        return directory
                .me()
                .map(StaffMember::id)
                .orElseThrow(() -> new AccessDeniedException("Only staff in post read comments first"));
    }
}
