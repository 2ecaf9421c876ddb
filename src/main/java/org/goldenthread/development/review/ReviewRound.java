package org.goldenthread.development.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.development.notice.DevelopmentNotices;
import org.goldenthread.development.notice.Notice;
import org.goldenthread.development.notice.NoticeKind;
import org.goldenthread.development.notice.NoticeRound;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.springframework.stereotype.Component;

/** Notes for the two of each review that its round is open, and a week before its day that it is not signed yet. */
@Component
class ReviewRound implements NoticeRound {

    /** Long enough for whoever was away on the first day. */
    private static final int OPEN_DAYS = 7;

    private static final int DUE_DAYS = 7;
    private static final int PORTION = 1000;

    private final CycleRows cycles;
    private final ReviewRows rows;
    private final DevelopmentNotices notices;
    private final StaffDirectory directory;

    ReviewRound(CycleRows cycles, ReviewRows rows, DevelopmentNotices notices, StaffDirectory directory) {
        this.cycles = cycles;
        this.rows = rows;
        this.notices = notices;
        this.directory = directory;
    }

    @Override
    public void note(LocalDate today) {
        for (ReviewCycle cycle : cycles.openOn(today)) {
            boolean due = !today.isBefore(cycle.signBy().minusDays(DUE_DAYS)) && !today.isAfter(cycle.signBy());
            if (due || today.isBefore(cycle.opensOn().plusDays(OPEN_DAYS))) {
                note(cycle, due, directory.staffOn(today));
            }
        }
    }

    private void note(ReviewCycle cycle, boolean due, List<StaffMember> staff) {
        for (int from = 0; from < staff.size(); from += PORTION) {
            notePortion(cycle, due, staff.subList(from, Math.min(staff.size(), from + PORTION)));
        }
    }

    private void notePortion(ReviewCycle cycle, boolean due, List<StaffMember> staff) {
        Map<PersonId, ReviewState> states =
                rows.states(cycle.id(), staff.stream().map(StaffMember::id).toList());
        List<StaffMember> waiting = staff.stream()
                .filter(person -> !person.started().isAfter(cycle.to()))
                .filter(person -> {
                    ReviewState state = states.getOrDefault(person.id(), ReviewState.PREPARING);
                    return due ? state != ReviewState.SIGNED : state.isWriting(Side.PERSON);
                })
                .toList();
        notices.tell(
                waiting.stream().map(StaffMember::id).toList(),
                notice(due ? NoticeKind.REVIEW_DUE : NoticeKind.REVIEW_OPEN, cycle));
        notices.tell(
                waiting.stream()
                        .map(StaffMember::manager)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                notice(due ? NoticeKind.REVIEWS_OF_PEOPLE_DUE : NoticeKind.REVIEWS_OF_PEOPLE_OPEN, cycle));
    }

    private static Notice notice(NoticeKind kind, ReviewCycle cycle) {
        return new Notice(kind, cycle.id(), cycle.name(), cycle.signBy());
    }
}
