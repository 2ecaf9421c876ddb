package org.goldenthread.casework;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.goldenthread.calendar.BankHolidays;
import org.goldenthread.definition.Definition;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** One child's case, told record by record, and what a formula makes of it. Days are written {@code 2026-11-30}. */
final class CaseStory {

    static final CaseRules RULES = rules();
    static final Deadlines DEADLINES = new Deadlines(BankHolidays.england());

    private final List<CaseRecord> records = new ArrayList<>();

    CaseStory worker(String worker, String from, @Nullable String to) {
        return worker(worker, from, to, null);
    }

    CaseStory worker(String worker, String from, @Nullable String to, @Nullable String referral) {
        return add(CaseTable.INVOLVEMENTS, from, to, worker, referral, "Allocated case worker");
    }

    CaseStory involved(String worker, String role, String from) {
        return add(CaseTable.INVOLVEMENTS, from, null, worker, null, role);
    }

    CaseStory assessment(String started, @Nullable String authorised) {
        return add(CaseTable.ASSESSMENTS, started, authorised, null, null, null);
    }

    CaseStory enquiry(String started) {
        return add(CaseTable.ENQUIRIES, started, null, null, null, null);
    }

    /** Of the last enquiry. */
    CaseStory conference(@Nullable String held) {
        return add(CaseTable.CONFERENCES, held, null, null, last(), null);
    }

    CaseStory plan(String from, @Nullable String to) {
        return add(CaseTable.PLANS, from, to, null, null, null);
    }

    CaseStory placement(String type, String from, @Nullable String to) {
        return add(CaseTable.PLACEMENTS, from, to, null, null, type);
    }

    /** Of the plan or placement that is the last record but visits. */
    CaseStory visits(String... days) {
        CaseRecord span = records.stream()
                .filter(record -> record.table() == CaseTable.PLANS || record.table() == CaseTable.PLACEMENTS)
                .toList()
                .getLast();
        CaseTable table = span.table() == CaseTable.PLANS ? CaseTable.PROTECTION_VISITS : CaseTable.LOOKED_AFTER_VISITS;
        for (String day : days) {
            boolean unseen = day.startsWith("unseen ");
            add(table, day.replace("unseen ", ""), null, null, span.id(), unseen ? "N" : "Y");
        }
        return this;
    }

    /** What counts in these months, such as {@code "ann 2026-11 yes"}. */
    List<String> counted(Formula formula, String first, String last) {
        List<String> found = new ArrayList<>();
        formula.count(
                history(),
                new Months(YearMonth.parse(first), YearMonth.parse(last)),
                counted -> found.add("%s %s %s"
                        .formatted(counted.worker(), YearMonth.from(counted.day()), counted.good() ? "yes" : "no")));
        return found.stream().sorted().toList();
    }

    /** What is next on a day, such as {@code "ann 2026-12-03"}. */
    List<String> next(Formula formula, String today) {
        List<String> found = new ArrayList<>();
        formula.next(history(), LocalDate.parse(today), due -> found.add(due.worker() + " " + due.by()));
        return found;
    }

    private CaseHistory history() {
        return new CaseHistory(
                "C-1",
                records.stream()
                        .sorted(Comparator.comparing(
                                CaseRecord::starts, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList(),
                RULES);
    }

    private CaseStory add(
            CaseTable table,
            @Nullable String starts,
            @Nullable String ends,
            @Nullable String worker,
            @Nullable String partOf,
            @Nullable String detail) {
        records.add(new CaseRecord(table, "R-" + records.size(), day(starts), day(ends), worker, partOf, detail));
        return this;
    }

    private String last() {
        return records.getLast().id();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static CaseRules rules() {
        try (var file = new ClassPathResource("casework/rules.yaml").getInputStream()) {
            return CaseRules.of(Definition.read("rules.yaml", Objects.requireNonNull(file)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
