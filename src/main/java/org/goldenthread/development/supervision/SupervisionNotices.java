package org.goldenthread.development.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.development.notice.DevelopmentNotices;
import org.goldenthread.development.notice.Notice;
import org.goldenthread.development.notice.NoticeKind;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffMember;
import org.springframework.stereotype.Component;

/** Tells both, once for each window, of a supervision that seems to have been missed. */
@Component
class SupervisionNotices {

    private final DevelopmentNotices notices;

    SupervisionNotices(DevelopmentNotices notices) {
        this.notices = notices;
    }

    void missed(StaffMember person, LocalDate dueBy) {
        settle(person.id(), Optional.of(dueBy));
        tell(person.id(), NoticeKind.SUPERVISION_MISSED, person, dueBy);
        Optional.ofNullable(person.manager())
                .ifPresent(manager -> tell(manager, NoticeKind.SUPERVISION_OF_PERSON_MISSED, person, dueBy));
    }

    /** What is not missed any more waits for neither. */
    void settle(PersonId person, Optional<LocalDate> missed) {
        String about = String.valueOf(person.value());
        notices.settleUnlessBy(missed, NoticeKind.SUPERVISION_MISSED, about);
        notices.settleUnlessBy(missed, NoticeKind.SUPERVISION_OF_PERSON_MISSED, about);
    }

    private void tell(PersonId to, NoticeKind kind, StaffMember person, LocalDate dueBy) {
        notices.tell(List.of(to), new Notice(kind, person.id().value(), person.fullName(), dueBy));
    }
}
