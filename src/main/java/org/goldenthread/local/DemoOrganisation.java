package org.goldenthread.local;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Exampleshire Children's Services, invented, of any size: a director, services with a head each, teams of about seven with
 * a manager. The same size gives the same people. A large organisation has the services once for each area.
 */
final class DemoOrganisation {

    /** The day on which the files are as they are, so that they never change by themselves. */
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

    static final LocalDate FOUNDED = LocalDate.of(2014, 4, 1);

    private static final int AREA = 420;
    private static final int[] TEAM_SIZES = {7, 7, 6, 8, 7, 4, 7, 12, 3, 7};

    /** One service of an area, with its share of the area's staff in hundredths. */
    private enum Service {
        SAFEGUARDING("FS", "Family safeguarding", "North", 31, true),
        ASSESSMENT("AS", "Assessment", "Assessment", 17, true),
        CARE("CC", "Children in care", "Care", 18, true),
        FOSTERING("FO", "Fostering", "Fostering", 12, true),
        SUPPORT("BS", "Business support", "Support", 13, false),
        QUALITY("QL", "Quality and learning", "Quality", 6, false),
        CENTRAL("CE", "People and systems", "Systems", 3, false);

        final String code;
        final String title;
        final String team;
        final int share;
        final boolean practice;

        Service(String code, String title, String team, int share, boolean practice) {
            this.code = code;
            this.title = title;
            this.team = team;
            this.share = share;
            this.practice = practice;
        }
    }

    record UnitRow(String code, String name, String kind, String parent, String lead) {}

    /** @param end null while in post */
    record PersonRow(
            String number,
            String givenName,
            String familyName,
            String email,
            String unit,
            String jobRole,
            String practiceLevel,
            String fte,
            String contract,
            LocalDate start,
            @Nullable LocalDate end,
            String manager) {}

    private final Random random;
    private final List<UnitRow> units = new ArrayList<>();
    private final List<PersonRow> people = new ArrayList<>();
    private final Map<String, Integer> addresses = new HashMap<>();
    private int nextNumber = 20001;

    private DemoOrganisation(int staff) {
        random = new Random(staff);
        String director = add("EXA", "Director of children's services", "", "1.0", "permanent", "");
        units.add(new UnitRow("EXA", "Exampleshire Children's Services", "organisation", "", director));
        int areas = Math.max(1, Math.round((float) staff / AREA));
        for (int area = 1; area <= areas; area++) {
            int size = staff / areas + (area <= staff % areas ? 1 : 0) - (area == 1 ? 1 : 0);
            area(area, size, director);
        }
        leavers();
    }

    /** @param staff people in post, at least 100 */
    static DemoOrganisation of(int staff) {
        if (staff < 100) {
            throw new IllegalArgumentException("The demo organisation needs at least 100 staff");
        }
        return new DemoOrganisation(staff);
    }

    List<UnitRow> units() {
        return List.copyOf(units);
    }

    List<PersonRow> people() {
        return List.copyOf(people);
    }

    private void area(int area, int size, String director) {
        String suffix = area == 1 ? "" : " " + area;
        int left = size;
        for (Service service : Service.values()) {
            int share = service == Service.CENTRAL ? left : Math.max(8, size * service.share / 100);
            left -= share;
            service(service, service.code + (area == 1 ? "" : area), suffix, share, director, area == 1);
        }
    }

    private void service(Service service, String code, String suffix, int size, String director, boolean first) {
        String head = first && service == Service.SAFEGUARDING
                ? demo(DemoPerson.DAVID, code, "Head of service", "", director)
                : add(code, "Head of service", "", "1.0", "permanent", director);
        units.add(new UnitRow(code, service.title + suffix, "service", "EXA", head));
        int left = size - 1;
        if (first && service == Service.QUALITY) {
            demo(DemoPerson.ESTHER, code, "Learning and development adviser", "", head);
            left--;
        }
        if (first && service == Service.CENTRAL) {
            demo(DemoPerson.FARID, code, "HR business partner", "", head);
            demo(DemoPerson.GRACE, code, "Systems administrator", "", head);
            left -= 2;
        }
        for (int team = 1; left > 0; team++) {
            int teamSize = Math.min(left, TEAM_SIZES[(team - 1) % TEAM_SIZES.length]);
            team(service, code, suffix, team, teamSize, head, first);
            left -= teamSize;
        }
    }

