package org.goldenthread.development.review;

import java.util.List;
import java.util.OptionalLong;
import org.goldenthread.development.CaseDetail;
import org.goldenthread.development.notice.DevelopmentNotices;
import org.goldenthread.development.notice.Notice;
import org.goldenthread.development.notice.NoticeKind;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Feedback for one's review: asked of a colleague by name, read by oneself, and by the line manager where they say so. */
@Service
public class FeedbackService {

    /** The most that one asks for one review. */
    public static final int MOST = 8;

    private final FeedbackRows rows;
    private final ReviewDoor door;
    private final DevelopmentNotices notices;
    private final StaffDirectory directory;

    FeedbackService(FeedbackRows rows, ReviewDoor door, DevelopmentNotices notices, StaffDirectory directory) {
        this.rows = rows;
        this.door = door;
        this.notices = notices;
        this.directory = directory;
    }

    /** Staff to choose from, without oneself. */
    @PreAuthorize(Access.STAFF)
    public List<StaffMember> staff(String text, int offset, int limit) {
        return directory.searchOthers(text, offset, limit);
    }

    /**
     * Asks a colleague for one's own review; asked twice it is one question.
     *
     * @return false when the review is signed, or as many as may be are asked
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public boolean ask(long review, PersonId colleague, String question) {
        ReviewDoor.Opened opened = door.change(review);
        String stripped = checked(question, AskedFeedback.QUESTION);
        if (opened.side() != Side.PERSON
                || colleague.equals(opened.me().id())
                || directory.find(colleague, directory.today()).isEmpty()) {
            throw ReviewDoor.denied();
        }
        if (opened.row().state() == ReviewState.SIGNED || rows.count(review) >= MOST) {
            return false;
        }
        rows.ask(review, colleague, stripped, directory.today());
        notices.tell(
                List.of(colleague),
                new Notice(NoticeKind.FEEDBACK_ASKED, review, opened.me().fullName()));
        return true;
    }

    /** What the signed-in person is asked for. */
    @PreAuthorize(Access.STAFF)
    public List<AskedFeedback> askedOfMe() {
        return directory.me().map(me -> rows.waitingFor(me.id())).orElseGet(List::of);
    }

    /**
     * Answers; the first answer stays.
     *
     * @param forManager whether the line manager may read it too
     * @return false when it does not wait any more
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public boolean answer(long feedback, String words, boolean forManager) {
        return settle(feedback, checked(words, AskedFeedback.ANSWER), forManager);
    }

    /** Would rather not; nobody is asked why. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public boolean decline(long feedback) {
        return settle(feedback, null, false);
    }

    private boolean settle(long feedback, @Nullable String words, boolean forManager) {
        PersonId me = me();
        OptionalLong review = rows.settle(feedback, me, words, forManager, directory.today());
        review.ifPresent(id -> notices.settle(NoticeKind.FEEDBACK_ASKED, String.valueOf(id), me));
        return review.isPresent();
    }

    private static String checked(String words, int most) {
        String stripped = words.strip();
        if (stripped.isEmpty() || stripped.length() > most || CaseDetail.in(stripped) == CaseDetail.CERTAIN) {
            throw new IllegalArgumentException("One to %d characters, and no number of a case".formatted(most));
        }
        return stripped;
    }

    private PersonId me() {
        return directory
                .me()
                .orElseThrow(() -> new AccessDeniedException("Not in the directory"))
                .id();
    }
}
