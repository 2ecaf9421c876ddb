package org.goldenthread.survey;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.goldenthread.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Plans of when staff are written to. Of reminders it stores that they were written, and never to whom. */
@Component
class StoredMailings implements SurveyMailings {

    private static final String OPEN = "status = 'OPEN' and opens_at <= :now and closes_at > :now";

    /** Either it is due, or somebody was added to the audience after the invitations were written. */
    private static final String DUE = """
            select campaign_id, kind, state from mailing join campaign using (campaign_id)
             where %s
               and (state = 'PLANNED' and due_at <= :now
                    or state = 'WRITTEN' and kind = 'INVITATION'
                       and exists (select from invitation where invitation.campaign_id = mailing.campaign_id
                                      and person_id not in (select unnest(mailing.invited))))
             order by due_at, campaign_id, kind limit 1
            """.formatted(OPEN);

    private final JdbcClient jdbc;
    private final Campaigns campaigns;
    private final Clock clock;

    StoredMailings(JdbcClient jdbc, Campaigns campaigns, Clock clock) {
        this.jdbc = jdbc;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    void plan(CampaignId campaign, LaunchRequest request) {
        jdbc.sql("update campaign set reminded = :reminded where campaign_id = :id")
                .param("reminded", request.mail().reminded().name())
                .param("id", campaign.value())
                .update();
        request.mail()
                .due(request.opensAt())
                .forEach((kind, due) -> jdbc.sql(
                                "insert into mailing (campaign_id, kind, due_at) values (:id, :kind, :due)")
                        .param("id", campaign.value())
                        .param("kind", kind.name())
                        .param("due", due.atOffset(ZoneOffset.UTC))
                        .update());
    }

    private record Due(CampaignId campaign, MailingKind kind, boolean planned) {}

    @Override
    public boolean anyDue() {
        return due("").isPresent();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<DueMailing> takeDue() {
        return due(" for update of mailing skip locked").map(this::take);
    }

    private Optional<Due> due(String locking) {
        return jdbc.sql(DUE + locking)
                .param("now", now())
                .query((row, number) -> new Due(
                        new CampaignId(row.getLong("campaign_id")),
                        MailingKind.valueOf(row.getString("kind")),
                        row.getString("state").equals("PLANNED")))
                .optional();
    }

    private DueMailing take(Due due) {
        Campaign campaign = campaigns.find(due.campaign()).orElseThrow();
        List<PersonId> people = switch (due.kind()) {
            case INVITATION -> notInvited(due.campaign());
            case REMINDER, LAST_REMINDER ->
                campaign.reminded() == Reminded.UNANSWERED ? unanswered(due.campaign()) : invited(due.campaign());
        };
        if (due.planned()) {
            settle(due);
        }
        int reminders = jdbc.sql("select count(*) from mailing where campaign_id = :id and kind <> 'INVITATION'")
                .param("id", due.campaign().value())
                .query(Integer.class)
                .single();
        return new DueMailing(campaign, due.kind(), reminders, people);
    }

    private void settle(Due due) {
        jdbc.sql("""
                        update mailing set state = case kind when :kind then 'WRITTEN' else 'PASSED_OVER' end
                         where campaign_id = :id and state = 'PLANNED' and due_at <= :now
                        """)
                .param("kind", due.kind().name())
                .param("id", due.campaign().value())
                .param("now", now())
                .update();
    }

    /** Who has left stays on the list: should they come back, they have had their invitation. */
    private List<PersonId> notInvited(CampaignId campaign) {
        List<PersonId> people = people("""
                        select person_id from invitation where campaign_id = :id
                        except select unnest(invited) from mailing where campaign_id = :id and kind = 'INVITATION'
                        """, campaign);
        jdbc.sql("""
                        update mailing set invited = (
                            select coalesce(array_agg(person_id order by person_id), '{}') from (
                                select unnest(mailing.invited) as person_id
                                union select person_id from invitation where campaign_id = :id) asked)
                         where campaign_id = :id and kind = 'INVITATION'
                        """).param("id", campaign.value()).update();
        return people;
    }

    private List<PersonId> invited(CampaignId campaign) {
        return people("select person_id from invitation where campaign_id = :id", campaign);
    }

    @Override
    public List<PersonId> unanswered(CampaignId campaign) {
        return people("""
                        select person_id from invitation join participation using (cell_id)
                         where campaign_id = :id and person_id <> all (answered)
                        """, campaign);
    }

    @Override
    public boolean isOpen(CampaignId campaign) {
        return jdbc.sql("select exists (select from campaign where campaign_id = :id and " + OPEN + ")")
                .param("id", campaign.value())
                .param("now", now())
                .query(Boolean.class)
                .single();
    }

    private List<PersonId> people(String sql, CampaignId campaign) {
        return jdbc.sql(sql).param("id", campaign.value()).query(Long.class).list().stream()
                .map(PersonId::new)
                .toList();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
