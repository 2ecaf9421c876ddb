package org.goldenthread.performance;

import java.time.Clock;
import java.util.List;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.security.Access;
import org.goldenthread.security.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the data owner, who is the administrator, sees of contested figures and answers. */
@Service
public class ContestAnswers {

    /** The most that are shown at once: when these are answered the next come up. */
    public static final int SHOWN = 20;

    private final ContestRows rows;
    private final StaffDirectory directory;
    private final CurrentUser currentUser;
    private final Clock clock;

    ContestAnswers(ContestRows rows, StaffDirectory directory, CurrentUser currentUser, Clock clock) {
        this.rows = rows;
        this.directory = directory;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** At most {@link #SHOWN}, the longest waiting first. */
    @PreAuthorize(Access.ADMINISTRATOR)
    public List<Contest> open() {
        return rows.open(directory.today(), SHOWN);
    }

    @PreAuthorize(Access.ADMINISTRATOR)
    public int countOpen() {
        return rows.countOpen();
    }

    /**
     * Answers in the administrator's name.
     *
     * @param next whether the figure stands or is put right
     * @param words from 1 to 500 characters without the spaces around them
     * @return false when it is no longer open: withdrawn, or answered by somebody else
     * @throws IllegalArgumentException for words out of range, or a state that is no answer
     */
    @Transactional
    @PreAuthorize(Access.ADMINISTRATOR)
    public boolean answer(long contest, ContestState next, String words) {
        String stripped = words.strip();
        if (!next.hasAnswer() || stripped.isEmpty() || stripped.length() > Contest.WORDS_LENGTH) {
            throw new IllegalArgumentException("An answer says in words that a figure stands or is put right");
        }
        return rows.settle(contest, next, stripped, currentUser.require().fullName(), clock.instant());
    }
}
