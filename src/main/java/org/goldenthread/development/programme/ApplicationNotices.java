package org.goldenthread.development.programme;

import java.util.List;
import org.goldenthread.development.notice.DevelopmentNotices;
import org.goldenthread.development.notice.Notice;
import org.goldenthread.development.notice.NoticeKind;
import org.goldenthread.development.programme.Enrolment.Named;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.springframework.stereotype.Component;

/** Tells whoever an application waits for, and the applicant what came of it. */
@Component
class ApplicationNotices {

    private final DevelopmentNotices notices;
    private final CoordinatorRows coordinators;
    private final StaffDirectory directory;

    ApplicationNotices(DevelopmentNotices notices, CoordinatorRows coordinators, StaffDirectory directory) {
        this.notices = notices;
        this.coordinators = coordinators;
        this.directory = directory;
    }

    void sent(Application application) {
        directory
                .find(application.person(), directory.today())
                .map(StaffMember::manager)
                .ifPresent(manager -> notices.tell(
                        List.of(manager),
                        new Notice(
                                NoticeKind.APPLICATION_TO_SUPPORT,
                                application.id(),
                                application.name(),
                                application.round().closesOn())));
    }

    /** Supported or not, it is the coordinators' turn. */
    void waitsForDecision(Application application) {
        settle(application);
        notices.tell(
                coordinators.of(application.round().programme().key()).stream()
                        .map(Named::person)
                        .toList(),
                new Notice(
                        NoticeKind.APPLICATION_TO_DECIDE,
                        application.id(),
                        application.name(),
                        application.round().decidedBy()));
    }

    void decided(Application application) {
        settle(application);
        notices.tell(
                List.of(application.person()),
                new Notice(
                        NoticeKind.APPLICATION_DECIDED,
                        application.id(),
                        application.round().programme().name()));
    }

    /** It waits for nobody. */
    void settle(Application application) {
        String about = String.valueOf(application.id());
        notices.settle(NoticeKind.APPLICATION_TO_SUPPORT, about);
        notices.settle(NoticeKind.APPLICATION_TO_DECIDE, about);
    }
}
