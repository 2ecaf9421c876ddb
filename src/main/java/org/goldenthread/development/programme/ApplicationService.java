package org.goldenthread.development.programme;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.development.CaseDetail;
import org.goldenthread.looks.Looked;
import org.goldenthread.looks.OwnRecord;
import org.goldenthread.looks.OwnRecords;
import org.goldenthread.looks.Sharing;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.Access;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Applying for a programme. The applicant reads all of their application; the coordinator once it was sent; whoever is the line
 * manager reads that it was sent, and writes whether they support it.
 */
@Service
public class ApplicationService {

    private final ApplicationRows rows;
    private final DatedProgrammes programmes;
    private final EnrolmentRows enrolments;
    private final CoordinatorRows coordinators;
    private final ApplicationNotices notices;
    private final OwnRecords own;
    private final StaffDirectory directory;

    ApplicationService(
            ApplicationRows rows,
            DatedProgrammes programmes,
            EnrolmentRows enrolments,
            CoordinatorRows coordinators,
            ApplicationNotices notices,
            OwnRecords own,
            StaffDirectory directory) {
        this.rows = rows;
        this.programmes = programmes;
        this.enrolments = enrolments;
        this.coordinators = coordinators;
        this.notices = notices;
        this.own = own;
        this.directory = directory;
    }

    @PreAuthorize(Access.STAFF)
    public LocalDate today() {
        return directory.today();
    }

    /** Whether the signed-in person is in the directory, and so can apply. */
    @PreAuthorize(Access.STAFF)
    public boolean canApply() {
        return directory.me().isPresent();
    }

    /** Rounds in which one can apply today, the first to close first. */
    @PreAuthorize(Access.STAFF)
    public List<ApplicationRound> openRounds() {
        return rows.rounds().reversed().stream()
                .filter(round -> round.isOpenOn(directory.today()))
                .toList();
    }

    /** The signed-in person's own, drafts first, then the latest. */
    @PreAuthorize(Access.STAFF)
    public List<Application> mine() {
        return directory.me().map(me -> rows.by(Set.of(me.id()))).orElseGet(List::of);
    }

    /** Begins an application, or goes on with the one that there is. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public Application begin(long round) {
        requireOpen(round);
        rows.begin(round, me().id());
        return mine().stream()
                .filter(each -> each.round().id() == round)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Keeps a draft, or sends it: then every criterion needs an answer.
     *
     * @return false when it was changed meanwhile, and nothing was overwritten
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public boolean write(long application, int version, Map<String, String> answers, boolean send) {
        Application mine = mine(application);
        requireOpen(mine.round().id());
        if (mine.status() != ApplicationStatus.DRAFT || mine.version() != version) {
            return false;
        }
        Map<String, String> checked = new HashMap<>();
        for (Programme.Criterion criterion : mine.round().programme().criteria()) {
            String words =
                    CaseDetail.without(answers.getOrDefault(criterion.key(), "").strip());
            if (words.length() > Application.ANSWER || (send && words.isEmpty())) {
                throw new IllegalArgumentException("An answer of 1 to %d characters".formatted(Application.ANSWER));
            }
            checked.put(criterion.key(), words);
        }
        boolean written =
                rows.write(mine, checked, send ? ApplicationStatus.SENT : ApplicationStatus.DRAFT, directory.today());
        if (written && send) {
            notices.sent(mine);
        }
        return written;
    }

    /**
     * Takes back what is not decided.
     *
     * @return false when it was decided meanwhile
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public boolean withdraw(long application) {
        Application mine = mine(application);
        boolean withdrawn = mine.status().canBecome(ApplicationStatus.WITHDRAWN) && rows.withdraw(mine);
        if (withdrawn) {
            notices.settle(mine);
        }
        return withdrawn;
    }

    /** Applications that people of the signed-in line manager sent: that they did, and what was written in support. A decision they hear from the applicant. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public List<Application> toSupport() {
        return directory
                .me()
                .map(me -> own
                        .open(
                                rows
                                        .by(directory.reportsOf(me.id(), directory.today()).stream()
                                                .map(StaffMember::id)
                                                .toList())
                                        .stream()
                                        .filter(each -> each.status().isSent()
                                                && !each.status().isDecided())
                                        .toList(),
                                each -> record(each, new Sharing.WithWhoeverManages()))
                        .stream()
                        .map(Application::forManager)
                        .toList())
                .orElseGet(List::of);
    }

    /** How many of them wait for a word; nothing is opened. */
    @PreAuthorize(Access.STAFF)
    public int countToSupport() {
        return directory
                .me()
                .map(me ->
                        (int) rows
                                .by(directory.reportsOf(me.id(), directory.today()).stream()
                                        .map(StaffMember::id)
                                        .toList())
                                .stream()
                                .filter(each -> each.status() == ApplicationStatus.SENT)
                                .count())
                .orElse(0);
    }

