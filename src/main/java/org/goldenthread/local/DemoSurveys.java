package org.goldenthread.local;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.Structure;
import org.goldenthread.organisation.Unit;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.SignedIn;
import org.goldenthread.survey.Attribute;
import org.goldenthread.survey.BallotDraft;
import org.goldenthread.survey.CampaignId;
import org.goldenthread.survey.CampaignService;
import org.goldenthread.survey.LaunchRequest;
import org.goldenthread.survey.MailPlan;
import org.goldenthread.survey.Reminded;
import org.goldenthread.survey.SmallestGroups;
import org.goldenthread.survey.SurveyService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Runs the demo's surveys at their own time: farid launches and closes, staff answer, each through the ballot box. */
@Component
@Profile("local")
class DemoSurveys {

    private static final int THREADS = 8;
    private static final Set<String> STILL_TO_ANSWER = Set.of(
            DemoPerson.AMINA.employeeNumber(),
            DemoPerson.BEN.employeeNumber(),
            DemoPerson.CHLOE.employeeNumber(),
            DemoPerson.DAVID.employeeNumber(),
            DemoPerson.ESTHER.employeeNumber(),
            DemoPerson.FARID.employeeNumber(),
            DemoPerson.GRACE.employeeNumber(),
            DemoPerson.HANNAH.employeeNumber());

    private final CampaignService campaigns;
    private final SurveyService surveys;
    private final StaffDirectory directory;
    private final DemoClock clock;

    DemoSurveys(CampaignService campaigns, SurveyService surveys, StaffDirectory directory, DemoClock clock) {
        this.campaigns = campaigns;
        this.surveys = surveys;
        this.directory = directory;
        this.clock = clock;
    }

    /** @param mood how good things are in this wave, around 0 */
    record Wave(
            String title,
            String series,
            String instrument,
            LocalDate opens,
            LocalDate closes,
            int threshold,
            double turnout,
            double mood) {

        /** The same with another set of questions. */
        Wave asking(String questions) {
            return new Wave(title, series, questions, opens, closes, threshold, turnout, mood);
        }
    }

    /** @return the closed campaign */
    CampaignId finished(Wave wave) {
        return finished(wave, request(wave));
    }

    /** Read down to services, so that enough people can be told apart by their length of service. */
    void finishedByLengthOfService(Wave wave) {
        finished(wave, request(wave).readBy(SmallestGroups.SERVICES).brokenDownBy(Attribute.LENGTH_OF_SERVICE));
    }

    private CampaignId finished(Wave wave, LaunchRequest request) {
        CampaignId[] campaign = new CampaignId[1];
        clock.during(at(wave.opens(), 9), () -> campaign[0] = launch(request));
        clock.during(at(wave.opens().plusDays(2), 10), () -> answer(campaign[0], wave, Set.of()));
        clock.during(
                at(wave.closes(), 17),
                () -> CurrentUser.runAs(DemoPerson.FARID.signedIn(), () -> {
                    campaigns.close(campaign[0]);
                    return campaign[0];
                }));
        return campaign[0];
    }

    /** An open campaign that the demo people have still to answer. */
    void open(Wave wave) {
        CampaignId[] campaign = new CampaignId[1];
        clock.during(
                at(wave.opens(), 9),
                () -> campaign[0] = launch(
                        request(wave).brokenDownBy(Attribute.LENGTH_OF_SERVICE).with(invited(wave))));
        clock.during(at(wave.opens().plusDays(1), 10), () -> answer(campaign[0], wave, STILL_TO_ANSWER));
    }

    /** Of the open one everybody may read a mail; the past is not written to. */
    private static MailPlan invited(Wave wave) {
        return new MailPlan(
                true,
                Reminded.UNANSWERED,
                List.of(at(wave.opens().plusDays(5), 9), at(wave.closes().minusDays(2), 9)));
    }

    private static LaunchRequest request(Wave wave) {
        return LaunchRequest.of(
                wave.title(),
                wave.series(),
                wave.instrument(),
                at(wave.opens(), 9),
                at(wave.closes(), 17),
                wave.threshold());
    }

    private CampaignId launch(LaunchRequest request) {
        return CurrentUser.runAs(DemoPerson.FARID.signedIn(), () -> campaigns.launch(request));
    }

    private void answer(CampaignId campaign, Wave wave, Set<String> not) {
        List<StaffMember> staff = directory.staffOn(wave.opens());
        Structure structure = directory.structureOn(wave.opens());
        Instrument asked = CurrentUser.runAs(
                DemoPerson.FARID.signedIn(),
                () -> surveys.form(campaign).campaign().instrument());
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            staff.stream()
                    .filter(person -> !not.contains(person.employeeNumber()))
                    .forEach(person -> threads.execute(() -> answer(campaign, wave, person, structure, asked)));
        }
    }

    private void answer(CampaignId campaign, Wave wave, StaffMember person, Structure structure, Instrument asked) {
        Random random = new Random((person.employeeNumber() + wave.title()).hashCode());
        String unit = structure.find(person.unit()).map(Unit::code).orElse("");
        double teamTurnout = wave.turnout() + (new Random(unit.hashCode()).nextDouble() - 0.5) * 0.3;
        if (random.nextDouble() > teamTurnout) {
            return;
        }
        String service = structure.serviceOf(person.unit()).map(Unit::code).orElse("");
        double mood = wave.mood() + random.nextGaussian() * 0.5;
        List<Integer> answers = IntStream.range(0, asked.onBallot().size())
                .mapToObj(item -> answer(mood + leaning(service, item), random))
                .toList();
        // Neighbouring seeds begin alike, and then all would write or none.
        Random saying = new Random((person.employeeNumber() + wave.title()).hashCode() * 0x9E3779B97F4A7C15L);
        List<String> comments = asked.comments().stream()
                .map(item -> DemoWords.on(item.key(), saying))
                .toList();
        SignedIn signedIn = new SignedIn(person.employeeNumber(), person.fullName(), person.employeeNumber(), Set.of());
        CurrentUser.runAs(
                signedIn, () -> surveys.cast(campaign, new BallotDraft(UUID.randomUUID(), answers, comments)));
    }

    /** How this service tends to answer this item, the same in every wave. */
    private static double leaning(String service, int item) {
        return new Random(31L * service.hashCode() + item * 7919L).nextGaussian() * 0.45;
    }

    private static int answer(double leaning, Random random) {
        if (random.nextInt(40) == 0) {
            return 0;
        }
        return (int) Math.clamp(Math.round(3.6 + leaning + random.nextGaussian() * 0.9), 1, 5);
    }

    static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(StaffDirectory.LONDON).toInstant();
    }
}
