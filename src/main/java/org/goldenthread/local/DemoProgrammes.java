package org.goldenthread.local;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.development.programme.CohortService;
import org.goldenthread.development.programme.Enrolment;
import org.goldenthread.development.programme.Evidence;
import org.goldenthread.development.programme.HeldReview;
import org.goldenthread.development.programme.Outcome;
import org.goldenthread.development.programme.ProgrammeFile;
import org.goldenthread.development.programme.ProgrammeService;
import org.goldenthread.development.programme.Starter;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.SignedIn;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** First years in the demo: esther coordinates; ben is ten months in; most of his cohort is on it, some are to be confirmed. */
@Component
@Profile("local")
class DemoProgrammes implements DemoPart {

    private static final String ASYE = "asye";

    /** So many are left for esther to confirm. */
    private static final int TO_CONFIRM = 3;

    /** What colleagues have evidence for, one more and one less. */
    private static final List<String> SHOWN = List.of(
            "relationships",
            "communication",
            "assessment",
            "law",
            "supervision",
            "pcf/values",
            "abuse-and-neglect",
            "analysis",
            "pcf/skills",
            "pcf/knowledge",
            "child-development",
            "pcf/reflection",
            "pcf/professionalism",
            "pcf/diversity");

    private final ProgrammeService programmes;
    private final CohortService cohorts;
    private final StaffDirectory directory;
    private final DemoClock clock;

