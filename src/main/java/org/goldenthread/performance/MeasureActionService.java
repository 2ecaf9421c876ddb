package org.goldenthread.performance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.performance.MeasureAction.Sharing;
import org.goldenthread.security.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The signed-in person's own actions, one for each measure. Their line manager reads those that were shared with them, as
 * long as they are the line manager; no role reads any.
 */
@Service
public class MeasureActionService {

    private final MeasureActionRows rows;
    private final Measures measures;
    private final StaffDirectory directory;

    MeasureActionService(MeasureActionRows rows, Measures measures, StaffDirectory directory) {
        this.rows = rows;
        this.measures = measures;
        this.directory = directory;
    }

    /** The first day on which one can want to look again: today, in England. */
    @PreAuthorize(Access.STAFF)
    public LocalDate today() {
        return directory.today();
    }

    /** The action about one measure; empty when there is none. */
    @PreAuthorize(Access.STAFF)
    public Optional<MeasureAction> mine(String measure) {
        return mine().stream()
                .filter(action -> action.measure().equals(measure))
                .findFirst();
    }

    /** Those whose day to look again has come, the earliest first. */
    @PreAuthorize(Access.STAFF)
    public List<MeasureAction> due() {
        LocalDate today = directory.today();
        return mine().stream()
                .filter(action -> !action.lookAgainOn().isAfter(today))
                .toList();
    }

    /** Full name of the person an action would be shared with; empty for somebody without a line manager. */
    @PreAuthorize(Access.STAFF)
    public Optional<String> myManager() {
        return directory
                .me()
                .map(StaffMember::manager)
                .flatMap(manager -> directory.find(manager, directory.today()))
                .map(StaffMember::fullName);
    }

    /**
     * Keeps an action in the place of the one about the same measure.
     *
     * @param words from 1 to 500 characters without the spaces around them
     * @param lookAgainOn today or later
     * @param shared whether the line manager of today may read it
     * @throws AccessDeniedException for somebody who is not in the directory
     * @throws IllegalArgumentException for a measure that does not exist, words or a day out of range, or where it is to be
     *     shared and there is no line manager
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void keep(String measure, String words, LocalDate lookAgainOn, boolean shared) {
        StaffMember me = me();
        String stripped = words.strip();
        require(measures.find(measure).isPresent(), "no such measure");
        require(!stripped.isEmpty() && stripped.length() <= MeasureAction.WORDS_LENGTH, "words out of range");
        require(!lookAgainOn.isBefore(directory.today()), "a day that is over");
        require(!shared || me.manager() != null, "nobody to share it with");
        rows.keep(me.id(), measure, stripped, lookAgainOn, shared ? me.manager() : null);
    }

    /** Deletes the action about one measure; nothing when there is none. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void remove(String measure) {
        rows.remove(me().id(), measure);
    }

    /** What people shared with the signed-in person, whose line manager they still are: at most 200, the earliest first. */
    @PreAuthorize(Access.STAFF)
    public List<SharedAction> sharedWithMe() {
        return directory
                .me()
                .map(me -> rows.sharedWith(me.id(), directory.today()).stream()
                        .map(row -> new SharedAction(row.person(), name(row.measure()), row.words(), row.lookAgainOn()))
                        .toList())
                .orElseGet(List::of);
    }

    private List<MeasureAction> mine() {
        return directory
                .me()
                .map(me -> rows.of(me.id()).stream()
                        .map(row -> new MeasureAction(
                                row.measure(),
                                name(row.measure()),
                                row.words(),
                                row.lookAgainOn(),
                                sharing(row.sharedWith(), me.manager())))
                        .toList())
                .orElseGet(List::of);
    }

    private static Sharing sharing(@Nullable PersonId sharedWith, @Nullable PersonId manager) {
        if (sharedWith == null) {
            return Sharing.PRIVATE;
        }
        return sharedWith.equals(manager) ? Sharing.WITH_MANAGER : Sharing.ENDED;
    }

    /** The key itself for a measure whose file is gone. */
    private String name(String measure) {
        return measures.find(measure).map(Measure::name).orElse(measure);
    }

    private StaffMember me() {
        return directory.me().orElseThrow(() -> new AccessDeniedException("Only staff have measures of their own"));
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException("An action needs more: " + problem);
        }
    }
}
