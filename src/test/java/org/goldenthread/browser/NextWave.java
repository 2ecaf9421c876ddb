package org.goldenthread.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.goldenthread.local.DemoPerson;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.Structure;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.SignedIn;
import org.goldenthread.survey.Audience;
import org.goldenthread.survey.BallotDraft;
import org.goldenthread.survey.CampaignId;
import org.goldenthread.survey.CampaignService;
import org.goldenthread.survey.LaunchRequest;
import org.goldenthread.survey.Promise;
import org.goldenthread.survey.SurveyService;

/** A pulse of David's service that asks what came of one promise; his people answer it, and Farid closes it. */
final class NextWave {

    static final String TITLE = "What came of it";

    private NextWave() {}

    static void askedAbout(String promised) {
        CampaignService campaigns = Portal.bean(CampaignService.class);
        StaffDirectory directory = Portal.bean(StaffDirectory.class);
        Structure structure = directory.structureOn(directory.today());
        UnitId service = directory
                .findByEmployeeNumber(DemoPerson.DAVID.employeeNumber(), directory.today())
                .map(StaffMember::unit)
                .orElseThrow();
        Audience audience = Audience.of(Set.of(service));
        SignedIn farid = DemoPerson.FARID.signedIn();
        Instant now = Instant.now();
        CampaignId wave = CurrentUser.runAs(farid, () -> {
            long promise = campaigns.promisesTo(audience).stream()
                    .filter(each -> each.title().equals(promised))
                    .map(Promise::id)
                    .findFirst()
                    .orElseThrow();
            return campaigns.launch(LaunchRequest.of(
                            TITLE, "what-came-of-it", "five-theme-pulse", now, now.plus(Duration.ofDays(7)), 10)
                    .asking(audience)
                    .askingAbout(promise));
        });
        directory.staffOn(directory.today()).stream()
                .filter(person ->
                        structure.pathUp(person.unit()).stream().map(Unit::id).anyMatch(service::equals))
                .forEach(person -> answer(wave, person));
        CurrentUser.runAs(farid, () -> {
            campaigns.close(wave);
            return wave;
        });
    }

    private static void answer(CampaignId wave, StaffMember person) {
        Random random = new Random(person.employeeNumber().hashCode());
        SignedIn signedIn = new SignedIn(person.employeeNumber(), person.fullName(), person.employeeNumber(), Set.of());
        CurrentUser.runAs(signedIn, () -> {
            SurveyService surveys = Portal.bean(SurveyService.class);
            var asked = surveys.form(wave).campaign().instrument();
            List<Integer> answers = IntStream.range(0, asked.onBallot().size())
                    .mapToObj(item -> 1 + random.nextInt(5))
                    .toList();
            List<String> comments = asked.comments().stream().map(item -> "").toList();
            return surveys.cast(wave, new BallotDraft(UUID.randomUUID(), answers, comments));
        });
    }
}