    private void team(Service service, String parent, String suffix, int number, int size, String head, boolean first) {
        String code = parent + "-" + number;
        boolean chloes = first && service == Service.SAFEGUARDING && number == 2;
        String lead = chloes
                ? demo(DemoPerson.CHLOE, code, "Practice manager", "Advanced", head)
                : add(
                        code,
                        service.practice ? "Practice manager" : "Team manager",
                        service.practice ? "Advanced" : "",
                        "1.0",
                        "permanent",
                        head);
        units.add(new UnitRow(
                code, service.team + " " + number + (suffix.isEmpty() ? "" : "," + suffix), "team", parent, lead));
        int left = size - 1;
        if (chloes) {
            demo(DemoPerson.AMINA, code, "Social worker", "Social worker", lead);
            demo(DemoPerson.BEN, code, "Social worker", "Newly qualified", lead);
            left -= 2;
        }
        if (first && service == Service.SUPPORT && number == 1) {
            demo(DemoPerson.HANNAH, code, "Business support officer", "", lead);
            left--;
        }
        for (int member = 0; member < left; member++) {
            member(service, code, member, lead);
        }
    }

    private void member(Service service, String code, int member, String lead) {
        String fte = random.nextInt(5) == 0 ? "0.6" : random.nextInt(8) == 0 ? "0.8" : "1.0";
        if (!service.practice) {
            String role = service == Service.SUPPORT
                    ? "Business support officer"
                    : service == Service.QUALITY ? "Quality officer" : "Systems officer";
            add(code, role, "", fte, random.nextInt(12) == 0 ? "apprentice" : "permanent", lead);
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

    /** One in twenty has left within two years, out of a unit that is still there. */
    private void leavers() {
        int leavers = people.size() / 20;
        List<PersonRow> staff = people.stream()
                .filter(person -> person.jobRole().equals("Social worker"))
                .toList();
        for (int leaver = 0; leaver < leavers; leaver++) {
            PersonRow like = staff.get(random.nextInt(staff.size()));
            LocalDate end = AS_OF.minusDays(20 + random.nextInt(700));
            people.add(row(
                    like.unit(),
                    DemoNames.given(random),
                    DemoNames.family(random),
                    number(),
                    like.jobRole(),
                    "Social worker",
                    "1.0",
                    "permanent",
                    end.minusDays(400 + random.nextInt(2000)),
                    end,
                    like.manager()));
        }
    }

    private String demo(DemoPerson person, String unit, String role, String level, String manager) {
        LocalDate start = "Newly qualified".equals(level) ? LocalDate.of(2026, 2, 2) : LocalDate.of(2021, 9, 6);
        people.add(row(
                unit,
                person.givenName(),
                person.familyName(),
                person.employeeNumber(),
                role,
                level,
                "1.0",
                "permanent",
                start,
                null,
                manager));
        return person.employeeNumber();
    }

    private String add(String unit, String role, String level, String fte, String contract, String manager) {
        LocalDate start = switch (level.equals("Newly qualified") ? "new" : contract) {
            case "new" -> AS_OF.minusDays(60 + random.nextInt(300));
            case "student" -> LocalDate.of(2026, 9, 14);
            case "agency" -> AS_OF.minusDays(90 + random.nextInt(500));
            default -> FOUNDED.plusDays(random.nextInt(4300));
        };
        String number = number();
        people.add(row(
                unit,
                DemoNames.given(random),
                DemoNames.family(random),
                number,
                role,
                level,
                fte,
                contract,
                start,
                null,
                manager));
        return number;
    }

    private PersonRow row(
            String unit,
            String given,
            String family,
            String number,
            String role,
            String level,
            String fte,
            String contract,
            LocalDate start,
            @Nullable LocalDate end,
            String manager) {
        return new PersonRow(
                number, given, family, address(given, family), unit, role, level, fte, contract, start, end, manager);
    }

    private String number() {
        return "E" + nextNumber++;
    }

    private String address(String given, String family) {
        String name = (given + "." + family).toLowerCase(Locale.ROOT);
        int before = addresses.merge(name, 1, Integer::sum);
        return name + (before == 1 ? "" : before) + "@exampleshire.example";
    }
}
