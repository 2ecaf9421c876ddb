package org.goldenthread.local;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.goldenthread.development.strengths.CoachService;
import org.goldenthread.development.strengths.Strength;
import org.goldenthread.development.strengths.StrengthService;
import org.goldenthread.development.strengths.StrengthSharing;
import org.goldenthread.development.strengths.TeamPictureService;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.SignedIn;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Strengths in the demo: amina is half-way, chloe found hers twice and shows them to amina, five of their team are in its picture, two coach. */
@Component
@Profile("local")
class DemoStrengths implements DemoPart {

    /** With chloe, who leads the team, five. */
    private static final int COLLEAGUES_IN_PICTURE = 4;

    private final StrengthService strengths;
    private final StrengthSharing sharing;
    private final TeamPictureService pictures;
    private final CoachService coaches;
    private final StaffDirectory directory;
    private final DemoClock clock;

    DemoStrengths(
            StrengthService strengths,
            StrengthSharing sharing,
            TeamPictureService pictures,
            CoachService coaches,
            StaffDirectory directory,
            DemoClock clock) {
        this.strengths = strengths;
        this.sharing = sharing;
        this.pictures = pictures;
        this.coaches = coaches;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public void load(DemoOrganisation organisation) {
        LocalDate today = directory.today();
        StaffMember amina = member(DemoPerson.AMINA, today);
        DemoGrowth.as(DemoPerson.ESTHER.signedIn(), () -> {
            coaches.name(key(DemoPerson.ESTHER, today), "Tuesdays and Thursdays, an hour, by video or over a walk.");
            coaches.name(key(DemoPerson.DAVID, today), "Once a month, for people who lead or would like to.");
        });
        clock.during(
                DemoSurveys.at(today.minusMonths(13), 10),
                () -> DemoGrowth.as(
                        DemoPerson.CHLOE.signedIn(), () -> finish(2, List.of("leadership", "prudence", "kindness"))));
        clock.during(
                DemoSurveys.at(today.minusDays(30), 10),
                () -> DemoGrowth.as(DemoPerson.CHLOE.signedIn(), () -> {
                    finish(1, List.of("leadership", "fairness", "humour"));
                    sharing.share(amina.id());
                }));
        team(amina, today).forEach(this::inPicture);
        DemoGrowth.as(DemoPerson.CHLOE.signedIn(), pictures::choose);
        DemoGrowth.as(DemoPerson.AMINA.signedIn(), () -> {
            strengths.begin(false);
            answer(new Random(7), List.of("courage", "social-intelligence", "hope"), 3);
        });
    }

    private List<StaffMember> team(StaffMember amina, LocalDate today) {
        List<String> themselves =
                List.of(amina.employeeNumber(), DemoPerson.BEN.employeeNumber(), DemoPerson.CHLOE.employeeNumber());
        return directory.staffOn(today).stream()
                .filter(person -> person.unit().equals(amina.unit()))
                .filter(person -> !themselves.contains(person.employeeNumber()))
                .limit(COLLEAGUES_IN_PICTURE)
                .toList();
    }

    private void inPicture(StaffMember person) {
        SignedIn signedIn = DemoGrowth.signedIn(person);
        List<Strength> all = strengthsOf(signedIn);
        int seed = (int) person.id().value();
        List<String> highest =
                List.of("kindness", all.get(seed % all.size()).key(), seed % 2 == 0 ? "teamwork" : "perseverance");
        DemoGrowth.as(signedIn, () -> {
            finish(seed, highest);
            pictures.choose();
        });
    }

    private List<Strength> strengthsOf(SignedIn person) {
        return org.goldenthread.security.CurrentUser.runAs(person, strengths::strengths);
    }

    private void finish(int seed, List<String> highest) {
        strengths.begin(false);
        answer(new Random(seed), highest, Integer.MAX_VALUE);
        strengths.finish();
    }

    /** Pages up to the last that is wanted: high on some, somewhere in the middle on the others. */
    private void answer(Random random, List<String> highest, int pages) {
        int last = Math.min(pages, strengths.sitting().orElseThrow().pages());
        for (int page = 1; page <= last; page++) {
            strengths.page(page).orElseThrow().items().forEach(item -> {
                boolean high = highest.contains(item.key().replaceAll("-\\d$", ""));
                int counted = high ? 5 : 2 + random.nextInt(3);
                strengths.answer(item.key(), item.reversed() ? 6 - counted : counted);
            });
            strengths.turn(page);
        }
    }

    private StaffMember member(DemoPerson person, LocalDate today) {
        return directory.findByEmployeeNumber(person.employeeNumber(), today).orElseThrow();
    }

    private PersonId key(DemoPerson person, LocalDate today) {
        return member(person, today).id();
    }
}