    /**
     * Says whether one supports the application of somebody whom one manages today.
     *
     * @return false when it was said, or decided
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public boolean support(long application, boolean supports, String words) {
        Application theirs =
                rows.find(application).orElseThrow(() -> new AccessDeniedException("Not one's to support"));
        PersonId me = me().id();
        boolean manages = directory
                .find(theirs.person(), directory.today())
                .map(person -> me.equals(person.manager()))
                .orElse(false);
        if (!manages || !theirs.status().isSent()) {
            throw new AccessDeniedException("Not one's to support");
        }
        ApplicationStatus status = supports ? ApplicationStatus.SUPPORTED : ApplicationStatus.NOT_SUPPORTED;
        boolean said = theirs.status().canBecome(status) && rows.support(theirs, status, me, checked(words));
        if (said) {
            notices.waitsForDecision(theirs);
        }
        return said;
    }

    /** Rounds of a programme that the signed-in person coordinates, the latest first. */
    @PreAuthorize(Access.STAFF)
    public List<ApplicationRound> rounds(String programme) {
        coordinates(programme);
        return rows.rounds().stream()
                .filter(round -> round.programme().key().equals(programme))
                .toList();
    }

    /** Opens a round; its days are in their order. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void open(
            UUID form, String programme, LocalDate opens, LocalDate closes, LocalDate decided, LocalDate starts) {
        coordinates(programme);
        Programme found = programmes.get(programme);
        if (!found.takesApplications() || opens.isAfter(closes) || closes.isAfter(decided) || decided.isAfter(starts)) {
            throw new IllegalArgumentException("No such round of " + programme);
        }
        rows.open(form, new ApplicationRound(0, found, opens, closes, decided, starts));
    }

    /** What was sent in a round, by name; each applicant can read that the coordinator looked. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public List<Application> sentIn(long round) {
        coordinates(round(round).programme().key());
        PersonId me = me().id();
        return own.open(rows.sentIn(round), each -> record(each, new Sharing.WithPeople(Set.of(me))));
    }

    /**
     * Decides, with feedback. Without a word of the line manager only when the round has closed. Whoever is accepted is on the
     * programme from the round's first day.
     *
     * @return false when it was changed meanwhile
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public boolean decide(long application, int version, boolean accept, String feedback) {
        Application found = rows.find(application)
                .filter(each -> each.status().isSent())
                .orElseThrow(() -> new AccessDeniedException("Coordinates no such programme"));
        Programme programme = found.round().programme();
        coordinates(programme.key());
        ApplicationStatus status = accept ? ApplicationStatus.ACCEPTED : ApplicationStatus.DECLINED;
        String words = checked(feedback);
        if (found.version() != version || !found.status().canBecome(status)) {
            return false;
        }
        if (found.status() == ApplicationStatus.SENT && found.round().isOpenOn(directory.today())) {
            throw new IllegalArgumentException("The line manager has time until the round closes");
        }
        boolean decided = rows.decide(found, status, words, directory.today());
        if (decided) {
            notices.decided(found);
        }
        if (decided && accept) {
            enrolments.add(
                    UUID.randomUUID(),
                    found.person(),
                    programme.key(),
                    found.round().startsOn(),
                    programme.reviewPlans().getFirst().key(),
                    null);
        }
        return decided;
    }

    private Application mine(long application) {
        return mine().stream()
                .filter(each -> each.id() == application)
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("Not one's own"));
    }

    private ApplicationRound round(long round) {
        return rows.rounds().stream()
                .filter(each -> each.id() == round)
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("No such round"));
    }

    private void requireOpen(long round) {
        if (!round(round).isOpenOn(directory.today())) {
            throw new IllegalArgumentException("The round is not open");
        }
    }

    private void coordinates(String programme) {
        if (!coordinators.programmesOf(me().id()).contains(programme)) {
            throw new AccessDeniedException("Coordinates no such programme");
        }
    }

    private static OwnRecord record(Application application, Sharing sharing) {
        return new OwnRecord(
                application.person(),
                Looked.PROGRAMME_APPLICATION,
                application.round().programme().name(),
                sharing);
    }

    private static String checked(String words) {
        String stripped = CaseDetail.without(words.strip());
        if (stripped.isEmpty() || stripped.length() > Application.WORDS) {
            throw new IllegalArgumentException("From 1 to %d characters are needed".formatted(Application.WORDS));
        }
        return stripped;
    }

    private StaffMember me() {
        return directory.me().orElseThrow(() -> new AccessDeniedException("Not in the directory"));
    }
}
