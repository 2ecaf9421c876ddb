package org.goldenthread.local;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** The rest of one person's measures: those about the same cases agree with the first ones, and twelve months roll on. */
final class DemoFurtherObservations {

    private static final int YEAR = 12;
    private static final double LOOKED_AFTER = 0.4;

    private final DemoOrganisation.PersonRow person;
    private final List<DemoAbsences.Absence> absences;
    private final CsvWriter csv;
    private final Random random;
    private final boolean newlyQualified;
    private final Rolling conferences = new Rolling();
    private final Rolling reviews = new Rolling();
    private final Rolling closings = new Rolling();
    private final Rolling plans = new Rolling();
    private final int courses;
    private int lapsed;
    private int visitsDue;
    private int visitsMade;
    private int audits;
    private int goodAudits;

    DemoFurtherObservations(DemoOrganisation.PersonRow person, List<DemoAbsences.Absence> absences, CsvWriter csv) {
        this.person = person;
        this.absences = absences;
        this.csv = csv;
        random = new Random(31L * person.number().hashCode());
        newlyQualified = person.practiceLevel().equals("Newly qualified");
        courses = 8 + random.nextInt(3);
        for (int before = 0; before < YEAR; before++) {
            aMonthPasses(0.85);
        }
    }

    void visits(int due, int made) {
        visitsDue = due;
        visitsMade = made;
    }

    void audits(int all, int good) {
        audits = all;
        goodAudits = good;
    }

    /** Writes a month whose visits and audits are told; training may be told to be in date, whatever chance says. */
    void month(YearMonth month, int cases, double chance, boolean trained) {
        aMonthPasses(chance);
        // What is late is late on child protection plans: their visits are due more often.
        int lookedAfter = (int) Math.round(visitsDue * LOOKED_AFTER);
        int late = Math.max(0, visitsDue - visitsMade - (visitsDue - lookedAfter));
        share("child-protection-visits-in-time", month, visitsMade - lookedAfter + late, visitsDue - lookedAfter);
        share("looked-after-visits-in-time", month, lookedAfter - late, lookedAfter);
        share("audits-inadequate", month, some(audits - goodAudits, 0.12), audits);
        rolling("conferences-in-15-days", month, conferences);
        rolling("mid-way-reviews-held", month, reviews);
        rolling("re-referrals-in-12-months", month, closings);
        rolling("plans-of-two-years", month, plans);
        share("three-social-workers-at-most", month, some(cases, chance - 0.02), cases);
        int inCare = Math.max(1, (int) Math.round(cases * LOOKED_AFTER));
        share("looked-after-three-workers-in-year", month, some(inCare, 0.22), inCare);
        share("mandatory-training-in-date", month, trained ? courses : courses - lapsed, courses);
        DemoObservations.row(csv, person, "sickness-days", month, DemoAbsences.lost(absences, month), null);
        if (newlyQualified) {
            double due = 16 * Double.parseDouble(person.fte());
            int hours = (int) Math.round(due * (0.78 + random.nextDouble() * 0.3));
            DemoObservations.row(csv, person, "protected-development-time", month, hours, null);
        }
    }

    private void aMonthPasses(double chance) {
        add(conferences, random.nextInt(2), chance - 0.04);
        add(reviews, 1 + random.nextInt(2), chance + 0.05);
        add(closings, 1 + random.nextInt(2), 0.2);
        add(plans, random.nextInt(5) < 3 ? 1 : 0, 0.05);
        lapsed = random.nextInt(6) == 0 ? 1 : random.nextInt(3) == 0 ? 0 : lapsed;
    }

    private void add(Rolling series, int due, double chance) {
        series.add(due, some(due, chance));
    }

    private int some(int of, double chance) {
        int found = 0;
        for (int each = 0; each < of; each++) {
            found += random.nextDouble() < chance ? 1 : 0;
        }
        return found;
    }

    private void rolling(String measure, YearMonth month, Rolling series) {
        share(measure, month, series.done(), series.due());
    }

    private void share(String measure, YearMonth month, int numerator, int denominator) {
        DemoObservations.row(csv, person, measure, month, numerator, denominator);
    }

    /** Twelve months, of which the oldest goes when a new one comes. */
    private static final class Rolling {

        private final Deque<int[]> months = new ArrayDeque<>();

        void add(int due, int done) {
            months.addLast(new int[] {due, done});
            if (months.size() > YEAR) {
                months.removeFirst();
            }
        }

        int due() {
            return months.stream().mapToInt(month -> month[0]).sum();
        }

        int done() {
            return months.stream().mapToInt(month -> month[1]).sum();
        }
    }
}
