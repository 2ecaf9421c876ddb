package org.goldenthread.development.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.organisation.PersonId;
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
    }

    @Transactional
    void look(List<StaffMember> people, LocalDate today) {
        var kept = calendar.of(people, today.minusMonths(MONTHS_BACK), today);
        for (StaffMember person : people) {
            Optional.ofNullable(kept.get(person.id()))
                    .flatMap(each -> missed(each, today))
                    .filter(missed -> missed.last().isBefore(today.minusDays(GRACE_DAYS))
                            && missed.last().isAfter(today.minusDays(OLDEST_DAYS)))
                    .ifPresent(missed -> notices.missed(person, missed.by()));
        }
    }

    /** After something was recorded of somebody: of what is not missed any more, nobody is told. */
    @Transactional
    void lookAgain(PersonId person) {
        LocalDate today = directory.today();
        List<StaffMember> one = directory.find(person, today).stream().toList();
        Optional<Window> missed = calendar.of(one, today.minusMonths(MONTHS_BACK), today).values().stream()
                .findFirst()
                .flatMap(kept -> missed(kept, today));
        notices.settle(person, missed.map(Window::by));
    }

    private static Optional<Window> missed(SupervisionCalendar.Kept kept, LocalDate today) {
        return SupervisionStanding.of(kept.windows(), kept.last(), today).missed();
    }
}
