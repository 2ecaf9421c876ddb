package org.goldenthread.engagement;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.goldenthread.survey.CampaignClosed;
import org.goldenthread.survey.CampaignId;
import org.goldenthread.survey.GoesWithIndex;
import org.goldenthread.survey.GroupKind;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A small organisation with two released waves: family safeguarding with the teams north, south and the too small coast,
 * and fostering without teams.
 */
public final class EngagementFixture {

    public static final Instant AUTUMN = Instant.parse("2025-10-31T17:00:00Z");
    public static final Instant SPRING = Instant.parse("2026-03-27T17:00:00Z");

    public final SignedIn amina;
    public final SignedIn chloe;
    public final SignedIn david;
    public final SignedIn hannah;
    public final SignedIn farid;
    public final SignedIn grace;

    public final CampaignId autumn;
    public final CampaignId spring;

    public static final long ORGANISATION = 1;
    public static final long SAFEGUARDING = 2;
    public static final long FOSTERING = 3;
    public static final long NORTH = 4;
    public static final long SOUTH = 5;
    public static final long COAST = 6;

    private final ApplicationContext context;
    private final UnitId[] units;
    private final String series = "pulse-" + UUID.randomUUID();

    public EngagementFixture(ApplicationContext context) {
        this.context = context;
        var people = new OrganisationFixture(context.getBean(JdbcClient.class));
        UnitId organisation = people.unit("Exampleshire", UnitKind.ORGANISATION, null);
        UnitId safeguarding = people.unit("Family safeguarding", UnitKind.SERVICE, organisation);
        UnitId fostering = people.unit("Fostering", UnitKind.SERVICE, organisation);
        UnitId north = people.unit("North", UnitKind.TEAM, safeguarding);
        UnitId south = people.unit("South", UnitKind.TEAM, safeguarding);
        UnitId coast = people.unit("Coast", UnitKind.TEAM, safeguarding);
        units = new UnitId[] {organisation, safeguarding, fostering, north, south, coast};
        PersonId head = people.person("David", safeguarding, "Head of service", null);
        PersonId lead = people.person("Chloe", north, "Practice manager", head);
        people.lead(safeguarding, head);
        people.lead(north, lead);
        amina = people.signedIn(people.person("Amina", north, "Social worker", lead));
        chloe = people.signedIn(lead);
        david = people.signedIn(head, Role.LEADER);
        hannah = people.signedIn(people.person("Hannah", organisation, "Business support", null));
        farid = people.signedIn(people.person("Farid", fostering, "HR", null), Role.SURVEY_OWNER);
        grace = new SignedIn(
                "grace", "Grace Outside", "OUTSIDE-" + UUID.randomUUID(), java.util.Set.of(Role.ADMINISTRATOR));
        autumn = autumn();
        spring = spring();
    }

    /** Of 60 in the whole, 24 of 40 are content with their hours. */
    private CampaignId autumn() {
        BallotBox box = box("Autumn pulse 2025", AUTUMN);
        cast(box, NORTH, 8, 6);
        cast(box, SOUTH, 6, 4);
        cast(box, FOSTERING, 10, 6);
        return close(box);
    }

    /** Three in the coast team answered, so south goes with them. */
    private CampaignId spring() {
        BallotBox box = box("Spring pulse 2026", SPRING);
        cast(box, NORTH, 8, 6);
        cast(box, SOUTH, 4, 8);
        cast(box, COAST, 1, 2);
        box.goesWithIndex(new GoesWithIndex("hours", 45, 0.55), new GoesWithIndex("breaks", 45, 0.1));
        cast(box, FOSTERING, 10, 6);
        return close(box);
    }

    /**
     * A third wave of the same series.
     *
     * @param reorganised whether the south team is together with the coast's, which nobody is asked in for itself
     */
    public CampaignId closeSummer(boolean reorganised) {
        UnitId[] south = reorganised ? new UnitId[] {units[4], units[5]} : new UnitId[] {units[4]};
        BallotBox box = box("Summer pulse 2026", SPRING.plus(Duration.ofDays(90)), south);
        cast(box, NORTH, 8, 6);
        cast(box, SOUTH, 6, 6);
        cast(box, FOSTERING, 10, 6);
        return close(box);
    }

    /** A wave of which it was stored in the north and the south how long somebody has been there. */
    public CampaignId closeByLengthOfService() {
        BallotBox box = box("Summer pulse 2026", SPRING.plus(Duration.ofDays(90)));
        cast(box, box.cell(NORTH, 8, "UNDER_TWO_YEARS"), 3, 4);
        cast(box, box.cell(NORTH, 8, "TWO_YEARS_OR_MORE"), 6, 2);
        cast(box, box.cell(SOUTH, 7, "UNDER_TWO_YEARS"), 3, 3);
        cast(box, box.cell(SOUTH, 7, "TWO_YEARS_OR_MORE"), 4, 2);
        cast(box, FOSTERING, 10, 6);
        return close(box);
    }

    /** A survey newer than the spring's that nobody of this organisation was asked in. */
    public CampaignId closeAnotherOrganisations(String title) {
        var people = new OrganisationFixture(context.getBean(JdbcClient.class));
        var box = new BallotBox(title, title + UUID.randomUUID(), 5, SPRING.plus(Duration.ofDays(1)));
        cast(
                box,
                box.group(
                        "Elsewhere",
                        GroupKind.ORGANISATION,
                        null,
                        20,
                        people.unit("Elsewhere", UnitKind.ORGANISATION, null)),
                8,
                6);
        return close(box);
    }

    private BallotBox box(String title, Instant closedAt) {
        return box(title, closedAt, units[4]);
    }

    private BallotBox box(String title, Instant closedAt, UnitId... south) {
        var box = new BallotBox(title, series, 5, closedAt);
        long organisation = box.group("Exampleshire", GroupKind.ORGANISATION, null, 60, units[0]);
        long safeguarding = box.group("Family safeguarding", GroupKind.SERVICE, organisation, 40, units[1]);
        box.group("Fostering", GroupKind.SERVICE, organisation, 20, units[2]);
        box.group("North", GroupKind.TEAM, safeguarding, 16, units[3]);
        box.group("South", GroupKind.TEAM, safeguarding, 14, south);
        box.group("Coast", GroupKind.TEAM, safeguarding, 10, units[5]);
        return box;
    }

    private static void cast(BallotBox box, long group, int content, int tired) {
        for (int person = 0; person < content; person++) {
            // Each at 65, so that the index says nothing that its items do not.
            if (person % 2 == 0) {
                box.cast(group, 4, 4, 5, 5, 4, 4, 3, 2);
            } else {
                box.cast(group, 4, 4, 5, 2, 3, 4, 4, 5);
            }
        }
        box.cast(tired, group, 1, 2, 3, 3, 3, 3, 3, 3);
    }

    public UnitId fostering() {
        return units[2];
    }

    /** As if on the day on which it closed. */
    private CampaignId close(BallotBox box) {
        new Release(box, context.getBean(EarlierReleases.class), context.getBean(ReleaseStore.class))
                .on(new CampaignClosed(box.id()));
        context.getBean(JdbcClient.class)
                .sql("update release set released_at = closed_at where campaign_id = ?")
                .param(box.id().value())
                .update();
        return box.id();
    }
}
