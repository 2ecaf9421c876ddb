package org.goldenthread.leave;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.leave.LeaveRefused.Reason;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Days away are checked before they are stored, whoever enters them. */
@Component
class CheckedLeave implements LeaveBook {

    /** For how many years days away are kept. */
    static final int YEARS_KEPT = 2;

    private final StoredLeave leave;
    private final StaffDirectory directory;

    CheckedLeave(StoredLeave leave, StaffDirectory directory) {
        this.leave = leave;
        this.directory = directory;
    }

    @Override
    @Transactional
    public void add(PersonId person, Away days, PersonId by) {
        if (days.first().isBefore(directory.today().minusYears(YEARS_KEPT))) {
            throw new LeaveRefused(Reason.TOO_LONG_AGO);
        }
        LocalDate to = days.last() == null ? LocalDate.MAX : days.last();
        if (leave.of(List.of(person)).getOrDefault(person, List.of()).stream()
                .anyMatch(other -> !other.first().equals(days.first()) && other.meets(days.first(), to))) {
            throw new LeaveRefused(Reason.OVERLAPS);
        }
        leave.add(person, days, by);
    }

    @Override
    @Transactional
    public void remove(PersonId person, LocalDate first) {
        leave.remove(person, first);
    }
}
