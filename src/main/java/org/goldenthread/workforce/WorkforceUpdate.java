package org.goldenthread.workforce;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.goldenthread.organisation.StaffDirectory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes figures anew, from posts, absences, budgets and caseloads as they are now: after an import those that its rows touch, and
 * each night all of them, so that no page ever goes through everybody's posts. One at a time.
 */
@Component
class WorkforceUpdate {

    /** How many months a trend has. */
    static final int MONTHS = 24;

    private static final int MONTHS_KEPT = 36;

    private final ScopeRows scopes;
    private final MonthRows months;
    private final FigureRows figures;
    private final CaseloadRows caseloads;
    private final ShareRows shares;
    private final Lists lists;
    private final StaffDirectory directory;
    private final JdbcClient jdbc;

    WorkforceUpdate(
            ScopeRows scopes,
            MonthRows months,
            FigureRows figures,
            CaseloadRows caseloads,
            ShareRows shares,
            Lists lists,
            StaffDirectory directory,
            JdbcClient jdbc) {
        this.scopes = scopes;
        this.months = months;
        this.figures = figures;
        this.caseloads = caseloads;
        this.shares = shares;
        this.lists = lists;
        this.directory = directory;
        this.jdbc = jdbc;
    }

    /** Everything, of the months that have ended. */
    @Transactional
    Scope run() {
        lock(jdbc);
        forgetBefore(last().minusMonths(MONTHS_KEPT).atDay(1));
        figures.forgetOutside(first(), last());
        Scope everything = scopes.everything(first(), last());
        make(everything);
        return everything;
    }

    /** The last month of all, in the caller's transaction. */
    Scope lastMonth() {
        Scope all = scopes.everything(last(), last());
        make(all);
        return all;
    }

    /** What rows touch that are about to be stored. */
    Scope touchedBy(FileRows.Touched touched) {
        return scopes.touchedBy(touched, first(), last());
    }

    /** After a file has been stored, in its transaction; nothing where it touches nothing. */
    void remake(Scope scope) {
        if (!scope.organisations().isEmpty()) {
            make(scope);
        }
    }

    private void make(Scope scope) {
        jdbc.sql("set local work_mem = '128MB'").update();
        months.gather(scope);
        figures.replace(scope);
        caseloads.add(scope);
        LocalDate asOf = scope.last().atEndOfMonth();
        shares.replace(Lists.CAUSE, "sickness-days", keys(lists.causes()), ShareRows.CAUSES, asOf, scope);
        shares.replace(Lists.REASON, "leavers", keys(lists.reasons()), ShareRows.REASONS, asOf, scope);
    }

    private YearMonth last() {
        return YearMonth.from(directory.today()).minusMonths(1);
    }

    private YearMonth first() {
        return last().minusMonths(MONTHS - 1);
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
