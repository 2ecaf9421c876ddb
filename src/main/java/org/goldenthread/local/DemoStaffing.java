package org.goldenthread.local;

import static org.goldenthread.local.DemoOrganisation.AS_OF;
import static org.goldenthread.local.DemoOrganisation.FOUNDED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.goldenthread.local.DemoOrganisation.PersonRow;
import org.goldenthread.local.DemoOrganisation.UnitRow;
import org.jspecify.annotations.Nullable;

/** Everybody in post on the day of the last file, and the tree they work in; a large one has the services for each area. */
final class DemoStaffing {

    private static final int AREA = 420;
    private static final int[] TEAM_SIZES = {7, 7, 6, 8, 7, 4, 7, 12, 3, 7};

    /** Whoever leads a unit was there before the first file of people, so that every file has the line of management. */
    private static final int DAYS_BEFORE_FIRST_FILE = 3800;

    private static final int DAYS_BEFORE_THIS_YEAR = 4300;

    private final Random random;
    private final List<UnitRow> units = new ArrayList<>();
    private final List<PersonRow> people = new ArrayList<>();
    private final Map<String, Integer> addresses = new HashMap<>();
    private int nextNumber = 20001;

    DemoStaffing(int staff) {
        random = new Random(staff);
        String director = lead("EXA", "Director of children's services", "", "");
        units.add(new UnitRow("EXA", "Exampleshire Children's Services", "organisation", "", director));
        int areas = Math.max(1, Math.round((float) staff / AREA));
        for (int area = 1; area <= areas; area++) {
            int size = staff / areas + (area <= staff % areas ? 1 : 0) - (area == 1 ? 1 : 0);
            for (DemoService service : DemoService.values()) {
                service(service, area, service.staffOf(size), director);
            }
        }
    }

    List<UnitRow> units() {
        return units;
    }

    List<PersonRow> people() {
        return people;
    }

    Random random() {
        return random;
    }

    private void service(DemoService service, int area, int size, String director) {
        String code = service.code + (area == 1 ? "" : area);
        boolean first = area == 1;
        String head = first && service == DemoService.SAFEGUARDING
                ? demo(DemoPerson.DAVID, code, "Head of service", "", director)
                : lead(code, "Head of service", "", director);
        units.add(new UnitRow(code, named(service.title, area), "service", "EXA", head));
        int left = size - 1;
        if (first && service == DemoService.QUALITY) {
            demo(DemoPerson.ESTHER, code, "Learning and development adviser", "", head);
            left--;
        }
        if (first && service == DemoService.CENTRAL) {
            demo(DemoPerson.FARID, code, "HR business partner", "", head);
            demo(DemoPerson.GRACE, code, "Systems administrator", "", head);
            left -= 2;
        }
        for (int team = 1; left > 0; team++) {
            int teamSize = Math.min(left, TEAM_SIZES[(team - 1) % TEAM_SIZES.length]);
            team(service, code, area, team, teamSize, head);
            left -= teamSize;
        }
    }

    private void team(DemoService service, String parent, int area, int number, int size, String head) {
        String code = parent + "-" + number;
        boolean chloes = area == 1 && service == DemoService.SAFEGUARDING && number == 2;
        String role = service.practice ? "Practice manager" : "Team manager";
        String level = service.practice ? "Advanced" : "";
        String lead = chloes ? demo(DemoPerson.CHLOE, code, role, level, head) : lead(code, role, level, head);
        units.add(new UnitRow(code, named(service.team + " " + number, area), "team", parent, lead));
        int left = size - 1;
        if (chloes) {
            demo(DemoPerson.AMINA, code, "Social worker", "Social worker", lead);
            demo(DemoPerson.BEN, code, "Social worker", "Newly qualified", lead);
            left -= 2;
        }
        if (area == 1 && service == DemoService.SUPPORT && number == 1) {
            demo(DemoPerson.HANNAH, code, "Business support officer", "", lead);
            left--;
        }
        for (int member = 0; member < left; member++) {
            member(service, code, member, lead);
        }
    }

    /** With a comma: "Assessment 2" is a team, and the service of the second area must not be called the same. */
    private static String named(String name, int area) {
        return area == 1 ? name : name + ", area " + area;
    }

    private void member(DemoService service, String code, int member, String lead) {
        String fte = random.nextInt(5) == 0 ? "0.6" : random.nextInt(8) == 0 ? "0.8" : "1.0";
        if (!service.practice) {
            add(code, service.officer(), "", fte, random.nextInt(12) == 0 ? "apprentice" : "permanent", lead);
        } else if (member == 0) {
            add(code, "Advanced social worker", "Advanced", "1.0", "permanent", lead);
        } else if (member == 5) {
            add(code, "Student social worker", "", "0.8", "student", lead);
        } else if (random.nextInt(7) == 0) {
            add(code, "Social worker", "Newly qualified", "1.0", "permanent", lead);
        } else {
            String contract = random.nextInt(6) == 0 ? "agency" : random.nextInt(15) == 0 ? "fixed term" : "permanent";
            add(code, "Social worker", random.nextInt(3) == 0 ? "Experienced" : "Social worker", fte, contract, lead);
        }
    }

    private String demo(DemoPerson person, String unit, String role, String level, String manager) {
        LocalDate start = "Newly qualified".equals(level) ? LocalDate.of(2026, 2, 2) : LocalDate.of(2021, 9, 6);
        String address = address(person.givenName(), person.familyName());
        people.add(new PersonRow(
                person.employeeNumber(),
                person.givenName(),
                person.familyName(),
                address,
                unit,
                role,
                level,
                "1.0",
                "permanent",
                start,
                null,
                manager));
        return person.employeeNumber();
    }

    private String lead(String unit, String role, String level, String manager) {
        LocalDate start = FOUNDED.plusDays(random.nextInt(DAYS_BEFORE_FIRST_FILE));
        return add(unit, role, level, "1.0", "permanent", start, null, manager);
    }

    private void add(String unit, String role, String level, String fte, String contract, String manager) {
        LocalDate start = switch (level.equals("Newly qualified") ? "new" : contract) {
            case "new" -> AS_OF.minusDays(60 + random.nextInt(300));
            case "student" -> LocalDate.of(2026, 9, 14);
            case "agency" -> AS_OF.minusDays(90 + random.nextInt(500));
            default -> FOUNDED.plusDays(random.nextInt(DAYS_BEFORE_THIS_YEAR));
        };
        add(unit, role, level, fte, contract, start, null, manager);
    }

    /** Adds somebody with a name and number of their own. */
    String add(
            String unit,
            String role,
            String level,
            String fte,
            String contract,
            LocalDate start,
            @Nullable LocalDate end,
            String manager) {
        String given = DemoNames.given(random);
        String family = DemoNames.family(random);
        String number = "E" + nextNumber++;
        String address = address(given, family);
        people.add(
                new PersonRow(number, given, family, address, unit, role, level, fte, contract, start, end, manager));
        return number;
    }

    private String address(String given, String family) {
        String name = (given + "." + family).toLowerCase(Locale.ROOT);
        int before = addresses.merge(name, 1, Integer::sum);
        return name + (before == 1 ? "" : before) + "@exampleshire.example";
    }
}
