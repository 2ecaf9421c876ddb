package org.goldenthread.performance;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.Access;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The signed-in person says that one of their own figures does not look right. The data owner answers
 * ({@link ContestAnswers}); the line manager reads it where it was shared, while they are that; nobody else sees it.
 */
@Service
public class ContestService {

    private final ContestRows rows;
    private final Measures measures;
    private final StaffDirectory directory;
    private final Clock clock;

    ContestService(ContestRows rows, Measures measures, StaffDirectory directory, Clock clock) {
        this.rows = rows;
        this.measures = measures;
        this.directory = directory;
        this.clock = clock;
    }

    /** The newest of each measure, by key of the measure. */
    @PreAuthorize(Access.STAFF)
    public Map<String, Contest> mine() {
        return directory.me().map(me -> rows.newestOf(me.id(), directory.today())).orElseGet(List::of).stream()
                .collect(Collectors.toMap(Contest::measure, Function.identity()));
    }

    /** The newest about one measure; empty when there is none. */
    @PreAuthorize(Access.STAFF)
    public Optional<Contest> mine(String measure) {
        return Optional.ofNullable(mine().get(measure));
    }

    /** Answers that the person has not had on their screen, the oldest first. */
    @PreAuthorize(Access.STAFF)
    public List<Contest> unread() {
        return directory.me().map(me -> rows.unread(me.id(), directory.today())).orElseGet(List::of);
    }

    /** The person has the answers about a measure on their screen. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void read(String measure) {
        directory.me().ifPresent(me -> rows.read(me.id(), measure, clock.instant()));
    }

    /**
     * Contests the newest figure of one's own; does nothing when that is done already, so that a double click does no harm.
     *
     * @param words from 1 to 500 characters without the spaces around them
     * @param shared whether the line manager of today may read it
     * @throws AccessDeniedException for somebody who is not in the directory
     * @throws IllegalArgumentException for a measure that does not exist, words out of range, or where it is to be shared and
     *     there is no line manager
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void contest(String measure, String words, boolean shared) {
        StaffMember me = me();
        String stripped = words.strip();
        require(measures.find(measure).isPresent(), "no such measure");
        require(!stripped.isEmpty() && stripped.length() <= Contest.WORDS_LENGTH, "words out of range");
        require(!shared || me.manager() != null, "nobody to share it with");
        rows.open(me.id(), measure, stripped, shared ? me.manager() : null, clock.instant());
    }

    /** Full name of the person it would be shared with; empty for somebody without a line manager. */
    @PreAuthorize(Access.STAFF)
    public Optional<String> myManager() {
        return directory
                .me()
                .map(StaffMember::manager)
                .flatMap(manager -> directory.find(manager, directory.today()))
                .map(StaffMember::fullName);
    }

    /** Takes one's own back while nobody has answered; nothing when somebody has. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void withdraw(String measure) {
        StaffMember me = me();
        rows.newestOf(me.id(), directory.today()).stream()
                .filter(mine -> mine.measure().equals(measure) && mine.state().canBecome(ContestState.WITHDRAWN))
                .forEach(mine -> rows.settle(mine.id(), ContestState.WITHDRAWN, null, null, clock.instant()));
    }

    /** What people shared with the signed-in person, whose line manager they still are: at most 50, the newest first. */
    @PreAuthorize(Access.STAFF)
    public List<Contest> sharedWithMe() {
        return directory
                .me()
                .map(me -> rows.sharedWith(me.id(), directory.today()))
                .orElseGet(List::of);
    }

    private StaffMember me() {
        return directory.me().orElseThrow(() -> new AccessDeniedException("Only staff have measures of their own"));
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException("A contest needs more: " + problem);
        }
    }
}
