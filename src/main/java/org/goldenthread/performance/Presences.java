package org.goldenthread.performance;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.calendar.BankHolidays;
import org.goldenthread.calendar.WorkingDays;
import org.goldenthread.organisation.PersonId;
import org.springframework.stereotype.Component;

/** On how many working days people were there: a query for each module that knows of absences. */
@Component
class Presences {

    private final BankHolidays holidays = BankHolidays.england();
    private final WorkingDays calendar = new WorkingDays(holidays);
    private final List<TimeAway> sources;

    Presences(List<TimeAway> sources) {
        this.sources = sources;
    }

    Known of(Collection<PersonId> people, YearMonth from, YearMonth to) {
        Map<PersonId, List<TimeAway.Spell>> spells = new HashMap<>();
        sources.forEach(source -> source.spells(people, from.atDay(1), to.atEndOfMonth())
                .forEach((person, found) -> spells.computeIfAbsent(person, each -> new ArrayList<>())
                        .addAll(found)));
        return new Known(spells);
    }

    /** What is known of some people and months. */
    final class Known {

        private final Map<PersonId, List<TimeAway.Spell>> spells;

        private Known(Map<PersonId, List<TimeAway.Spell>> spells) {
            this.spells = spells;
        }

        /** Whole where nothing is known: also in a year whose bank holidays are not. */
        Presence in(PersonId person, YearMonth month) {
            boolean covered = month.getYear() >= holidays.first().getValue()
                    && month.getYear() <= holidays.last().getValue();
            return covered && spells.containsKey(person)
                    ? Presence.in(month, spells.getOrDefault(person, List.of()), calendar)
                    : Presence.WHOLE;
        }
    }
}
