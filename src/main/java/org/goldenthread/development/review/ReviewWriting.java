package org.goldenthread.development.review;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.goldenthread.development.CaseDetail;
import org.goldenthread.security.Access;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the two do with a review, each step behind the lock of its row. A draft is saved as it is typed; nobody overwrites what
 * they have not read; a signature is one of the text as it stood, and is gone when that changes.
 */
@Service
public class ReviewWriting {

    private final ReviewDoor door;
    private final ReviewRows rows;
    private final PartRows parts;
    private final ReviewForm form;
    private final PeriodFacts facts;
    private final ReviewNotices notices;
    private final Clock clock;

    ReviewWriting(
            ReviewDoor door,
            ReviewRows rows,
            PartRows parts,
            ReviewForm form,
            PeriodFacts facts,
            ReviewNotices notices,
            Clock clock) {
        this.door = door;
        this.rows = rows;
        this.parts = parts;
        this.form = form;
        this.facts = facts;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Saves an answer of one's own part, while one is writing it.
     *
     * @param version of what was read
     * @return the version that it has now; empty when it was changed meanwhile, in another tab, or the part is ready by now,
     *     and nothing was overwritten
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public OptionalInt write(long review, String question, String words, int version) {
        ReviewDoor.Opened opened = door.change(review);
        Question asked = ReviewForm.find(form.of(opened.side()), question);
        check(asked, words);
        if (!opened.row().state().isWriting(opened.side())) {
            return OptionalInt.empty();
        }
        parts.begin(opened);
        return parts.write(review, opened.me().id(), asked, words, version);
    }

    /** One's own part is ready; whether it could be said now. The person's brings what the portal knows of the period. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public boolean ready(long review) {
        ReviewDoor.Opened opened = door.change(review);
        boolean taken = step(opened, ReviewStep.ready(opened.side()));
        if (taken) {
            parts.begin(opened);
            parts.ready(review, opened.me().id(), Optional.of(clock.instant()));
            notices.ready(opened);
            if (opened.side() == Side.PERSON) {
                parts.keep(review, facts.of(opened.me(), opened.row().cycle()));
            }
        }
        return taken;
    }

    /** One goes on writing, as long as the other is not ready. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public boolean goOn(long review) {
        ReviewDoor.Opened opened = door.change(review);
        boolean taken = step(opened, ReviewStep.goesOn(opened.side()));
        if (taken) {
            parts.ready(review, opened.me().id(), Optional.empty());
            notices.goesOn(opened);
        }
        return taken;
    }

    /**
     * Writes what is agreed. A signature that was there is gone, as what was signed is no longer what stands there.
     *
     * @return as for {@link #write}
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public OptionalInt agree(long review, String question, String words, int version) {
        ReviewDoor.Opened opened = door.change(review);
        Question asked = ReviewForm.find(form.of(Question.Part.AGREED), question);
        check(asked, words);
        if (opened.row().state().after(ReviewStep.AGREED_CHANGES).isEmpty()) {
            return OptionalInt.empty();
        }
        OptionalInt kept = parts.agree(review, opened.me().id(), asked, words, version);
        if (kept.isPresent()) {
            rows.dropSignatures(review);
            notices.unsigned(opened);
            step(opened, ReviewStep.AGREED_CHANGES);
        }
        return kept;
    }

    /**
     * Signs what is agreed, as it was read. With the second signature the review is fixed.
     *
     * @param agreedVersion of what was read
     * @return false when it has changed since, or cannot be signed now; nothing was signed
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public boolean sign(long review, int agreedVersion) {
        ReviewDoor.Opened opened = door.change(review);
        Optional<ReviewState> next = opened.row().state().after(ReviewStep.signs(opened.side()));
        if (next.isEmpty() || agreedVersion == 0 || opened.row().agreedVersion() != agreedVersion) {
            return false;
        }
        rows.sign(opened, clock.instant());
        rows.become(review, next.get());
        notices.signed(opened, next.get());
        return true;
    }

    /** Adds a remark to a signed review; sent twice from one form it is one. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void remark(UUID form, long review, String words) {
        ReviewDoor.Opened opened = door.change(review);
        String stripped = words.strip();
        if (stripped.isEmpty()
                || stripped.length() > Remark.WORDS
                || CaseDetail.in(stripped) == CaseDetail.CERTAIN
                || opened.row().state() != ReviewState.SIGNED) {
            throw new IllegalArgumentException("Words to a signed review, without a number of a case");
        }
        rows.remark(form, review, opened.me().id(), stripped, clock.instant());
    }

    private boolean step(ReviewDoor.Opened opened, ReviewStep step) {
        Optional<ReviewState> next = opened.row().state().after(step);
        next.ifPresent(state -> rows.become(opened.row().id(), state));
        return next.isPresent();
    }

    private static void check(Question question, String words) {
        List<String> options = question.options();
        if (words.length() > Answer.WORDS
                || CaseDetail.in(words) == CaseDetail.CERTAIN
                || (!options.isEmpty() && !words.isEmpty() && !options.contains(words))) {
            throw new IllegalArgumentException("Not an answer to " + question.key());
        }
    }
}