    DemoProgrammes(ProgrammeService programmes, CohortService cohorts, StaffDirectory directory, DemoClock clock) {
        this.programmes = programmes;
        this.cohorts = cohorts;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public void load(DemoOrganisation organisation) {
        LocalDate today = directory.today();
        List<StaffMember> assessors = directory.staffOn(today).stream()
                .filter(person -> person.jobRole().equals("Advanced social worker"))
                .toList();
        SignedIn esther = DemoPerson.ESTHER.signedIn();
        DemoGrowth.as(
                esther,
                () -> cohorts.all()
                        .forEach(programme -> cohorts.nameCoordinator(
                                programme.key(),
                                member(DemoPerson.ESTHER, today).id())));
        StaffMember ben = member(DemoPerson.BEN, today);
        List<Starter> starters = CurrentUser.runAs(esther, () -> cohorts.starters(ASYE));
        DemoGrowth.as(
                esther,
                () -> enrol(ben.id(), ben.started(), assessors.getFirst().id()));
        starters.stream()
                .skip(TO_CONFIRM)
                .filter(starter -> !starter.person().equals(ben.id()))
                .forEach(starter -> DemoGrowth.as(
                        esther,
                        () -> enrol(
                                starter.person(),
                                starter.startedOn(),
                                assessors
                                        .get((int) starter.person().value() % assessors.size())
                                        .id())));
        ben(ben, today);
        starters.stream().skip(TO_CONFIRM).forEach(starter -> colleague(starter, today));
    }

    private void enrol(PersonId person, LocalDate start, PersonId assessor) {
        cohorts.enrol(UUID.randomUUID(), ASYE, person, start, "quarterly", Optional.of(assessor));
    }

    private void ben(StaffMember ben, LocalDate today) {
        SignedIn signedIn = DemoPerson.BEN.signedIn();
        SignedIn chloe = DemoPerson.CHLOE.signedIn();
        long enrolment = file(signedIn).enrolment().id();
        String agreement =
                "Supervision on Mondays at 9, in the small room. Thursday afternoons are kept free for learning.\n"
                        + "Sofia comes along on one visit a month. If supervision falls out, we find another day that"
                        + " week.";
        agreed(chloe, signedIn, enrolment, agreement, ben.started().plusDays(10));
        hold(
                chloe,
                enrolment,
                3,
                "Ben listens well, and families say so. Agreed: two more joint visits, and a court day.");
        hold(
                chloe,
                enrolment,
                6,
                "Assessments are clear and in time. Agreed: more about what the evidence means for the child.");
        hold(chloe, enrolment, 9, "Holds his caseload calmly. Agreed: a statement for court before the last review.");
        evidence(
                signedIn,
                today.minusDays(150),
                "Observed home visit",
                "A tense visit; I named what I saw and stayed kind.",
                "relationships",
                "communication",
                "pcf/skills",
                "pcf/values");
        evidence(
                signedIn,
                today.minusDays(95),
                "Assessment, read by my assessor",
                "What the evidence means, child by child.",
                "assessment",
                "analysis",
                "abuse-and-neglect",
                "pcf/knowledge");
        evidence(
                signedIn,
                today.minusDays(40),
                "Reflection on a supervision",
                "I noticed that I avoid asking about money.",
                "supervision",
                "pcf/reflection",
                "pcf/professionalism");
    }

    /** Four of five in order; some without an agreement, some with a review that is overdue. */
    private void colleague(Starter starter, LocalDate today) {
        StaffMember person = directory.find(starter.person(), today).orElseThrow();
        if (person.employeeNumber().equals(DemoPerson.BEN.employeeNumber()) || person.manager() == null) {
            return;
        }
        int kind = (int) (person.id().value() % 5);
        SignedIn signedIn = DemoGrowth.signedIn(person);
        SignedIn manager =
                DemoGrowth.signedIn(directory.find(person.manager(), today).orElseThrow());
        Enrolment enrolment = file(signedIn).enrolment();
        if (kind != 0) {
            agreed(
                    manager,
                    signedIn,
                    enrolment.id(),
                    "Supervision on Tuesdays. One afternoon a week for learning.",
                    earlier(person.started().plusDays(14), today));
        }
        if (kind != 1) {
            enrolment
                    .plan()
                    .months()
                    .forEach(month -> hold(manager, enrolment.id(), month, "Going well; we talked about workload."));
        }
        SHOWN.stream()
                .limit(2L + 3L * kind)
                .forEach(element -> evidence(
                        signedIn, earlier(person.started().plusDays(60), today), "Observed practice", "", element));
    }

    private void agreed(SignedIn manager, SignedIn person, long enrolment, String words, LocalDate on) {
        clock.during(DemoSurveys.at(on, 10), () -> {
            DemoGrowth.as(manager, () -> programmes.writeAgreement(enrolment, "", words));
            DemoGrowth.as(person, () -> programmes.agree(enrolment, words));
        });
    }

    /** Some days before it was due, where that is not in the future. */
    private void hold(SignedIn manager, long enrolment, int month, String words) {
        LocalDate due = CurrentUser.runAs(manager, programmes::ofMyPeople).stream()
                .filter(each -> each.id() == enrolment)
                .flatMap(each -> each.reviews().stream())
                .filter(review -> review.month() == month && !review.last())
                .map(Enrolment.PlannedReview::due)
                .findFirst()
                .orElse(LocalDate.MAX);
        if (!due.isAfter(directory.today())) {
            DemoGrowth.as(
                    manager,
                    () -> programmes.hold(
                            enrolment, new HeldReview(month, 0, due.minusDays(3), Outcome.ON_TRACK, words, "")));
        }
    }

    private void evidence(SignedIn person, LocalDate on, String title, String words, String... elements) {
        Set<String> frameworks = Set.copyOf(file(person).frameworks().stream()
                .map(use -> use.framework().key())
                .toList());
        Set<Evidence.Of> of = new java.util.HashSet<>();
        for (String element : elements) {
            int slash = element.indexOf('/');
            of.add(
                    slash < 0
                            ? new Evidence.Of("post-qualifying", element)
                            : new Evidence.Of(element.substring(0, slash), element.substring(slash + 1)));
        }
        of.removeIf(each -> !frameworks.contains(each.framework()));
        if (!of.isEmpty()) {
            long enrolment = file(person).enrolment().id();
            DemoGrowth.as(person, () -> programmes.addEvidence(UUID.randomUUID(), enrolment, on, title, words, of));
        }
    }

    private ProgrammeFile file(SignedIn person) {
        return CurrentUser.runAs(person, () -> programmes.mine().getFirst());
    }

    private StaffMember member(DemoPerson person, LocalDate today) {
        return directory.findByEmployeeNumber(person.employeeNumber(), today).orElseThrow();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
