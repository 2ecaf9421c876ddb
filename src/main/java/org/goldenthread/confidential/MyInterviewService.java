package org.goldenthread.confidential;

import java.time.Clock;
import java.util.List;
import org.goldenthread.confidential.ConfidentialRefused.Reason;
import org.goldenthread.confidential.Requests.Request;
import org.goldenthread.instrument.GivenAnswers;
import org.goldenthread.instrument.UnfitAnswers;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.security.Access;
import org.goldenthread.security.CurrentUser;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Confidential interviews for the person who is asked, and for nobody else: no method takes a person. */
@Service
@Transactional
public class MyInterviewService {

    private final Requests requests;
    private final Answers answers;
    private final ReadingLog log;
    private final StaffDirectory directory;
    private final CurrentUser currentUser;
    private final Clock clock;

    MyInterviewService(
            Requests requests,
            Answers answers,
            ReadingLog log,
            StaffDirectory directory,
            CurrentUser currentUser,
            Clock clock) {
        this.requests = requests;
        this.answers = answers;
        this.log = log;
        this.directory = directory;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** In which the signed-in person is asked: open ones, and closed ones with their answers; at most twenty. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public List<AskedOfMe> askedOfMe() {
        return requests.of(me(), clock.instant(), directory.today());
    }

    /** @throws AccessDeniedException when the signed-in person is not asked in it, or there is none */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public MyInterview find(InterviewId interview) {
        Request mine = mine(interview);
        return new MyInterview(
                interview,
                mine.title(),
                mine.purpose(),
                mine.instrument(),
                mine.closesAt(),
                mine.keptUntil(),
                isOpen(mine),
                mine.answering(),
                requests.readers(interview, directory.today()),
                mine.sent(),
                log.of(mine.id()));
    }

    /**
     * Takes the signed-in person's answers in place of any that they sent before.
     *
     * @param given to the questions that are not answered in own words, in their order
     * @param comments own words, in the order of their questions
     * @throws ConfidentialRefused when they are not taken; what was sent before stays
     */
    @PreAuthorize(Access.STAFF)
    public void send(InterviewId interview, List<Integer> given, List<String> comments) {
        Request mine = mine(interview);
        if (!answers.put(mine.id(), checked(mine, given, comments), clock.instant())) {
            throw new ConfidentialRefused(Reason.CLOSED);
        }
        requests.decline(mine.id(), false);
    }

    private static GivenAnswers checked(Request mine, List<Integer> given, List<String> comments) {
        try {
            return GivenAnswers.checked(mine.instrument(), given, comments);
        } catch (UnfitAnswers unfit) {
            throw new ConfidentialRefused(unfit.incomplete() ? Reason.INCOMPLETE : Reason.INVALID);
        }
    }

    /**
     * Takes back what the signed-in person sent: it is deleted. Who had read it stays in the log.
     *
     * @throws ConfidentialRefused when it has closed
     */
    @PreAuthorize(Access.STAFF)
    public void withdraw(InterviewId interview) {
        answers.remove(mineWhileOpen(interview));
    }

    /**
     * The signed-in person would rather not answer; what they had sent is deleted. They can still think better of it.
     *
     * @throws ConfidentialRefused when it has closed
     */
    @PreAuthorize(Access.STAFF)
    public void decline(InterviewId interview) {
        RequestId request = mineWhileOpen(interview);
        answers.remove(request);
        requests.decline(request, true);
    }

    private RequestId mineWhileOpen(InterviewId interview) {
        Request mine = mine(interview);
        if (!isOpen(mine)) {
            throw new ConfidentialRefused(Reason.CLOSED);
        }
        return mine.id();
    }

    private boolean isOpen(Request request) {
        return request.closesAt().isAfter(clock.instant());
    }

    private Request mine(InterviewId interview) {
        return requests.find(me(), interview, directory.today())
                .orElseThrow(() -> new AccessDeniedException("They are not asked in it"));
    }

    private String me() {
        return currentUser.require().employeeNumber();
    }
}
