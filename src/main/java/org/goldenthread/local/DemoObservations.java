package org.goldenthread.local;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Twenty-four months of believable measures for everybody who holds cases: slowly better, never the same twice. */
final class DemoObservations {

    private static final int MONTHS = 24;

    private final YearMonth last;

    DemoObservations(LocalDate today) {
        last = YearMonth.from(today).minusMonths(1);
    }

    void write(DemoOrganisation organisation, CsvWriter csv) {
        for (DemoOrganisation.PersonRow person : organisation.people()) {
            if (holdsCases(person)) {
                person(organisation, person, csv);
            }
        }
    }

    static boolean holdsCases(DemoOrganisation.PersonRow person) {
        return person.jobRole().equals("Social worker") || person.jobRole().equals("Advanced social worker");
    }

    static int allowance(DemoOrganisation.PersonRow person) {
        if (person.practiceLevel().equals("Newly qualified")) {
            return 10;
        }
        return person.jobRole().startsWith("Advanced") ? 13 : 17;
    }

    private void person(DemoOrganisation organisation, DemoOrganisation.PersonRow person, CsvWriter csv) {
        Random random = new Random(person.number().hashCode());
        double skill = 0.82 + random.nextDouble() * 0.14;
        int allowance = allowance(person);
        int cpd = 0;
        DemoFurtherObservations more = new DemoFurtherObservations(person, DemoAbsences.of(organisation, person), csv);
        for (int back = MONTHS - 1; back >= 0; back--) {
            YearMonth month = last.minusMonths(back);
            if (!organisation.inPost(person, month.atEndOfMonth())) {
                continue;
            }
            // What Amina is to find is that visits fell: nothing else draws her eye.
            boolean otherwiseWell = isAmina(person) && month.equals(last);
            double chance = Math.min(0.99, skill + 0.002 * (MONTHS - back));
            int cases = Math.max(3, (int)
                    Math.round(allowance * Double.parseDouble(person.fte()) * (0.95 + random.nextGaussian() * 0.12)));
            cpd = month.getMonthValue() == 12 ? 0 : cpd;
            cpd += random.nextInt(5) == 0 ? 1 : 0;
            row(csv, person, "caseload", month, cases, null);
            share(csv, person, "assessments-in-45-days", month, 2 + random.nextInt(9), chance, random);
            int due = cases + random.nextInt(cases);
            int made = share(csv, person, "visits-in-time", month, due, chance + 0.04, random);
            int audits = 5 + random.nextInt(4);
            int good = share(csv, person, "audits-good-or-better", month, audits, chance - 0.08, random);
            more.visits(due, made);
            more.audits(audits, good);
            more.month(month, cases, chance, otherwiseWell);
            int sessions = 11 + random.nextInt(2);
            share(csv, person, "supervision-held", month, sessions, otherwiseWell ? 1 : chance + 0.02, random);
            row(csv, person, "cpd-recorded", month, cpd, null);
        }
    }

    private static boolean isAmina(DemoOrganisation.PersonRow person) {
        return person.number().equals(DemoPerson.AMINA.employeeNumber());
    }

    /** @return the numerator */
    private static int share(
            CsvWriter csv,
            DemoOrganisation.PersonRow person,
            String measure,
            YearMonth month,
            int denominator,
            double chance,
            Random random) {
        int numerator = 0;
        for (int each = 0; each < denominator; each++) {
            numerator += random.nextDouble() < chance ? 1 : 0;
        }
        row(csv, person, measure, month, numerator, denominator);
        return numerator;
    }

    static void row(
            CsvWriter csv,
            DemoOrganisation.PersonRow person,
            String measure,
            YearMonth month,
            int numerator,
            @Nullable Integer denominator) {
        if (DemoCases.areBehind(measure)) {
            return;
        }
        csv.writeRecord(
                person.number(),
                measure,
                month.toString(),
                Integer.toString(numerator),
                denominator == null ? "" : denominator.toString());
    }
}
