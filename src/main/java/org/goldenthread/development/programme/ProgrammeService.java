package org.goldenthread.development.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.development.CaseDetail;
import org.goldenthread.development.programme.Enrolment.Status;
import org.goldenthread.looks.Looked;
import org.goldenthread.looks.OwnRecord;
import org.goldenthread.looks.OwnRecords;
import org.goldenthread.looks.Sharing;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.Access;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All of a person's programme: read and written by the person, whoever is their line manager on the day, and the assessor
 * who is named. The coordinator reads none of it; what she reads has {@link CohortService}. No role opens anything.
 */
@Service
public class ProgrammeService {

    private final EnrolmentRows enrolments;
    private final FileRows files;
    private final ReviewRecords reviews;
    private final CoordinatorRows coordinators;
    private final ProgrammeNotices notices;
    private final OwnRecords own;
    private final StaffDirectory directory;

    ProgrammeService(
            EnrolmentRows enrolments,
            FileRows files,
            ReviewRecords reviews,
            CoordinatorRows coordinators,
            ProgrammeNotices notices,
            OwnRecords own,
            StaffDirectory directory) {
        this.enrolments = enrolments;
        this.files = files;
        this.reviews = reviews;
        this.coordinators = coordinators;
        this.notices = notices;
        this.own = own;
        this.directory = directory;
    }

    @PreAuthorize(Access.STAFF)
    public LocalDate today() {
        return directory.today();
    }

    /** Whether anybody's programme concerns the signed-in person: as their line manager, or as assessor. */
    @PreAuthorize(Access.STAFF)
    public int countOfMyPeople() {
        return directory
                .me()
                .map(me -> own.mayOpen(found(me), each -> record(each, me)).size())
                .orElse(0);
    }

    /** The programmes that the signed-in person is on, the latest to start first, or else the one that they were on last. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public List<ProgrammeFile> mine() {
        return directory
                .me()
                .map(me ->
                        mine(me).stream().map(enrolment -> file(enrolment, me)).toList())
                .orElseGet(List::of);
    }

    private List<Enrolment> mine(StaffMember me) {
        List<Enrolment> all = enrolments.of(me.id(), directory.today());
        List<Enrolment> underWay =
                all.stream().filter(each -> each.status() == Status.UNDER_WAY).toList();
        return underWay.isEmpty() ? all.stream().limit(1).toList() : underWay;
    }

    /** DatedProgrammes under way of the people whom the signed-in person manages or assesses; they can read that it was done. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public List<Enrolment> ofMyPeople() {
        return directory
                .me()
                .map(me -> own.open(found(me), each -> record(each, me)))
                .orElseGet(List::of);
    }

    /**
     * Somebody's programme; unless it is one's own, they can read that it was opened.
     *
     * @throws AccessDeniedException when it is not there, or there for others
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public ProgrammeFile read(long enrolment) {
        Enrolment found = open(enrolment);
        own.open(record(found, me()));
        return file(found, me());
    }

    /**
     * Writes or changes the support agreement.
     *
     * @return false when it was changed meanwhile, and nothing was overwritten
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public boolean writeAgreement(long enrolment, String before, String words) {
        Enrolment found = open(enrolment);
        return files.write(enrolment, before, checked(words, Agreement.WORDS), isMine(found), directory.today());
    }

    /**
     * Agrees to the words as they were read.
     *
     * @return false when they were changed meanwhile
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public boolean agree(long enrolment, String words) {
        Enrolment found = open(enrolment);
        if (reader(found, me()) == Reader.ASSESSOR) {
            throw new AccessDeniedException("The person and the line manager agree");
        }
        return files.agree(enrolment, words, isMine(found), directory.today());
    }

    /**
     * Writes down a review, or corrects one; the line manager or the assessor does.
     *
     * @param review of version 0 for one that was not written down yet
     * @return false when somebody else wrote it down or corrected it meanwhile, and nothing was overwritten
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public boolean hold(long enrolment, HeldReview review) {
        Enrolment found = open(enrolment);
        if (isMine(found)) {
            throw new AccessDeniedException("Nobody writes down their own review");
        }
        List<Integer> months = found.plan().months();
        boolean last = review.month() == months.getLast();
        if (found.status() != Status.UNDER_WAY
                || !months.contains(review.month())
                || !Outcome.of(last).contains(review.outcome())
                || review.on().isAfter(directory.today())
                || review.on().isBefore(found.startsOn())) {
            throw new IllegalArgumentException("No such review: " + review);
        }
        HeldReview checked = new HeldReview(
                review.month(),
                review.version(),
                review.on(),
                review.outcome(),
                checked(review.words(), HeldReview.WORDS),
                "");
        boolean written = reviews.hold(enrolment, checked, me().id(), directory.today());
        if (written) {
            notices.held(enrolment, review.month());
        }
        return written;
    }

    /** Adds a piece of evidence to one's own programme; sent twice from one form it is one. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void addEvidence(UUID form, long enrolment, LocalDate on, String title, String words, Set<Evidence.Of> of) {
        Enrolment mine = mine(me()).stream()
                .filter(each -> each.id() == enrolment && each.status() == Status.UNDER_WAY)
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("Not on this programme"));
        boolean known = !of.isEmpty()
                && of.stream()
                        .allMatch(each -> mine.programme().frameworksFor(mine.startsOn()).stream()
                                .anyMatch(use -> use.framework().key().equals(each.framework())
                                        && use.framework()
                                                .element(each.element())
                                                .isPresent()));
        if (!known || on.isAfter(directory.today()) || words.strip().length() > Evidence.WORDS) {
            throw new IllegalArgumentException("No such evidence: " + of);
        }
        files.add(
                form,
                mine.id(),
                on,
                checked(title, Evidence.TITLE),
                CaseDetail.without(words.strip()),
                List.copyOf(of));
    }

    @Transactional
    @PreAuthorize(Access.STAFF)
    public void removeEvidence(long piece) {
        files.remove(piece, me().id());
    }

    private List<Enrolment> found(StaffMember me) {
        return enrolments
                .underWay(
                        directory.reportsOf(me.id(), directory.today()).stream()
                                .map(StaffMember::id)
                                .toList(),
                        me.id(),
                        directory.today())
                .stream()
                .filter(each -> !each.person().equals(me.id()))
                .toList();
    }

    /** Lets the signed-in person in to something that they do, without a look. */
    private Enrolment open(long enrolment) {
        StaffMember me = me();
        return enrolments
                .find(enrolment, directory.today())
                .filter(found ->
                        !own.mayOpen(List.of(found), each -> record(each, me)).isEmpty())
                .orElseThrow(() -> new AccessDeniedException("Neither one's own nor one's to support"));
    }

