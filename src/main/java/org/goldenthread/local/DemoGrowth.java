package org.goldenthread.local;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.development.plan.CareerService;
import org.goldenthread.development.plan.GoalLink;
import org.goldenthread.development.plan.GoalService;
import org.goldenthread.development.plan.GoalWords;
import org.goldenthread.development.plan.LearningNeedService;
import org.goldenthread.development.plan.Standing;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.SignedIn;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plans of the demo: a goal that ben shares with chloe, what hannah reached and where she stands, what many want to learn. */
@Component
@Profile("local")
class DemoGrowth implements DemoPart {

    private static final List<String> WANTED = List.of("court-work", "exploitation", "analysis");

    /** Sixteen want the first topic, some of them the second, few the third. */
    private static final List<Integer> HOW_MANY = List.of(16, 8, 3);

    private final GoalService goals;
    private final LearningNeedService needs;
    private final CareerService careers;
    private final StaffDirectory directory;
    private final DemoClock clock;

    DemoGrowth(
            GoalService goals,
            LearningNeedService needs,
            CareerService careers,
            StaffDirectory directory,
            DemoClock clock) {
        this.goals = goals;
        this.needs = needs;
        this.careers = careers;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public void load(DemoOrganisation organisation) {
        LocalDate today = directory.today();
        clock.during(DemoSurveys.at(today.minusDays(40), 9), () -> as(DemoPerson.BEN.signedIn(), () -> ben(today)));
        as(DemoPerson.BEN.signedIn(), this::benChecksIn);
        clock.during(
                DemoSurveys.at(today.minusDays(20), 9), () -> as(DemoPerson.HANNAH.signedIn(), () -> hannah(today)));
        manyWantToLearn(today);
    }

    private void ben(LocalDate today) {
        goals.add(
                UUID.randomUUID(),
                new GoalWords(
                        "Give evidence in court with confidence",
                        "I will be asked to before my first year ends, and children depend on it.",
                        "Sit in on two hearings, then write a statement with my practice educator.",
                        "My statement goes in with one round of comments; I answer questions calmly.",
                        "Ask the legal team for a hearing that I can watch",
                        today.plusMonths(4),
                        Optional.of(new GoalLink(GoalLink.Kind.CAPABILITY, "skills", "Skills and interventions"))),
                true);
        goals.add(
                UUID.randomUUID(),
                new GoalWords(
                        "Leave on time on two days a week",
                        "I get tired, and I notice it on visits.",
                        "",
                        "",
                        "Block half past four on Tuesdays and Thursdays",
                        today.plusMonths(1),
                        Optional.empty()),
                false);
    }

    private void benChecksIn() {
        goals.mine().stream()
                .filter(goal -> goal.words().title().startsWith("Give evidence"))
                .forEach(goal -> goals.checkIn(
                        UUID.randomUUID(), goal.id(), "Watched a final hearing. I would like to talk it through."));
    }

    private void hannah(LocalDate today) {
        goals.add(
                UUID.randomUUID(),
                new GoalWords(
                        "Minute a child protection conference on my own",
                        "",
                        "Shadow three, then take notes beside a colleague.",
                        "The chair sends my minutes out unchanged.",
                        "",
                        today.minusDays(25),
                        Optional.empty()),
                true);
        goals.done(goals.mine().getFirst().id(), "Third time on my own, and the chair thanked me for clear minutes.");
        careers.stand("business-support/senior/inducts", Standing.YES);
        careers.stand("business-support/senior/improves", Standing.PARTLY);
    }

    private void manyWantToLearn(LocalDate today) {
        List<StaffMember> staff = directory.staffOn(today);
        for (int topic = 0; topic < WANTED.size(); topic++) {
            String wanted = WANTED.get(topic);
            staff.stream()
                    .skip(topic * 20L)
                    .limit(HOW_MANY.get(topic))
                    .map(DemoGrowth::signedIn)
                    .forEach(person -> as(person, () -> needs.add(wanted, "")));
        }
    }

    static SignedIn signedIn(StaffMember person) {
        return new SignedIn(person.employeeNumber(), person.fullName(), person.employeeNumber(), Set.of());
    }

    static void as(SignedIn person, Runnable work) {
        CurrentUser.runAs(person, () -> {
            work.run();
            return true;
        });
    }
}
