package org.goldenthread.local;

import static org.goldenthread.local.DemoOrganisation.AS_OF;
import static org.goldenthread.local.DemoOrganisation.SENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.local.DemoOrganisation.Move;
import org.goldenthread.local.DemoOrganisation.PersonRow;
import org.goldenthread.local.DemoOrganisation.Spell;
import org.goldenthread.local.DemoOrganisation.UnitRow;

/** Who left in the last two years, who works in another team than before, and who went and came back. */
final class DemoTurnover {

    /** In the days below: about one in seven a year, near the figure for England. */
    private static final int ONE_LEAVER_IN = 3;

    /** A year before the first file and with it, so that each month of two years has a year behind it. */
    private static final int DAYS = 1060;

    private static final int STRIDE = 7919;
    private static final int ONE_MOVER_IN = 10;
    private static final int ONE_RETURNER_IN = 25;

    private final DemoStaffing staffing;
    private final Random random;
    private final List<PersonRow> people;
    private final Map<String, Move> moves = new HashMap<>();
    private final Map<String, Spell> earlierSpells = new HashMap<>();

    DemoTurnover(DemoStaffing staffing) {
        this.staffing = staffing;
        random = staffing.random();
        leavers();
        people = new ArrayList<>(staffing.people());
        moversAndReturners();
    }

    List<PersonRow> people() {
        return people;
    }

    Map<String, Move> moves() {
        return moves;
    }

    Map<String, Spell> earlierSpells() {
        return earlierSpells;
    }

    /** Each has left a unit that is still there. */
    private void leavers() {
        List<PersonRow> staff = List.copyOf(staffing.people());
        Set<String> leads = staffing.units().stream().map(UnitRow::lead).collect(Collectors.toSet());
        List<PersonRow> others = staff.stream()
                .filter(person -> person.contract().equals("permanent") && !leads.contains(person.number()))
                .toList();
        int leavers = staff.size() / ONE_LEAVER_IN;
        for (int leaver = 0; leaver < leavers; leaver++) {
            // Spread over teams and, in another order, over the days, so that no service or year has many by chance.
            PersonRow like = others.get((int) ((long) leaver * others.size() / leavers));
            LocalDate end = AS_OF.minusDays(20 + (long) Math.floorMod(leaver * STRIDE, leavers) * DAYS / leavers);
            LocalDate start = end.minusDays(400 + random.nextInt(2000));
            String level = like.practiceLevel().equals("Newly qualified") ? "Social worker" : like.practiceLevel();
            staffing.add(like.unit(), like.jobRole(), level, like.fte(), "permanent", start, end, like.manager());
        }
    }

    private void moversAndReturners() {
        List<UnitRow> teams = staffing.units().stream()
                .filter(unit -> unit.kind().equals("team"))
                .toList();
        Set<String> known = Set.of(DemoPerson.AMINA.employeeNumber(), DemoPerson.BEN.employeeNumber());
        int eligible = 0;
        for (int place = 0; place < people.size(); place++) {
            PersonRow person = people.get(place);
            if (!person.jobRole().equals("Social worker")
                    || !person.contract().equals("permanent")
                    || person.end() != null
                    || person.start().isAfter(SENT.getFirst().minusMonths(1))
                    || known.contains(person.number())) {
                continue;
            }
            if (eligible % ONE_RETURNER_IN == 2) {
                people.set(place, returner(person, 1 + eligible / ONE_RETURNER_IN % 2));
            } else if (eligible % ONE_MOVER_IN == 0) {
                mover(person, SENT.get(1 + eligible / ONE_MOVER_IN % 3), teams);
            }
            eligible++;
        }
    }

    /** Out of another team of the same service, where there is one. */
    private void mover(PersonRow person, LocalDate on, List<UnitRow> teams) {
        String service = serviceOf(person.unit());
        List<UnitRow> others = teams.stream()
                .filter(team -> team.parent().equals(service) && !team.code().equals(person.unit()))
                .toList();
        if (!others.isEmpty()) {
            UnitRow before = others.get(random.nextInt(others.size()));
            moves.put(person.number(), new Move(on, before.code(), before.lead()));
        }
    }

    /**
     * The end is in one file and the new start in the next, as an HR system would send them: a start alone would be taken
     * as a correction of the spell that is known.
     */
    private PersonRow returner(PersonRow person, int file) {
        LocalDate end = SENT.get(file).minusDays(10 + random.nextInt(100));
        LocalDate back = SENT.get(file).plusDays(60 + random.nextInt(140));
        earlierSpells.put(person.number(), new Spell(person.start(), end));
        return person.during(back, null);
    }

    private static String serviceOf(String team) {
        return team.substring(0, team.indexOf('-'));
    }
}
