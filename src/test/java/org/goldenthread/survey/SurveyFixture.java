package org.goldenthread.survey;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An organisation of one service with teams of equal size, and campaigns that ask its people alone. */
public final class SurveyFixture {

    public static final int ITEMS = 16;

    private final CampaignService campaigns;
    private final OrganisationFixture organisations;
    private final UnitId service;
    private final List<PersonId> people = new ArrayList<>();
    private final String series = "series-" + UUID.randomUUID();

    public SurveyFixture(JdbcClient jdbc, CampaignService campaigns, int teams, int peopleInTeam) {
        this.campaigns = campaigns;
        organisations = new OrganisationFixture(jdbc);
        UnitId organisation = organisations.unit("Exampleshire", UnitKind.ORGANISATION, null);
        service = organisations.unit("Safeguarding", UnitKind.SERVICE, organisation);
        for (int team = 1; team <= teams; team++) {
            UnitId unit = organisations.unit("North " + team, UnitKind.TEAM, service);
            for (int person = 0; person < peopleInTeam; person++) {
                people.add(organisations.person("P" + people.size(), unit, "Social worker", null));
            }
        }
    }

    public UnitId unitWithoutPeople() {
        return organisations.unit("Nobody here", UnitKind.SERVICE, null);
    }

    public UnitId service() {
        return service;
    }

    public List<PersonId> people() {
        return people;
    }

    public SignedIn signedIn(PersonId person, Role... roles) {
        return organisations.signedIn(person, roles);
    }

    public LaunchRequest request(Instant opens, Audience audience) {
        return LaunchRequest.of("Spring pulse", series, "five-theme-pulse", opens, opens.plus(Duration.ofDays(7)), 5)
                .asking(audience);
    }

    public CampaignId launch(Instant opens) {
        return asOwner(() -> campaigns.launch(request(opens, Audience.of(Set.of(service)))));
    }

    public CampaignId launch(Instant opens, MailPlan mail) {
        return asOwner(() ->
                campaigns.launch(request(opens, Audience.of(Set.of(service))).with(mail)));
    }

    public CampaignId launch(Instant opens, String instrument) {
        LaunchRequest pulse = request(opens, Audience.of(Set.of(service)));
        LaunchRequest other = LaunchRequest.of(
                        "Every kind", pulse.series(), instrument, opens, pulse.closesAt(), pulse.threshold())
                .asking(pulse.audience());
        return asOwner(() -> campaigns.launch(other));
    }

    public void close(CampaignId campaign) {
        asOwner(() -> {
            campaigns.close(campaign);
            return true;
        });
    }

    public <T> T asOwner(Callable<T> work) {
        return CurrentUser.runAs(signedIn(people.getFirst(), Role.SURVEY_OWNER), work);
    }

    public <T> T as(PersonId person, Callable<T> work) {
        return CurrentUser.runAs(signedIn(person), work);
    }

    /** Answers from {@code least} to 5. */
    public static BallotDraft random(Random random, int least) {
        return new BallotDraft(
                UUID.randomUUID(),
                IntStream.range(0, ITEMS)
                        .mapToObj(item -> random.nextInt(least, 6))
                        .toList());
    }
}