    private ProgrammeFile file(Enrolment enrolment, StaffMember me) {
        return new ProgrammeFile(
                enrolment.with(reviews.of(enrolment.id())),
                files.agreement(enrolment.id()),
                files.evidence(enrolment.id()),
                coordinators.of(enrolment.programme().key()).stream()
                        .map(Enrolment.Named::name)
                        .toList(),
                reader(enrolment, me),
                directory
                        .find(enrolment.person(), directory.today())
                        .map(StaffMember::fte)
                        .orElse(BigDecimal.ONE));
    }

    /** The assessor is named; the line manager is whoever it is on the day. Somebody who is both reads it either way. */
    private static OwnRecord record(Enrolment enrolment, StaffMember me) {
        Sharing sharing = enrolment
                .assessor()
                .filter(assessor -> assessor.person().equals(me.id()))
                .<Sharing>map(assessor -> new Sharing.WithPeople(Set.of(assessor.person())))
                .orElseGet(Sharing.WithWhoeverManages::new);
        return new OwnRecord(
                enrolment.person(), Looked.PROGRAMME, enrolment.programme().name(), sharing);
    }

    private Reader reader(Enrolment enrolment, StaffMember me) {
        if (enrolment.person().equals(me.id())) {
            return Reader.PERSON;
        }
        boolean manages = directory
                .find(enrolment.person(), directory.today())
                .map(person -> me.id().equals(person.manager()))
                .orElse(false);
        return manages ? Reader.LINE_MANAGER : Reader.ASSESSOR;
    }

    private boolean isMine(Enrolment enrolment) {
        return enrolment.person().equals(me().id());
    }

    private static String checked(String words, int most) {
        String stripped = CaseDetail.without(words.strip());
        if (stripped.isEmpty() || stripped.length() > most) {
            throw new IllegalArgumentException("From 1 to %d characters are needed".formatted(most));
        }
        return stripped;
    }

    private StaffMember me() {
        return directory.me().orElseThrow(() -> new AccessDeniedException("Not in the directory"));
    }
}
