package org.goldenthread.attendance;

import java.util.Optional;
import org.goldenthread.learning.CourseSession;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who marks who came: those of the staff who give the session, and publishers. */
@Component
class AttendanceRights {

    private final StaffDirectory directory;
    private final CurrentUser currentUser;

    AttendanceRights(StaffDirectory directory, CurrentUser currentUser) {
        this.directory = directory;
        this.currentUser = currentUser;
    }

    /** @throws AccessDeniedException for somebody who holds no post */
    StaffMember me() {
        return directory.me().orElseThrow(() -> new AccessDeniedException("Only staff in post"));
    }

    boolean isPublisher() {
        return currentUser.has(Role.LEARNING_PUBLISHER);
    }

    boolean mayMark(CourseSession session) {
        return isPublisher()
                || directory
                        .me()
                        .filter(me -> session.plan().trainingStaff().contains(me.id()))
                        .isPresent();
    }

    CourseSession require(CourseSession session) {
        if (!mayMark(session)) {
            throw new AccessDeniedException("Only publishers and the session's trainers mark who came");
        }
        return session;
    }

    boolean isMine(PersonId person) {
        return directory.me().filter(me -> me.id().equals(person)).isPresent();
    }

    /** Whether it is one's own learning record, or one manages the person today, or is L&D. */
    boolean mayRead(PersonId person) {
        Optional<StaffMember> me = directory.me();
        return isPublisher()
                || isMine(person)
                || directory
                        .find(person, directory.today())
                        .map(StaffMember::manager)
                        .filter(manager ->
                                me.filter(each -> each.id().equals(manager)).isPresent())
                        .isPresent();
    }
}
