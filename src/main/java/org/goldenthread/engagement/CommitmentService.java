package org.goldenthread.engagement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.engagement.CommitmentRefused.Reason;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** You said, we did: leaders answer released figures, everybody reads the answers. */
@Service
@Transactional
public class CommitmentService {

    /** The most commitments that a page lists. */
    public static final int LISTED = 100;

    private final Commitments commitments;
    private final EngagementService engagement;
    private final StaffDirectory directory;
    private final Clock clock;

    CommitmentService(Commitments commitments, EngagementService engagement, StaffDirectory directory, Clock clock) {
        this.commitments = commitments;
        this.engagement = engagement;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Records what was heard and what is done about it. The figure's words are kept as they are shown today.
     *
     * @throws CommitmentRefused when the figure is not the person's to answer, or something is missing
     */
    @PreAuthorize(Access.LEADER_OR_SURVEY_OWNER)
    public long record(NewCommitment commitment) {
        FigureText figure = engagement
                .describe(commitment.figure())
                .orElseThrow(() -> new CommitmentRefused(Reason.FIGURE_NOT_YOURS));
        if (commitment.heard().isBlank() || commitment.title().isBlank()) {
            throw new CommitmentRefused(Reason.TEXT_MISSING);
        }
        requireReason(commitment.status(), commitment.note());
        if (directory.find(commitment.owner(), directory.today()).isEmpty()) {
            throw new CommitmentRefused(Reason.OWNER_NOT_IN_POST);
        }
        long id = commitments.add(commitment, figure, settledOn(commitment.status(), null));
        commitments.remember(id, me(), clock.instant());
        return id;
    }

    /**
     * News of a commitment.
     *
     * @throws CommitmentRefused when the status cannot follow, or somebody else changed it since the person looked
     */
    @PreAuthorize(Access.LEADER_OR_SURVEY_OWNER)
    public void change(CommitmentChange change) {
        SaidAndDone before = commitments
                .find(change.commitment(), directory.today())
                .orElseThrow(() -> new AccessDeniedException("No such commitment"));
        if (engagement.describe(before.figure()).isEmpty()) {
            throw new CommitmentRefused(Reason.FIGURE_NOT_YOURS);
        }
        if (!before.status().canBecome(change.status())) {
            throw new CommitmentRefused(Reason.STATUS_CANNOT_FOLLOW);
        }
        requireReason(change.status(), change.note());
        if (!commitments.change(change, settledOn(change.status(), before.settledOn()))) {
            throw new CommitmentRefused(Reason.CHANGED_MEANWHILE);
        }
        commitments.remember(change.commitment(), me(), clock.instant());
    }

    /** Everything that was heard and done, the newest first; {@value #LISTED} at most. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public List<SaidAndDone> all() {
        return commitments.newest(LISTED, directory.today());
    }

    /** The newest, for the start page. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public List<SaidAndDone> recent(int limit) {
        return commitments.newest(limit, directory.today());
    }

    /** Who may own a commitment: staff in post whose name or role holds the text, by name, a page at a time. */
    @PreAuthorize(Access.LEADER_OR_SURVEY_OWNER)
    @Transactional(readOnly = true)
    public List<StaffMember> owners(String text, int offset, int limit) {
        return directory.search(text, offset, limit);
    }

    private PersonId me() {
        return directory
                .me()
                .map(StaffMember::id)
                .orElseThrow(() -> new AccessDeniedException("Only staff in post make commitments"));
    }

    private static void requireReason(CommitmentStatus status, String note) {
        if (status == CommitmentStatus.NOT_POSSIBLE && note.isBlank()) {
            throw new CommitmentRefused(Reason.REASON_MISSING);
        }
    }

    private @Nullable LocalDate settledOn(CommitmentStatus status, @Nullable LocalDate before) {
        if (!status.isSettled()) {
            return null;
        }
        return before == null ? directory.today() : before;
    }
}
