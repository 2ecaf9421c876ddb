package org.goldenthread.local;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.goldenthread.calendar.BankHolidays;
import org.goldenthread.calendar.WorkingDays;
import org.goldenthread.casework.CaseTable;
import org.jspecify.annotations.Nullable;

/**
 * Believable records of two years: one child after the other in each of a worker's places, with assessments, enquiries, plans,
 * placements and visits. The same person and day give the same records.
 */
final class DemoCaseRecords {

    private static final int MONTHS = 24;
    private static final int VISIT_EVERY = 10;

    private final LocalDate today;
    private final LocalDate first;
    private final YearMonth last;
    private final WorkingDays days = new WorkingDays(BankHolidays.england());
    private final Map<CaseTable, List<List<String>>> rows = new EnumMap<>(CaseTable.class);

    DemoCaseRecords(LocalDate today) {
        this.today = today;
        this.last = YearMonth.from(today).minusMonths(1);
        this.first = last.minusMonths(MONTHS - 1).atDay(1);
    }

    /** In the order of the table's columns; they are kept no longer, for those of a large demo fill the memory. */
    List<List<String>> take(CaseTable table) {
        List<List<String>> taken = rows.remove(table);
        return taken == null ? List.of() : taken;
    }

    void add(DemoOrganisation organisation, DemoOrganisation.PersonRow person) {
        Random random = new Random(person.number().hashCode());
        row(CaseTable.PROFESSIONALS, professional(person), person.number());
        double reliable = 0.9 + random.nextDouble() * 0.07;
        int places = (int) Math.round(DemoObservations.allowance(person)
                * Double.parseDouble(person.fte())
                * (0.9 + random.nextDouble() * 0.1));
        LocalDate from = person.start().isAfter(first) ? person.start() : first;
        LocalDate until = person.end() == null || person.end().isAfter(today) ? today : person.end();
        for (int place = 0; place < places; place++) {
            LocalDate starts = from.plusDays(random.nextInt(20));
            for (int child = 1; starts.isBefore(until); child++) {
                String number = "%s%02d%d".formatted(person.number().substring(1), place, child);
                Random own = new Random(number.hashCode() * 31L);
                LocalDate ends = starts.plusDays(150 + own.nextInt(330));
                new Child(person, number, reliable, starts, ends.isBefore(until) ? ends : null, own).write();
                starts = ends.plusDays(3 + own.nextInt(12));
            }
        }
    }

    private static String professional(DemoOrganisation.PersonRow person) {
        return "P-" + person.number();
    }

    private void row(CaseTable table, @Nullable Object... values) {
        List<String> row = new ArrayList<>();
        for (Object value : values) {
            row.add(value == null ? "" : value.toString());
        }
        rows.computeIfAbsent(table, each -> new ArrayList<>()).add(row);
    }

    /** One child's time with a worker. */
    private final class Child {

        private final DemoOrganisation.PersonRow person;
        private final String number;
        private final double reliable;
        private final LocalDate starts;
        private final @Nullable LocalDate ends;
        private final Random random;
        private final String reference;
        private int records;

        private Child(
                DemoOrganisation.PersonRow person,
                String number,
                double reliable,
                LocalDate starts,
                @Nullable LocalDate ends,
                Random random) {
            this.person = person;
            this.number = number;
            this.reference = "C-" + number;
            this.reliable = reliable;
            this.starts = starts;
            this.ends = ends;
            this.random = random;
        }

        /** What kind of child it is comes first, so that it is the same on any day. */
        private void write() {
            int kind = random.nextInt(10);
            involvements();
            assessments();
            if (kind < 5) {
                protection();
            } else if (kind < 8) {
                lookedAfter();
            }
        }

