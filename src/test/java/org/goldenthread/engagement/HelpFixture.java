package org.goldenthread.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.goldenthread.survey.CampaignClosed;
import org.goldenthread.survey.CampaignId;
import org.goldenthread.survey.CampaignService;
import org.goldenthread.survey.GroupKind;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A service of one team and its head, with a released survey; the head makes commitments and sees to them. */
final class HelpFixture {

    static final int THRESHOLD = 10;
    static final LocalDate DUE = LocalDate.of(2099, 12, 11);

    final SignedIn head;
    final SignedIn owner;
    final SignedIn elsewhere;
    final List<SignedIn> team = new ArrayList<>();
    final UnitId service;
    final UnitId north;

    private final PersonId headId;
    private final JdbcClient jdbc;
    private final CommitmentService commitments;
    private final CommitmentHelp helps;
    private final CampaignService campaigns;
    private final long figure;

    HelpFixture(ApplicationContext context, int people) {
        jdbc = context.getBean(JdbcClient.class);
        commitments = context.getBean(CommitmentService.class);
        helps = context.getBean(CommitmentHelp.class);
        campaigns = context.getBean(CampaignService.class);
        var organisation = new OrganisationFixture(jdbc);
        UnitId whole = organisation.unit("Exampleshire", UnitKind.ORGANISATION, null);
        service = organisation.unit("Safeguarding", UnitKind.SERVICE, whole);
        north = organisation.unit("North", UnitKind.TEAM, service);
        headId = organisation.person("Head", service, "Head of service", null);
        organisation.lead(service, headId);
        head = organisation.signedIn(headId, Role.LEADER);
        for (int person = 0; person < people; person++) {
            team.add(organisation.signedIn(organisation.person("P" + person, north, "Social worker", headId)));
        }
        elsewhere = organisation.signedIn(organisation.person("Else", whole, "Business support", null));
        owner = organisation.signedIn(organisation.person("Owner", whole, "HR", null), Role.SURVEY_OWNER);
        figure = release(context, whole);
    }

    private long release(ApplicationContext context, UnitId whole) {
        var box = new BallotBox("Spring pulse", "pulse-" + UUID.randomUUID(), THRESHOLD, Instant.now());
        long top = box.group("Exampleshire", GroupKind.ORGANISATION, null, 60, whole);
        long below = box.group("Safeguarding", GroupKind.SERVICE, top, 40, service);
        box.cast(20, top, 4, 4, 5, 5, 4, 4, 3, 2);
        box.cast(20, below, 4, 4, 5, 5, 4, 4, 3, 2);
        box.cast(20, below, 1, 2, 3, 3, 3, 3, 3, 3);
        new Release(box, context.getBean(EarlierReleases.class), context.getBean(ReleaseStore.class))
                .on(new CampaignClosed(box.id()));
        return as(head, () -> commitments.figures(box.id())).stream()
                .filter(each -> each.group().equals("Safeguarding"))
                .findFirst()
                .orElseThrow()
                .figure();
    }

    long record(String title) {
        return as(
                head,
                () -> commitments.record(
                        new NewCommitment(figure, "Too much", title, "", headId, DUE, CommitmentStatus.PLANNED, "")));
    }

    /** A commitment that is done. */
    long done(String title) {
        long commitment = record(title);
        change(commitment, 1, CommitmentStatus.DONE);
        return commitment;
    }

    void change(long commitment, int version, CommitmentStatus status) {
        as(head, () -> {
            commitments.change(new CommitmentChange(commitment, version, status, DUE, "See for yourselves"));
            return true;
        });
    }

    void tap(SignedIn person, long commitment, boolean helped) {
        as(person, () -> {
            helps.answer(commitment, UUID.randomUUID(), helped);
            return true;
        });
    }

    Help help(SignedIn reader, long commitment) {
        return as(
                reader,
                () -> helps.of(commitments.all(CommitmentScope.ALL_SERVICES)).get(commitment));
    }

    CampaignId campaign(long commitment) {
        return new CampaignId(jdbc.sql("select campaign_id from commitment_check where commitment_id = ?")
                .param(commitment)
                .query(Long.class)
                .single());
    }

    void close(long commitment) {
        as(owner, () -> {
            campaigns.close(campaign(commitment));
            return true;
        });
    }

    static <T> T as(SignedIn person, Callable<T> work) {
        return CurrentUser.runAs(person, work);
    }
}
