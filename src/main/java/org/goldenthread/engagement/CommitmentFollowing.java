package org.goldenthread.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.Access;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in person follows, of all that they read. Whether they have looked at its news is not kept. */
@Service
@Transactional
public class CommitmentFollowing {

    /** Days for which a change is news. */
    public static final int NEWS_DAYS = 14;

    private final Commitments commitments;
    private final StoredFollowing following;
    private final CommitmentRights rights;
    private final StaffDirectory directory;

    CommitmentFollowing(
            Commitments commitments, StoredFollowing following, CommitmentRights rights, StaffDirectory directory) {
        this.commitments = commitments;
        this.following = following;
        this.rights = rights;
        this.directory = directory;
    }

    /** What the person follows, what changed last first; {@value CommitmentService#LISTED} at most. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public List<SaidAndDone> mine() {
        return me().map(CommitmentFilter::followedBy)
                .map(filter -> read(filter, CommitmentService.LISTED))
                .orElseGet(List::of);
    }

    /** Of what the person follows, what somebody has changed within {@value #NEWS_DAYS} days, the last first. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public List<SaidAndDone> news(int limit) {
        LocalDate since = directory.today().minusDays(NEWS_DAYS);
        return mine().stream()
                .filter(said -> said.hasNews() && said.changedOn().isAfter(since))
                .limit(limit)
                .toList();
    }

    /**
     * Follows a commitment, or no longer does; twice is as once.
     *
     * @throws AccessDeniedException when it is not the person's to read, or they hold no post
     */
    @PreAuthorize(Access.STAFF)
    public void follow(long commitment, boolean follows) {
        PersonId me = me().orElseThrow(() -> new AccessDeniedException("Only staff in post follow commitments"));
        if (read(CommitmentFilter.only(commitment), 1).isEmpty()) {
            throw new AccessDeniedException("Not a commitment that this person reads");
        }
        following.follow(commitment, me, follows);
    }

    private List<SaidAndDone> read(CommitmentFilter filter, int limit) {
        return commitments.newest(limit, directory.today(), filter, rights.myTeams());
    }

    private Optional<PersonId> me() {
        return directory.me().map(StaffMember::id);
    }
}
