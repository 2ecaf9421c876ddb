package org.goldenthread.development.strengths;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.development.strengths.CoachingRequest.Status;
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
 * Finding a strengths coach, and asking them for a conversation. A request is read by the two alone; it shows the coach no
 * strengths, which stay private until they are shared.
 */
@Service
public class CoachService {

    private final CoachRows rows;
    private final CoachNotices notices;
    private final StaffDirectory directory;
    private final Clock clock;

    CoachService(CoachRows rows, CoachNotices notices, StaffDirectory directory, Clock clock) {
        this.rows = rows;
        this.notices = notices;
        this.directory = directory;
        this.clock = clock;
    }

    /** Who can be asked, by name; at most a hundred. */
    @PreAuthorize(Access.STAFF)
    public List<Coach> coaches() {
        return rows.all(directory.today(), directory.me().map(StaffMember::id));
    }

    /** Staff whom one can name as coach: one page of a list to choose from. */
    @PreAuthorize(Access.LEARNING_PUBLISHER)
    public List<StaffMember> staff(String text, int offset, int limit) {
        return directory.search(text, offset, limit);
    }

    /** Names somebody a coach, or says anew what they offer. */
    @Transactional
    @PreAuthorize(Access.LEARNING_PUBLISHER)
    public void name(PersonId person, String about) {
        rows.name(person, checked(about, Coach.ABOUT_LENGTH));
    }

    /** They are asked no more; what was agreed stays. */
    @Transactional
    @PreAuthorize(Access.LEARNING_PUBLISHER)
    public void takeOut(PersonId person) {
        rows.takeOut(person);
    }

    /**
     * Asks a coach; once for each form, and not while an earlier request waits for the same coach.
     *
     * @param words 1 to 500 characters
     * @return whether it was sent
     * @throws IllegalArgumentException when they are no coach, or oneself
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public boolean ask(UUID form, PersonId coach, String words) {
        StaffMember me = me();
        if (coach.equals(me.id())
                || coaches().stream().noneMatch(each -> each.person().equals(coach))) {
            throw new IllegalArgumentException("No coach to ask");
        }
        Optional<Long> asked =
                rows.ask(form, me.id(), coach, checked(words, CoachingRequest.WORDS_LENGTH), clock.instant());
        asked.ifPresent(request -> notices.asked(coach, request, me.fullName()));
        return asked.isPresent();
    }

    /** What the signed-in person asked, the latest first. */
    @PreAuthorize(Access.STAFF)
    public List<CoachingRequest> mine() {
        return directory.me().map(me -> rows.by(me.id())).orElseGet(List::of);
    }

    /** Takes back a request that is not answered yet. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void withdraw(long request) {
        if (rows.withdraw(request, me().id())) {
            notices.over(request);
        }
    }

    /** What was asked of the signed-in person, those that wait first. */
    @PreAuthorize(Access.STAFF)
    public List<CoachingRequest> toMe() {
        return directory.me().map(me -> rows.to(me.id())).orElseGet(List::of);
    }

    /**
     * Accepts a request that waits for the signed-in person.
     *
     * @param meetAt later than now
     * @return whether it still waited
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public boolean accept(long request, Instant meetAt, String answer) {
        if (!meetAt.isAfter(clock.instant())) {
            throw new IllegalArgumentException("A time that is over");
        }
        return answer(request, Status.ACCEPTED, meetAt, answer);
    }

    /** Declines a request; false when it no longer waited. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public boolean decline(long request, String answer) {
        return answer(request, Status.DECLINED, null, answer);
    }

    private boolean answer(long request, Status status, @Nullable Instant meetAt, String answer) {
        StaffMember me = me();
        Optional<PersonId> asked = rows.answer(request, me.id(), status, meetAt, shortened(answer));
        asked.ifPresent(person -> notices.answered(person, request, me.fullName()));
        return asked.isPresent();
    }

    private static String shortened(String words) {
        String stripped = words.strip();
        return stripped.isEmpty() ? "" : checked(stripped, CoachingRequest.WORDS_LENGTH);
    }

    private static String checked(String words, int most) {
        String stripped = words.strip();
        if (stripped.isEmpty() || stripped.length() > most) {
            throw new IllegalArgumentException("From 1 to %d characters are needed".formatted(most));
        }
        return stripped;
    }

    private StaffMember me() {
        return directory.me().orElseThrow(() -> new AccessDeniedException("Not in the directory"));
    }
}
