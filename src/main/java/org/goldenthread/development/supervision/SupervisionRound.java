package org.goldenthread.development.supervision;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks once a day, over everybody, for supervisions that seem to have been missed. */
@Component
class SupervisionRound {

    private static final int MONTHS_BACK = 3;
    private static final int PORTION = 1000;

    /** How many days are left to record one before anybody is written to. */
    private static final int GRACE_DAYS = 2;

    /** What is older is not told any more: the two know it, or neither minds. */
    private static final int OLDEST_DAYS = 31;

    private static final int NOTICE_MONTHS = 12;

    private final SupervisionCalendar calendar;
    private final SupervisionNotices notices;
    private final StaffDirectory directory;

    SupervisionRound(SupervisionCalendar calendar, SupervisionNotices notices, StaffDirectory directory) {
        this.calendar = calendar;
        this.notices = notices;
        this.directory = directory;
    }

    @Transactional
    public void look() {
        LocalDate today = directory.today();
        List<StaffMember> staff = directory.staffOn(today);
        for (int from = 0; from < staff.size(); from += PORTION) {
            look(staff.subList(from, Math.min(staff.size(), from + PORTION)), today);
        }
        notices.deleteBefore(today.minusMonths(NOTICE_MONTHS));
    }

    void look(List<StaffMember> people, LocalDate today) {
        var kept = calendar.of(people, today.minusMonths(MONTHS_BACK), today);
        for (StaffMember person : people) {
            var each = kept.get(person.id());
            if (each != null) {
                SupervisionStanding.of(each.windows(), each.last(), today)
                        .missed()
                        .filter(missed -> missed.last().isBefore(today.minusDays(GRACE_DAYS))
                                && missed.last().isAfter(today.minusDays(OLDEST_DAYS)))
                        .ifPresent(missed -> notices.add(person, missed.by()));
            }
        }
    }
}
