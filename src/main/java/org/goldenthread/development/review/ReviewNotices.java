package org.goldenthread.development.review;

import java.util.List;
import java.util.Optional;
import org.goldenthread.development.PeopleInCharge;
import org.goldenthread.development.notice.DevelopmentNotices;
import org.goldenthread.development.notice.Notice;
import org.goldenthread.development.notice.NoticeKind;
import org.goldenthread.development.review.ReviewDoor.Opened;
import org.springframework.stereotype.Component;

/** Tells the other of the two that it is their turn, and that it is not any more. */
@Component
class ReviewNotices {

    private final DevelopmentNotices notices;
    private final PeopleInCharge people;

    ReviewNotices(DevelopmentNotices notices, PeopleInCharge people) {
        this.notices = notices;
        this.people = people;
    }

    void ready(Opened opened) {
        sawThatOtherIsReady(opened);
        tellOther(opened, readyKind(Side.PERSON), readyKind(Side.MANAGER), review(opened));
        if (opened.side() == Side.PERSON) {
            notices.settle(NoticeKind.REVIEW_OPEN, cycle(opened), opened.me().id());
        }
    }

    void goesOn(Opened opened) {
        notices.settle(readyKind(opened.side()), review(opened));
    }

    void signed(Opened opened, ReviewState state) {
        sawThatOtherIsReady(opened);
        if (state == ReviewState.SIGNED) {
            unsigned(opened);
            notices.settle(NoticeKind.REVIEW_DUE, cycle(opened), opened.person().id());
        } else {
            tellOther(opened, NoticeKind.REVIEW_OF_PERSON_TO_SIGN, NoticeKind.REVIEW_TO_SIGN, version(opened));
        }
    }

    /** What was agreed, as it stood, waits for nobody's signature any more. */
    void unsigned(Opened opened) {
        notices.settle(NoticeKind.REVIEW_OF_PERSON_TO_SIGN, version(opened));
        notices.settle(NoticeKind.REVIEW_TO_SIGN, version(opened));
    }

    /** Whoever is ready or signs has done what the other's part waited for. */
    private void sawThatOtherIsReady(Opened opened) {
        notices.settle(readyKind(opened.side().other()), review(opened));
    }

    /** What the other of the two is told once this side is ready. */
    private static NoticeKind readyKind(Side side) {
        return side == Side.PERSON ? NoticeKind.REVIEW_OF_PERSON_READY : NoticeKind.REVIEW_OTHER_READY;
    }

    private void tellOther(Opened opened, NoticeKind toManager, NoticeKind toPerson, String about) {
        ReviewCycle cycle = opened.row().cycle();
        boolean byPerson = opened.side() == Side.PERSON;
        notices.tell(
                byPerson
                        ? people.inChargeOf(opened.person())
                        : List.of(opened.person().id()),
                new Notice(
                        byPerson ? toManager : toPerson, about, opened.me().fullName(), Optional.of(cycle.signBy())));
    }

    private static String review(Opened opened) {
        return String.valueOf(opened.row().id());
    }

    private static String cycle(Opened opened) {
        return String.valueOf(opened.row().cycle().id());
    }

    private static String version(Opened opened) {
        return opened.row().id() + "/" + opened.row().agreedVersion();
    }
}
