package org.goldenthread.engagement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenthread.engagement.CommitmentRefused.Reason;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.security.Access;
import org.goldenthread.survey.CampaignId;
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
    private final CommitmentRights rights;
    private final EngagementService engagement;
    private final HelpChecks help;
    private final StoredPictures pictures;
    private final StaffDirectory directory;
    private final Clock clock;

    CommitmentService(
            Commitments commitments,
            CommitmentRights rights,
            EngagementService engagement,
            HelpChecks help,
            StoredPictures pictures,
            StaffDirectory directory,
            Clock clock) {
        this.commitments = commitments;
        this.rights = rights;
        this.engagement = engagement;
        this.help = help;
        this.pictures = pictures;
        this.directory = directory;
        this.clock = clock;
    }

    /** Figures of a wave that the signed-in person may answer: leaders those of groups that they lead whole. */
    @PreAuthorize(Access.LEADER_OR_SURVEY_OWNER)
    @Transactional(readOnly = true)
    public List<FigureRef> figures(CampaignId campaign) {
        List<FigureRef> seen = engagement.figuresIMayCite(campaign);
        Set<Long> mine = rights.mayAnswer(seen.stream().map(FigureRef::figure).toList());
        return seen.stream().filter(figure -> mine.contains(figure.figure())).toList();
    }

    /**
     * Records what was heard and what is done about it. The figure's words are kept as they are shown today. The same
     * form sent again stores nothing and gives the same key.
     *
     * @throws CommitmentRefused when the figure is not the person's to answer, or something is missing
     */
    @PreAuthorize(Access.LEADER_OR_SURVEY_OWNER)
    public long record(NewCommitment commitment) {
        FigureText figure = engagement
                .describe(commitment.figure())
                .filter(text -> !rights.mayAnswer(List.of(text.figure())).isEmpty())
                .orElseThrow(() -> new CommitmentRefused(Reason.FIGURE_NOT_YOURS));
        if (commitment.heard().isBlank() || commitment.title().isBlank()) {
            throw new CommitmentRefused(Reason.TEXT_MISSING);
        }
        if (commitment.isTooLong()) {
            throw new CommitmentRefused(Reason.TEXT_TOO_LONG);
        }
        requireWords(commitment.status(), commitment.note(), "");
        if (directory.find(commitment.owner(), directory.today()).isEmpty()) {
            throw new CommitmentRefused(Reason.OWNER_NOT_IN_POST);
        }
        PersonId me = me();
        Optional<Long> added = commitments.add(commitment, figure, settledOn(commitment.status(), null));
        added.ifPresent(id -> {
            commitments.remember(id, me, clock.instant());
            help.follow(id, CommitmentStatus.PLANNED, commitment.status());
        });
        return added.orElseGet(() -> commitments.byRequest(commitment.request()));
    }

    /**
     * Records what is done about a suggestion, for whoever may answer what is asked of its unit.
     *
     * @throws CommitmentRefused when the unit is not the person's to answer for, or something is missing
     */
    @PreAuthorize(Access.LEADER_OR_SURVEY_OWNER)
    public long recordFor(NewPromise promise) {
        if (promise.origin() != CommitmentOrigin.SUGGESTION || !rights.mayAnswerFor(promise.units())) {
            throw new CommitmentRefused(Reason.FIGURE_NOT_YOURS);
        }
        return store(promise);
    }

    /** What is done about a suggestion, the newest first. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public List<SaidAndDone> answering(UUID suggestion) {
        return commitments.answering(suggestion, directory.today());
    }

    long store(NewPromise promise) {
        if (promise.heard().isBlank() || promise.title().isBlank()) {
            throw new CommitmentRefused(Reason.TEXT_MISSING);
        }
        if (promise.isTooLong()) {
            throw new CommitmentRefused(Reason.TEXT_TOO_LONG);
        }
        if (directory.find(promise.owner(), directory.today()).isEmpty()) {
            throw new CommitmentRefused(Reason.OWNER_NOT_IN_POST);
        }
        PersonId me = me();
        Optional<Long> added = commitments.add(promise);
        added.ifPresent(id -> commitments.remember(id, me, clock.instant()));
        return added.orElseGet(() -> commitments.byRequest(promise.request()));
    }

    /**
     * News of a commitment.
     *
     * @throws CommitmentRefused when the status cannot follow, or somebody else changed it since the person looked
     */
    @PreAuthorize(Access.LEADER_OR_SURVEY_OWNER)
    public void change(CommitmentChange change) {
        apply(change, mine(change.commitment()));
    }

    /** @param before as it is stored, and the signed-in person's to change */
    void apply(CommitmentChange change, SaidAndDone before) {
        if (before.version() != change.version()) {
            throw new CommitmentRefused(Reason.CHANGED_MEANWHILE);
        }
        if (!before.status().canBecome(change.status())) {
            throw new CommitmentRefused(Reason.STATUS_CANNOT_FOLLOW);
        }
        requireWords(change.status(), change.note(), change.link());
        if (change.isTooLong()) {
            throw new CommitmentRefused(Reason.TEXT_TOO_LONG);
        }
        if (change.hasBadLink()) {
            throw new CommitmentRefused(Reason.LINK_NOT_WEB);
        }
        if (change.picture().lacksWords()) {
            throw new CommitmentRefused(Reason.PICTURE_WITHOUT_WORDS);
        }
        PersonId me = me();
        if (!commitments.change(change, settledOn(change.status(), before.settledOn()))) {
            throw new CommitmentRefused(Reason.CHANGED_MEANWHILE);
        }
        pictures.apply(change.commitment(), change.picture());
        commitments.remember(change.commitment(), me, clock.instant());
        help.follow(change.commitment(), before.status(), change.status());
    }

    /**
     * Every state that a commitment has been in, the newest first.
     *
     * @throws CommitmentRefused when it is not the person's to change
     */
    @PreAuthorize(Access.LEADER_OR_SURVEY_OWNER)
    @Transactional(readOnly = true)
    public List<CommitmentNews> news(long commitment) {
        return commitments.news(mine(commitment).commitment());
    }

    /** What the signed-in person may change, the newest first; {@value #LISTED} at most. */
    @PreAuthorize(Access.LEADER_OR_SURVEY_OWNER)
    @Transactional(readOnly = true)
    public List<SaidAndDone> mine() {
        return commitments.newest(LISTED, directory.today(), rights.mine(), rights.myTeams());
    }

    /**
     * What was heard and done, what changed last first; {@value #LISTED} at most. For those who belong to no service,
     * theirs is all of it.
     */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public List<SaidAndDone> all(CommitmentScope scope) {
        return commitments.newest(LISTED, directory.today(), filter(scope), rights.myTeams());
    }

    /** The newest for the start page, those about the reader's service before others. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public List<SaidAndDone> recent(int limit) {
        LocalDate today = directory.today();
        Set<UnitId> teams = rights.myTeams();
        return Stream.concat(
                        commitments.newest(limit, today, filter(CommitmentScope.MY_SERVICE), teams).stream(),
                        commitments.newest(limit, today, CommitmentFilter.ALL, teams).stream())
                .distinct()
                .limit(limit)
                .toList();
    }

    /** The name of the reader's service; empty for those who belong to none. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public Optional<String> myService() {
        return rights.nameOfMyService();
    }

    /** How soon the newest wave was answered; empty before any has closed. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public Optional<Promptness> promptness() {
        return engagement.waves().stream().findFirst().map(this::promptness);
    }

    Promptness promptness(Wave wave) {
        LocalDate closed = day(wave.closedAt());
        @Nullable Integer first = commitments
                .first(wave.campaign())
                .map(at -> (int) ChronoUnit.DAYS.between(closed, day(at)))
                .orElse(null);
        return new Promptness(
                wave.title(), wave.resultsAfter(), first, (int) ChronoUnit.DAYS.between(closed, directory.today()));
    }

    /** Who may own a commitment: staff in post whose name or role holds the text, by name, a page at a time. */
    @PreAuthorize(Access.LEADER_OR_SURVEY_OWNER)
    @Transactional(readOnly = true)
    public List<StaffMember> owners(String text, int offset, int limit) {
        return directory.search(text, offset, limit);
    }

    private SaidAndDone mine(long commitment) {
        return commitments
                .find(commitment, directory.today())
                .filter(this::mayChange)
                .orElseThrow(() -> new CommitmentRefused(Reason.FIGURE_NOT_YOURS));
    }

    private boolean mayChange(SaidAndDone said) {
        return said.figure() == null
                ? rights.mayAnswerFor(commitments.unitsOf(said.commitment()))
                : !rights.mayAnswer(List.of(said.figure())).isEmpty();
    }

    private CommitmentFilter filter(CommitmentScope scope) {
        return scope == CommitmentScope.ALL_SERVICES
                ? CommitmentFilter.ALL
                : rights.myService().orElse(CommitmentFilter.ALL);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, StaffDirectory.LONDON);
    }

    private PersonId me() {
        return directory
                .me()
                .map(StaffMember::id)
                .orElseThrow(() -> new AccessDeniedException("Only staff in post make commitments"));
    }

    /** What is not possible says why, and what is done shows it. */
    private static void requireWords(CommitmentStatus status, String note, String link) {
        if (status == CommitmentStatus.NOT_POSSIBLE && note.isBlank()) {
            throw new CommitmentRefused(Reason.REASON_MISSING);
        }
        if (status == CommitmentStatus.DONE && note.isBlank() && link.isEmpty()) {
            throw new CommitmentRefused(Reason.EVIDENCE_MISSING);
        }
    }

    private @Nullable LocalDate settledOn(CommitmentStatus status, @Nullable LocalDate before) {
        if (!status.isSettled()) {
            return null;
        }
        return before == null ? directory.today() : before;
    }
}
