package org.goldenthread.engagement.comment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.TestClock;
import org.goldenthread.engagement.EngagementService;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.goldenthread.survey.Audience;
import org.goldenthread.survey.BallotDraft;
import org.goldenthread.survey.CampaignId;
import org.goldenthread.survey.CampaignService;
import org.goldenthread.survey.LaunchRequest;
import org.goldenthread.survey.SurveyService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Family safeguarding with three teams of fourteen and fostering with twelve people. To the first question all but two of
 * North write, six of South and five of Coast; to the second only six of North, so nobody will read them.
 */
public final class CommentFixture {

    public static final String QUESTION = "one-word";
    public static final String TOO_FEW = "more";
    public static final int NORTHERN = 12;
    public static final int OTHERS = 11;

    /** Before the waves of other tests, which look at the newest. */
    private static final Instant LONG_AGO = Instant.parse("2024-03-01T10:00:00Z");

    public final SignedIn amina;
    public final SignedIn chloe;
    public final SignedIn david;
    public final SignedIn hannah;
    public final SignedIn farid;
    public final CampaignId campaign;

    private final ApplicationContext context;
    private final UnitId safeguarding;
    private final UnitId north;

    public CommentFixture(ApplicationContext context) {
        this.context = context;
        var people = new OrganisationFixture(context.getBean(JdbcClient.class));
        UnitId organisation = people.unit("Exampleshire", UnitKind.ORGANISATION, null);
        safeguarding = people.unit("Family safeguarding", UnitKind.SERVICE, organisation);
        UnitId fostering = people.unit("Fostering", UnitKind.SERVICE, organisation);
        north = people.unit("North", UnitKind.TEAM, safeguarding);
        UnitId south = people.unit("South", UnitKind.TEAM, safeguarding);
        UnitId coast = people.unit("Coast", UnitKind.TEAM, safeguarding);
        PersonId head = people.person("David", organisation, "Head of service", null);
        people.lead(safeguarding, head);
        david = people.signedIn(head, Role.LEADER);
        PersonId lead = people.person("Chloe", north, "Practice manager", head);
        people.lead(north, lead);
        chloe = people.signedIn(lead);
        List<SignedIn> northern = team(people, north, 13);
        amina = northern.getFirst();
        List<SignedIn> southern = team(people, south, 14);
        List<SignedIn> coastal = team(people, coast, 14);
        List<SignedIn> carers = team(people, fostering, 12);
        hannah = carers.getFirst();
        farid = people.signedIn(people.person("Farid", organisation, "HR", null), Role.SURVEY_OWNER);
        TestClock clock = context.getBean(TestClock.class);
        clock.set(LONG_AGO);
        try {
            campaign = asked(Set.of(safeguarding, fostering), northern, southern, coastal, carers);
        } finally {
            clock.reset();
        }
    }

    private CampaignId asked(
            Set<UnitId> units,
            List<SignedIn> northern,
            List<SignedIn> southern,
            List<SignedIn> coastal,
            List<SignedIn> carers) {
        CampaignId asked = launch(units);
        write(
                asked,
                northern,
                NORTHERN,
                person -> "North says " + person,
                person -> person < 6 ? "Northern secret " + person : "");
        write(asked, southern, 6, person -> "South says " + person, person -> "");
        write(asked, coastal, 5, person -> "Coast says " + person, person -> "");
        write(asked, carers, 0, person -> "", person -> "");
        runAs(farid, () -> {
            context.getBean(CampaignService.class).close(asked);
            return asked;
        });
        return asked;
    }

    public <T> T runAs(SignedIn person, Callable<T> work) {
        return CurrentUser.runAs(person, work);
    }

    /** The group of a unit in this wave's tree. */
    public long safeguarding() {
        return group(safeguarding);
    }

    public long north() {
        return group(north);
    }

    public CommentDesk desk() {
        return context.getBean(CommentDesk.class);
    }

    /** All comments of a pool, as farid opens them page by page. */
    public List<DeskComment> open(DeskPool pool) {
        List<DeskComment> comments = new ArrayList<>();
        for (int page = 0; page * CommentDesk.PAGE < pool.comments(); page++) {
            int at = page;
            comments.addAll(runAs(farid, () -> desk().open(pool.pool(), at)));
        }
        return comments;
    }

    public List<DeskPool> pools() {
        return runAs(farid, () -> desk().pools(campaign));
    }

    /** Every comment is kept under some themes, and all are released. */
    public void release(IntFunction<List<String>> themes) {
        for (DeskPool pool : pools()) {
            List<DeskComment> comments = open(pool);
            for (int each = 0; each < comments.size(); each++) {
                int at = each;
                runAs(farid, () -> desk().keep(comments.get(at).id(), themes.apply(at)));
            }
        }
        releaseNow();
    }

    public void releaseNow() {
        runAs(farid, () -> {
            desk().release(campaign);
            return campaign;
        });
    }

    private long group(UnitId unit) {
        return runAs(farid, () -> context.getBean(EngagementService.class).groupsISeeWhole(campaign)).stream()
                .filter(group -> group.units().equals(List.of(unit)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static List<SignedIn> team(OrganisationFixture people, UnitId unit, int size) {
        List<SignedIn> team = new ArrayList<>();
        for (int person = 0; person < size; person++) {
            team.add(people.signedIn(people.person("P" + person, unit, "Social worker", null)));
        }
        return team;
    }

    private CampaignId launch(Set<UnitId> units) {
        return runAs(
                farid,
                () -> context.getBean(CampaignService.class)
                        .launch(LaunchRequest.of(
                                        "Every kind",
                                        "series-" + UUID.randomUUID(),
                                        "every-kind",
                                        LONG_AGO,
                                        LONG_AGO.plus(Duration.ofDays(7)),
                                        5)
                                .asking(Audience.of(units))));
    }

    /** @param writers how many of them write to the first question; all answer */
    private void write(
            CampaignId asked,
            List<SignedIn> people,
            int writers,
            IntFunction<String> first,
            IntFunction<String> second) {
        for (int each = 0; each < people.size(); each++) {
            String word = each < writers ? first.apply(each) : "";
            var draft = new BallotDraft(
                    UUID.randomUUID(), List.of(4, 4, 4, 2, 4, 8, 2, 3), List.of(word, second.apply(each)));
            runAs(people.get(each), () -> context.getBean(SurveyService.class).cast(asked, draft));
        }
    }
}
