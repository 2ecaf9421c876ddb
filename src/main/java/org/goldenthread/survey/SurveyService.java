package org.goldenthread.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.security.Access;
import org.goldenthread.security.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Surveys for the person who is signed in, and for nobody else: no method takes a person. */
@Service
public class SurveyService {

    /** The version of a UUID that says nothing of time or place. */
    private static final int RANDOM = 4;

    /** How long people are told of a survey that was cancelled. */
    private static final Duration TOLD_FOR = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Campaigns campaigns;
    private final LaunchedInstruments instruments;
    private final BallotBox box;
    private final CurrentUser currentUser;
    private final Clock clock;

    SurveyService(
            JdbcClient jdbc,
            Campaigns campaigns,
            LaunchedInstruments instruments,
            BallotBox box,
            CurrentUser currentUser,
            Clock clock) {
        this.jdbc = jdbc;
        this.campaigns = campaigns;
        this.instruments = instruments;
        this.box = box;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Open surveys that the signed-in person is invited to, the one that closes first at the top. */
    @PreAuthorize(Access.STAFF)
    public List<OpenSurvey> openForMe() {
        return jdbc
                .sql("""
                        select campaign_id, title, closes_at,
                               answered @> array[person_id] as answered
                          from person join invitation using (person_id) join campaign using (campaign_id)
                               join participation using (cell_id)
                         where employee_number = :me and not is_check and status = 'OPEN' and opens_at <= :now and closes_at > :now
                         order by closes_at, campaign_id
                        """)
                .param("me", me())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Row::of)
                .list()
                .stream()
                .map(this::openSurvey)
                .toList();
    }

    /** Surveys that the signed-in person was invited to and that were cancelled within the last thirty days, the last first. */
    @PreAuthorize(Access.STAFF)
    public List<CancelledSurvey> cancelledForMe() {
        return jdbc.sql("""
                        select title, cancel_reason, closes_at
                          from person join invitation using (person_id) join campaign using (campaign_id)
                         where employee_number = :me and not is_check and status = 'CANCELLED' and closes_at > :since
                         order by closes_at desc, campaign_id
                        """)
                .param("me", me())
                .param("since", clock.instant().minus(TOLD_FOR).atOffset(ZoneOffset.UTC))
                .query((row, number) -> new CancelledSurvey(
                        row.getString("title"),
                        row.getString("cancel_reason"),
                        row.getObject("closes_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** @throws AnswerRefused when the signed-in person is not invited, or it is not open; answered is in the form */
    @PreAuthorize(Access.STAFF)
    public SurveyForm form(CampaignId campaign) {
        Campaign found = instruments
                .find(campaign)
                .flatMap(instrument -> campaigns.find(campaign, instrument))
                .orElseThrow(() -> new AnswerRefused(AnswerRefused.Reason.NOT_INVITED));
        boolean closed =
                found.status() == CampaignStatus.CLOSED || !found.closesAt().isAfter(clock.instant());
        SurveyForm form = jdbc.sql("""
                        select name, band, reporting_cell.invited,
                               coalesce(participation.answered @> array[person_id], false) as answered
                          from person join invitation using (person_id) join campaign using (campaign_id)
                               join reporting_cell using (cell_id) join reporting_group using (group_id)
                               left join participation using (cell_id)
                         where employee_number = :me and invitation.campaign_id = :campaign and not is_check
                        """)
                .param("me", me())
                .param("campaign", campaign.value())
                .query((row, number) -> new SurveyForm(
                        found,
                        new StoredWith(row.getString("name"), row.getString("band"), row.getInt("invited")),
                        row.getBoolean("answered")))
                .optional()
                .orElseThrow(() -> new AnswerRefused(AnswerRefused.Reason.NOT_INVITED));
        if (found.status() == CampaignStatus.CANCELLED) {
            throw new AnswerRefused(AnswerRefused.Reason.CANCELLED);
        }
        if (closed) {
            throw new AnswerRefused(AnswerRefused.Reason.CLOSED);
        }
        if (found.opensAt().isAfter(clock.instant())) {
            throw new AnswerRefused(AnswerRefused.Reason.NOT_OPEN_YET);
        }
        return form;
    }

    /**
     * Takes the signed-in person's ballot; when it returns, it is stored.
     *
     * @throws AnswerRefused when it may not be accepted, and then nothing is stored
     */
    @PreAuthorize(Access.STAFF)
    public Receipt cast(CampaignId campaign, BallotDraft draft) {
        if (draft.key().version() != RANDOM) {
            throw new AnswerRefused(AnswerRefused.Reason.INVALID);
        }
        Instrument instrument =
                instruments.find(campaign).orElseThrow(() -> new AnswerRefused(AnswerRefused.Reason.NOT_INVITED));
        CheckedDraft checked = DraftCheck.checked(instrument, draft);
        box.cast(new SentBallot(campaign, me(), checked, clock.instant()));
        return checked.receipt();
    }

    private String me() {
        return currentUser.require().employeeNumber();
    }

    /** What the database says of an open survey; the instrument is in memory. */
    private record Row(CampaignId campaign, String title, Instant closesAt, boolean answered) {
        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(
                    new CampaignId(row.getLong("campaign_id")),
                    row.getString("title"),
                    row.getObject("closes_at", OffsetDateTime.class).toInstant(),
                    row.getBoolean("answered"));
        }
    }

    private OpenSurvey openSurvey(Row row) {
        Instrument instrument = instruments.find(row.campaign()).orElseThrow();
        return new OpenSurvey(
                row.campaign(),
                row.title(),
                instrument.items().size(),
                instrument.minutes(),
                row.closesAt(),
                row.answered());
    }
}
