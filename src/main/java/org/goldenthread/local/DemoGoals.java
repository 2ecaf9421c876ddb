package org.goldenthread.local;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.goal.Goal;
import org.goldenthread.goal.GoalEditing;
import org.goldenthread.goal.GoalText;
import org.goldenthread.local.DemoOrganisation.PersonRow;
import org.goldenthread.local.DemoOrganisation.UnitRow;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Exampleshire's goals since April, and what each service does first for them; one priority was reworded since. */
@Component
@Profile("local")
class DemoGoals implements DemoPart {

    private static final String SAFE = "Children are safe";
    private static final String HELP = "Families get help early, and once";
    private static final String CARE = "Children in our care thrive";
    private static final String PRACTICE = "Our practice is good, and getting better";
    private static final String STAFF = "People want to work here, and stay";

    private static final String SEEN = "Every child on a plan is seen on time";
    private static final String SEEN_ALONE = "Every child on a plan is seen on time, and alone";

    private record Priority(String goal, String title, String words, List<String> measures) {}

    private final GoalEditing editing;
    private final StaffDirectory directory;
    private final DemoClock clock;

    DemoGoals(GoalEditing editing, StaffDirectory directory, DemoClock clock) {
        this.editing = editing;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public void load(DemoOrganisation organisation) {
        LocalDate since = directory.today().minusDays(230);
        for (UnitRow unit : organisation.units()) {
            SignedIn lead = lead(organisation, unit);
            if (unit.kind().equals("organisation")) {
                clock.during(DemoSurveys.at(since, 9), () -> as(lead, () -> goals(unit)));
            } else if (unit.kind().equals("service")) {
                clock.during(DemoSurveys.at(since.plusDays(14), 9), () -> as(lead, () -> priorities(unit)));
            }
        }
        clock.during(
                DemoSurveys.at(directory.today().minusDays(26), 15),
                () -> as(DemoPerson.DAVID.signedIn(), this::davidRewords));
    }

    private void goals(UnitRow unit) {
        add(unit, SAFE, "Every child who needs protection is seen, heard and protected in time.", null, List.of());
        add(unit, HELP, "The right help at the first knock, so that nobody has to ask twice.", null, List.of());
        add(unit, CARE, "A home that lasts, people who stay, and the same chances as anybody.", null, List.of());
        add(unit, PRACTICE, "We know how good our work is, and what we are learning from it.", null, List.of());
        add(unit, STAFF, "Time to think, somebody to think with, and a say in how things are done.", null, List.of());
    }

    private void priorities(UnitRow unit) {
        List<Goal> goals = editing.goals();
        for (Priority each : of(unit)) {
            Goal served = goals.stream()
                    .filter(goal -> goal.title().equals(each.goal()))
                    .findFirst()
                    .orElseThrow();
            add(unit, each.title(), each.words(), served, each.measures());
        }
    }

    private static List<Priority> of(UnitRow unit) {
        for (DemoService service : DemoService.values()) {
            if (unit.code().replaceAll("[0-9]", "").equals(service.code)) {
                return of(service);
            }
        }
        return List.of();
    }

    private static List<Priority> of(DemoService service) {
        return switch (service) {
            case SAFEGUARDING -> safeguarding();
            case ASSESSMENT ->
                List.of(
                        priority(SAFE, "A child at risk is seen within the first week", "visits-in-time"),
                        priority(
                                HELP,
                                "One assessment, done in 45 working days and done well",
                                "assessments-in-45-days"),
                        priority(PRACTICE, "A second reader would decide the same", "audits-good-or-better"),
                        priority(STAFF, "Nobody above the allowance", "caseload", "supervision-held"));
            case CARE ->
                List.of(
                        priority(
                                CARE,
                                "Visits that children look forward to, and that come when promised",
                                "looked-after-visits-in-time"),
                        priority(
                                CARE,
                                "Fewer children for each worker, fewer workers for each child",
                                "caseload",
                                "three-social-workers-at-most"),
                        priority(
                                PRACTICE,
                                "Life story work that a young person can read at eighteen",
                                "audits-good-or-better"),
                        priority(STAFF, "Supervision that happens", "supervision-held"));
            case FOSTERING ->
                List.of(
                        priority(CARE, "Foster carers are visited and listened to", "visits-in-time"),
                        priority(PRACTICE, "Every carer’s review leads to something", "audits-good-or-better"),
                        priority(STAFF, "Time to learn, and to teach carers", "cpd-recorded", "supervision-held"));
            case SUPPORT ->
                List.of(
                        priority(
                                HELP,
                                "Paperwork that is right the first time, so that practitioners are with families"),
                        priority(STAFF, "A say in every form that we fill in"));
            case QUALITY ->
                List.of(
                        priority(PRACTICE, "Every audit ends in something learned", "audits-good-or-better"),
                        priority(STAFF, "Training that fits into a working week", "cpd-recorded"));
            case CENTRAL ->
                List.of(
                        priority(STAFF, "Posts are filled with people who stay"),
                        priority(PRACTICE, "Figures that practitioners recognise"));
        };
    }

    private static List<Priority> safeguarding() {
        return List.of(
                new Priority(
                        SAFE,
                        SEEN,
                        "Late visits are the first thing that we look at together.",
                        List.of("visits-in-time", "child-protection-visits-in-time")),
                new Priority(
                        HELP,
                        "Assessments in which families recognise themselves",
                        "Within 45 working days, written with the family and not about it.",
                        List.of("assessments-in-45-days", "conferences-in-15-days")),
                new Priority(
                        PRACTICE,
                        "We find good work, and learn from the rest",
                        "Audits are done with the practitioner in the room.",
                        List.of("audits-good-or-better", "cpd-recorded")),
                new Priority(
                        STAFF,
                        "Workloads that leave time to think",
                        "Allowances are kept, and supervision is not what gives way.",
                        List.of("caseload", "supervision-held")));
    }

    private static Priority priority(String goal, String title, String... measures) {
        return new Priority(goal, title, "", List.of(measures));
    }

    /** What staff said in the pulse: seen is not yet heard. */
    private void davidRewords() {
        List<Goal> all = new ArrayList<>();
        editing.units().stream()
                .filter(unit -> unit.kind() == UnitKind.SERVICE)
                .forEach(unit -> all.addAll(editing.of(unit.id())));
        all.stream()
                .filter(goal -> goal.title().equals(SEEN))
                .forEach(goal -> editing.word(
                        goal.id(),
                        goal.revision(),
                        new GoalText(SEEN_ALONE, goal.words(), goal.serves(), goal.measures())));
    }

    private void add(UnitRow unit, String title, String words, @Nullable Goal serves, List<String> measures) {
        Unit of = editing.units().stream()
                .filter(each -> each.code().equals(unit.code()))
                .findFirst()
                .orElseThrow();
        editing.add(
                of.id(), UUID.randomUUID(), new GoalText(title, words, serves == null ? null : serves.id(), measures));
    }

    /** Whoever leads a unit, with the role that the sign-in would give them. */
    private static SignedIn lead(DemoOrganisation organisation, UnitRow unit) {
        PersonRow lead = organisation.people().stream()
                .filter(person -> person.number().equals(unit.lead()))
                .findFirst()
                .orElseThrow();
        String name = lead.givenName() + " " + lead.familyName();
        return new SignedIn(lead.number(), name, lead.number(), Set.of(Role.LEADER));
    }

    private static void as(SignedIn person, Runnable work) {
        CurrentUser.runAs(person, () -> {
            work.run();
            return true;
        });
    }
}
