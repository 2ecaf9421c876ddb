package org.goldenthread.workforce;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.goldenthread.organisation.StaffDirectory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes all figures anew, from posts, absences, budgets and caseloads as they are now: after an import and each night, so that
 * no page ever goes through everybody's posts. One at a time.
 */
@Component
class WorkforceUpdate {

    /** How many months a trend has. */
    static final int MONTHS = 24;

    private static final int MONTHS_KEPT = 36;

    private final MonthRows months;
    private final FigureRows figures;
    private final CaseloadRows caseloads;
    private final ShareRows shares;
    private final Lists lists;
    private final StaffDirectory directory;
    private final JdbcClient jdbc;

    WorkforceUpdate(
            MonthRows months,
            FigureRows figures,
            CaseloadRows caseloads,
            ShareRows shares,
            Lists lists,
            StaffDirectory directory,
            JdbcClient jdbc) {
        this.months = months;
        this.figures = figures;
        this.caseloads = caseloads;
        this.shares = shares;
        this.lists = lists;
        this.directory = directory;
        this.jdbc = jdbc;
    }

    /** Of the months that have ended. */
    @Transactional
    void run() {
        lock(jdbc);
        jdbc.sql("set local work_mem = '128MB'").update();
        YearMonth last = YearMonth.from(directory.today()).minusMonths(1);
        YearMonth first = last.minusMonths(MONTHS - 1);
        forgetBefore(last.minusMonths(MONTHS_KEPT).atDay(1));
        months.gather(first, last);
        figures.replace();
        caseloads.add(first, last);
        LocalDate asOf = last.atEndOfMonth();
        shares.replace(Lists.CAUSE, "sickness-days", keys(lists.causes()), ShareRows.CAUSES, asOf);
        shares.replace(Lists.REASON, "leavers", keys(lists.reasons()), ShareRows.REASONS, asOf);
    }

    /** After a file has come, in its transaction. What staff said of themselves is counted by its file alone. */
    void remake(WorkforceFile file) {
        if (file != WorkforceFile.EQUALITY) {
            run();
        }
    }

    static void lock(JdbcClient jdbc) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('workforce'))").query(row -> {});
    }

    static List<String> keys(GroupList list) {
        return list.groups().stream().map(Group::key).toList();
    }

    private void forgetBefore(LocalDate oldest) {
        jdbc.sql("delete from absence where first_day < :oldest")
                .param("oldest", oldest)
                .update();
        jdbc.sql("delete from leaving_reason where last_day < :oldest")
                .param("oldest", oldest)
                .update();
    }
}
