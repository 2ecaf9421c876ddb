package org.goldenthread.local;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.goldenthread.local.DemoOrganisation.PersonRow;

/** When somebody was ill: about two short absences in a year, and a long one now and then; the same each time. */
final class DemoAbsences {

    private static final List<String> CAUSES = List.of(
            "cold or flu",
            "cold or flu",
            "stomach or digestion",
            "respiratory infection",
            "anxiety, stress or depression",
            "anxiety, stress or depression",
            "back problem",
            "musculoskeletal",
            "back problem",
            "operation",
            "long-term condition",
            "long-term condition",
            "headache or migraine",
            "headache or migraine",
            "not recorded",
            "injury or fracture");
    private static final int MONTHS = 34;

    /** @param lost working days */
    record Absence(LocalDate first, LocalDate last, String cause, int lost) {

        boolean lasts() {
            return last.isAfter(DemoOrganisation.AS_OF);
        }
    }

    private DemoAbsences() {}

    static List<Absence> of(DemoOrganisation organisation, PersonRow person) {
        List<Absence> found = new ArrayList<>();
        Random random = new Random(31L * person.number().hashCode());
        LocalDate day = DemoOrganisation.AS_OF.minusMonths(MONTHS).plusDays(random.nextInt(200));
        while (day.isBefore(DemoOrganisation.AS_OF.minusDays(1))) {
            String cause = CAUSES.get(random.nextInt(CAUSES.size()));
            boolean longOne = random.nextInt(12) == 0
                    || cause.equals("operation")
                    || (cause.startsWith("anxiety") && random.nextInt(3) == 0);
            int days = longOne ? 12 + random.nextInt(30) : 1 + random.nextInt(4);
            LocalDate last = day.plusDays(days - 1L);
            if (organisation.inPost(person, day) && organisation.inPost(person, last)) {
                found.add(new Absence(day, last, cause, Math.max(1, Math.round(days * 5f / 7))));
            }
            day = last.plusDays(60 + random.nextInt(260));
        }
        return found;
    }

    /** Working days lost in the twelve months that end with this one. */
    static int lost(List<Absence> absences, YearMonth month) {
        return absences.stream()
                .filter(absence -> !absence.first().isAfter(month.atEndOfMonth())
                        && absence.first().isAfter(month.minusMonths(12).atEndOfMonth()))
                .mapToInt(Absence::lost)
                .sum();
    }
}