        /** Most children come with one or two workers behind them, a few with more than three. */
        private void involvements() {
            int before = random.nextInt(10) < 8 ? random.nextInt(2) : 3;
            LocalDate from = starts.minusDays(40L * before);
            for (int earlier = 0; earlier < before; earlier++) {
                String other = "P-EARLIER-" + number + "-" + earlier;
                row(CaseTable.PROFESSIONALS, other, null);
                involvement(other, from.plusDays(40L * earlier), from.plusDays(40L * (earlier + 1)));
            }
            involvement(professional(person), starts, ends);
        }

        private void involvement(String worker, LocalDate from, @Nullable LocalDate to) {
            row(CaseTable.INVOLVEMENTS, key("I"), reference, worker, "Allocated case worker", from, to, "R-" + number);
        }

        private void assessments() {
            LocalDate start = days.after(starts, random.nextInt(4));
            while (isOpenOn(start)) {
                int needed = random.nextDouble() < reliable ? 24 + random.nextInt(22) : 46 + random.nextInt(12);
                LocalDate authorised = days.after(start, needed);
                row(CaseTable.ASSESSMENTS, key("A"), reference, start, known(authorised));
                start = days.after(authorised, 25 + random.nextInt(30));
            }
        }

        private void protection() {
            LocalDate enquiry = days.after(starts, 1 + random.nextInt(15));
            LocalDate held =
                    days.after(enquiry, random.nextDouble() < 0.85 ? 9 + random.nextInt(7) : 16 + random.nextInt(5));
            if (!isOpenOn(held)) {
                return;
            }
            String enquiryKey = key("S");
            row(CaseTable.ENQUIRIES, enquiryKey, reference, enquiry, held);
            row(CaseTable.CONFERENCES, key("K"), reference, enquiryKey, held);
            String plan = "G-" + number;
            LocalDate planEnds = held.plusDays(150 + random.nextInt(120));
            LocalDate end = ends != null && ends.isBefore(planEnds) ? ends : planEnds;
            row(CaseTable.PLANS, plan, reference, held, known(end));
            LocalDate due = days.after(held, VISIT_EVERY);
            for (LocalDate made = made(due, reliability(due));
                    made.isBefore(end) && !made.isAfter(today);
                    made = made(due, reliability(due))) {
                row(CaseTable.PROTECTION_VISITS, key("V"), plan, made, "Y");
                due = days.after(made, VISIT_EVERY);
            }
        }

        private void lookedAfter() {
            boolean lasting = random.nextInt(4) == 0;
            LocalDate placed = starts.plusDays(5 + random.nextInt(30));
            if (!isOpenOn(placed)) {
                return;
            }
            row(CaseTable.PLACEMENTS, "L-" + number, reference, placed, ends, lasting ? "U4" : "U6");
            LocalDate due = placed.plusWeeks(1);
            for (LocalDate made = made(due, reliable); isOpenOn(made); made = made(due, reliable)) {
                row(CaseTable.LOOKED_AFTER_VISITS, key("W"), reference, made, "Y");
                due = made.plusWeeks(6);
            }
        }

        /** Amina's child protection visits fell in the last month, and no others. */
        private double reliability(LocalDate due) {
            boolean fell = person.number().equals(DemoPerson.AMINA.employeeNumber())
                    && YearMonth.from(due).equals(last);
            return fell ? 0.3 : reliable;
        }

        /** Up to three days before it is due, or some after. */
        private LocalDate made(LocalDate due, double chance) {
            boolean begins = due.isBefore(first.plusMonths(2));
            return begins || random.nextDouble() < chance + 0.03
                    ? due.minusDays(random.nextInt(4))
                    : days.after(due, 1 + random.nextInt(4));
        }

        private boolean isOpenOn(LocalDate day) {
            return !day.isAfter(today) && (ends == null || day.isBefore(ends));
        }

        private @Nullable LocalDate known(LocalDate day) {
            return isOpenOn(day) || day.equals(ends) ? day : null;
        }

        private String key(String kind) {
            return kind + "-" + number + "-" + ++records;
        }
    }
}
