package org.goldenthread.development.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.goldenthread.leave.Away;
import org.goldenthread.leave.LeaveBook;
import org.goldenthread.looks.OwnRecords;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * What either of the two records, corrects and agrees. Everything is kept: a correction keeps what stood there, and nobody
 * overwrites what the other has changed meanwhile.
 */
@Service
public class SupervisionRecording {

    private static final int MONTHS_BACK = 12;

    private final SupervisionRows sessions;
    private final ActionRows actions;
    private final LeaveBook leave;
    private final OwnRecords own;
    private final SupervisionRound round;
    private final StaffDirectory directory;
    private final Clock clock;

    SupervisionRecording(
            SupervisionRows sessions,
            ActionRows actions,
            LeaveBook leave,
            OwnRecords own,
            SupervisionRound round,
            StaffDirectory directory,
            Clock clock) {
        this.sessions = sessions;
        this.actions = actions;
        this.leave = leave;
        this.own = own;
        this.round = round;
        this.directory = directory;
        this.clock = clock;
    }

    /** The first day that may be recorded: a year ago. */
    @PreAuthorize(Access.STAFF)
    public LocalDate earliest() {
        return directory.today().minusMonths(MONTHS_BACK);
    }

    /**
     * Records a session with what was agreed in it; sent twice from one form it is one session.
     *
     * @param done open actions that are done by now
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public Recorded record(
            UUID form, PersonId person, SessionEntry entry, List<NewAction> agreed, Collection<Long> done) {
        StaffMember me = meFor(person);
        check(entry);
        boolean added =
                sessions.add(form, person, supervisor(person, entry.heldOn(), me), entry, me.id(), clock.instant());
        long session = sessions.find(form, person, entry);
        agreed.forEach(action -> actions.add(session, action));
        done.forEach(action -> end(action, ActionEnding.DONE));
        round.lookAgain(person);
        return added ? Recorded.NEW : Recorded.WAS_THERE;
    }

    /**
     * Corrects a session that is still as it was read.
     *
     * @return false when it was changed meanwhile, or another one stands on that day, and nothing was overwritten
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public boolean correct(long session, int version, SessionEntry entry) {
        PersonId person = sessions.personOf(session).orElseThrow(SupervisionRecording::denied);
        StaffMember me = meFor(person);
        check(entry);
        if (!sessions.keep(session, version)) {
            return false;
        }
        if (sessions.isTaken(session, entry)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return false;
        }
        sessions.correct(session, entry, false, me.id(), clock.instant());
        round.lookAgain(person);
        return true;
    }

    /**
     * Takes out a session that was not held; what was agreed and is open stays.
     *
     * @return false when it was changed meanwhile
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public boolean takeOut(SupervisionSession session) {
        StaffMember me = meFor(sessions.personOf(session.id()).orElseThrow(SupervisionRecording::denied));
        boolean unchanged = sessions.keep(session.id(), session.version());
        if (unchanged) {
            sessions.correct(session.id(), session.entry(), true, me.id(), clock.instant());
        }
        return unchanged;
    }

    @Transactional
    @PreAuthorize(Access.STAFF)
    public void end(long action, ActionEnding ending) {
        StaffMember me = meFor(actions.personOf(action).orElseThrow(SupervisionRecording::denied));
        actions.end(action, ending, directory.today(), me.id());
    }

    @Transactional
    @PreAuthorize(Access.STAFF)
    public void openAgain(long action) {
        meFor(actions.personOf(action).orElseThrow(SupervisionRecording::denied));
        actions.openAgain(action);
    }

    /**
     * Days on which no supervision is due.
     *
     * @throws org.goldenthread.leave.LeaveRefused when they overlap others or are too long ago
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void away(PersonId person, Away days) {
        leave.add(person, days, meFor(person).id());
    }

    @Transactional
    @PreAuthorize(Access.STAFF)
    public void notAway(PersonId person, LocalDate first) {
        meFor(person);
        leave.remove(person, first);
    }

    private void check(SessionEntry entry) {
        if (entry.heldOn().isAfter(directory.today()) || entry.heldOn().isBefore(earliest())) {
            throw new IllegalArgumentException("Neither in the future nor over a year ago");
        }
    }

    /** Whoever was the line manager on the day; a deputy who records one held it themselves. */
    private @Nullable PersonId supervisor(PersonId person, LocalDate day, StaffMember me) {
        boolean deputises = !me.id().equals(person)
                && directory
                        .find(person, directory.today())
                        .filter(each -> !me.id().equals(each.manager()))
                        .isPresent();
        if (deputises) {
            return me.id();
        }
        return directory
                .find(person, day)
                .or(() -> directory.find(person, directory.today()))
                .map(StaffMember::manager)
                .orElse(null);
    }

    /** The signed-in person, when they are one of the two. */
    private StaffMember meFor(PersonId person) {
        return directory
                .me()
                .filter(me ->
                        !own.mayOpen(List.of(person), SupervisionRecords::of).isEmpty())
                .orElseThrow(SupervisionRecording::denied);
    }

    private static AccessDeniedException denied() {
        return new AccessDeniedException("Not one of the two whose supervision it is");
    }
}
