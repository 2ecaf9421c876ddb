package org.goldenthread.development.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.looks.Looked;
import org.goldenthread.looks.OwnRecord;
import org.goldenthread.looks.OwnRecords;
import org.goldenthread.looks.Sharing;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The goals of the signed-in person, each private or shared with their line manager; and those that people whom they manage
 * share with them. The next line manager inherits nothing; no role reads any.
 */
@Service
public class GoalService {

    private final GoalRows rows;
    private final OwnRecords own;
    private final StaffDirectory directory;

    GoalService(GoalRows rows, OwnRecords own, StaffDirectory directory) {
        this.rows = rows;
        this.own = own;
        this.directory = directory;
    }

    @PreAuthorize(Access.STAFF)
    public LocalDate today() {
        return directory.today();
    }

    /** Whether the signed-in person is in the directory, and so has a plan. */
    @PreAuthorize(Access.STAFF)
    public boolean canPlan() {
        return directory.me().isPresent();
    }

    /** Full name of the person a goal would be shared with; empty for somebody without a line manager. */
    @PreAuthorize(Access.STAFF)
    public Optional<String> myManager() {
        return directory
                .me()
                .map(StaffMember::manager)
                .flatMap(manager -> directory.find(manager, directory.today()))
                .map(StaffMember::fullName);
    }

    /** Open ones first, by their day; then those that are done, the latest first. At most two hundred. */
    @PreAuthorize(Access.STAFF)
    public List<Goal> mine() {
        return directory
                .me()
                .map(me -> rows.of(me.id()).stream()
                        .map(row -> goal(row, me.manager()))
                        .toList())
                .orElseGet(List::of);
    }

    /** One of the signed-in person's own; another's is not there. */
    @PreAuthorize(Access.STAFF)
    public Optional<Goal> mine(long goal) {
        return mine().stream().filter(each -> each.id() == goal).findFirst();
    }

    /** Adds a goal; sent twice from one form it is one goal. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void add(UUID form, GoalWords words, boolean shared) {
        StaffMember me = me();
        rows.add(form, me.id(), words, reader(me, shared));
    }

    /**
     * Changes a goal that is still as it was read.
     *
     * @return false when it was changed meanwhile, in another tab, and nothing was overwritten
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public boolean change(long goal, int version, GoalWords words, boolean shared) {
        StaffMember me = me();
        return rows.change(goal, version, me.id(), words, reader(me, shared));
    }

    /** Writes down how it goes. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void checkIn(UUID form, long goal, String words) {
        String stripped = checked(words);
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException("A check-in says something");
        }
        rows.checkIn(form, goal, me().id(), directory.today(), stripped);
    }

    /** The goal is reached, and becomes part of the story; a second click leaves the first day. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void done(long goal, String words) {
        rows.done(goal, me().id(), directory.today(), checked(words));
    }

    @Transactional
    @PreAuthorize(Access.STAFF)
    public void openAgain(long goal) {
        rows.done(goal, me().id(), null, "");
    }

    @Transactional
    @PreAuthorize(Access.STAFF)
    public void remove(long goal) {
        rows.remove(goal, me().id());
    }

    /** How many goals people share with the signed-in person, whose line manager they still are; none of them is opened. */
    @PreAuthorize(Access.STAFF)
    public int countSharedWithMe() {
        return directory
                .me()
                .map(me -> own.mayOpen(rows.sharedWith(me.id()), GoalService::record)
                        .size())
                .orElse(0);
    }

    /** Opens the goals that people share with the signed-in person; they can read that it was done. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public List<SharedGoal> sharedWithMe() {
        return directory
                .me()
                .map(me -> own.open(rows.sharedWith(me.id()), GoalService::record).stream()
                        .map(row -> new SharedGoal(row.person(), goal(row, me.id())))
                        .toList())
                .orElseGet(List::of);
    }

    private static OwnRecord record(GoalRows.Row row) {
        Sharing sharing =
                row.sharedWith() == null ? new Sharing.WithNobody() : new Sharing.WhileManagedBy(row.sharedWith());
        return new OwnRecord(row.owner(), Looked.GOAL, row.words().title(), sharing);
    }

    private static Goal goal(GoalRows.Row row, @Nullable PersonId manager) {
        GoalSharing sharing = row.sharedWith() == null
                ? GoalSharing.PRIVATE
                : row.sharedWith().equals(manager) ? GoalSharing.WITH_MANAGER : GoalSharing.ENDED;
        return new Goal(row.id(), row.version(), row.words(), sharing, row.doneOn(), row.doneWords(), row.checkIns());
    }

    private static @Nullable PersonId reader(StaffMember me, boolean shared) {
        if (shared && me.manager() == null) {
            throw new IllegalArgumentException("Nobody to share a goal with");
        }
        return shared ? me.manager() : null;
    }

    private static String checked(String words) {
        String stripped = words.strip();
        if (stripped.length() > GoalWords.TEXT) {
            throw new IllegalArgumentException("At most %d characters".formatted(GoalWords.TEXT));
        }
        return stripped;
    }

    private StaffMember me() {
        return directory.me().orElseThrow(() -> new AccessDeniedException("Not in the directory"));
    }
}
