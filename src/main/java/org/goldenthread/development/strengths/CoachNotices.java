package org.goldenthread.development.strengths;

import java.util.List;
import org.goldenthread.development.notice.DevelopmentNotices;
import org.goldenthread.development.notice.Notice;
import org.goldenthread.development.notice.NoticeKind;
import org.goldenthread.organisation.PersonId;
import org.springframework.stereotype.Component;

/** Tells a coach that somebody asks, and whoever asked that there is an answer. */
@Component
class CoachNotices {

    private final DevelopmentNotices notices;

    CoachNotices(DevelopmentNotices notices) {
        this.notices = notices;
    }

    /** @param name of whoever asks */
    void asked(PersonId coach, long request, String name) {
        notices.tell(List.of(coach), new Notice(NoticeKind.COACHING_ASKED, request, name));
    }

    /** @param name of the coach */
    void answered(PersonId person, long request, String name) {
        over(request);
        notices.tell(List.of(person), new Notice(NoticeKind.COACHING_ANSWERED, request, name));
    }

    /** Whoever coaches is asked no more. */
    void over(long request) {
        notices.settle(NoticeKind.COACHING_ASKED, String.valueOf(request));
    }
}
