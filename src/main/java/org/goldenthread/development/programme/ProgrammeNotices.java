package org.goldenthread.development.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.development.notice.DevelopmentNotices;
import org.goldenthread.development.notice.Notice;
import org.goldenthread.development.notice.NoticeKind;
import org.goldenthread.development.notice.NoticeRound;
import org.goldenthread.development.programme.Enrolment.Named;
import org.goldenthread.development.programme.Enrolment.PlannedReview;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.springframework.stereotype.Component;

/** Notes, two weeks before it is due, that a programme has a review: for the person, their line manager and their assessor. */
@Component
class ProgrammeNotices implements NoticeRound {

    private static final int DAYS_BEFORE = 14;

    private final DatedProgrammes programmes;
    private final EnrolmentRows enrolments;
    private final DevelopmentNotices notices;
    private final StaffDirectory directory;

    ProgrammeNotices(
            DatedProgrammes programmes,
            EnrolmentRows enrolments,
            DevelopmentNotices notices,
            StaffDirectory directory) {
        this.programmes = programmes;
        this.enrolments = enrolments;
        this.notices = notices;
        this.directory = directory;
    }

    @Override
    public void note(LocalDate today) {
        programmes
                .all()
                .forEach(programme -> enrolments
                        .underWay(programme.key(), today)
                        .forEach(enrolment -> enrolment
                                .nextReview()
                                .filter(next -> !next.due().isAfter(today.plusDays(DAYS_BEFORE)))
                                .ifPresent(next -> note(enrolment, next, today))));
    }

    private void note(Enrolment enrolment, PlannedReview next, LocalDate today) {
        String about = about(enrolment.id(), next.month());
        Optional<LocalDate> due = Optional.of(next.due());
        notices.tell(
                List.of(enrolment.person()),
                new Notice(
                        NoticeKind.PROGRAMME_REVIEW,
                        about,
                        enrolment.programme().name(),
                        due));
        List<PersonId> others = new ArrayList<>();
        enrolment.assessor().map(Named::person).ifPresent(others::add);
        directory.find(enrolment.person(), today).map(StaffMember::manager).ifPresent(others::add);
        notices.tell(
                others.stream().distinct().toList(),
                new Notice(NoticeKind.PROGRAMME_REVIEW_OF_PERSON, about, enrolment.name(), due));
    }

    void held(long enrolment, int month) {
        notices.settle(NoticeKind.PROGRAMME_REVIEW, about(enrolment, month));
        notices.settle(NoticeKind.PROGRAMME_REVIEW_OF_PERSON, about(enrolment, month));
    }

    private static String about(long enrolment, int month) {
        return enrolment + "/" + month;
    }
}
