package org.goldenthread.survey;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.security.Access;
import org.goldenthread.security.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Checks for the person who is signed in, and for nobody else: no method takes a person. */
@Service
public class CheckService {

    /** Yes and no as the ends of a scale of five: above its middle counts as positive, as everywhere. */
    private static final int YES = 5;

    private static final int NO = 1;

    private final JdbcClient jdbc;
    private final LaunchedInstruments instruments;
    private final BallotBox box;
    private final CurrentUser currentUser;
    private final Clock clock;

    CheckService(
            JdbcClient jdbc, LaunchedInstruments instruments, BallotBox box, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.instruments = instruments;
        this.box = box;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Of some checks, those that are open and in which the person is asked. One query. */
    @PreAuthorize(Access.STAFF)
    public Map<CampaignId, OpenCheck> forMe(Collection<CampaignId> checks) {
        return jdbc
                .sql("""
                        select campaign_id, name, reporting_cell.invited, threshold,
                               participation.answered @> array[person_id] as answered
                          from person join invitation using (person_id) join campaign using (campaign_id)
                               join reporting_cell using (cell_id) join participation using (cell_id)
                               join reporting_group home using (group_id, campaign_id)
                         where employee_number = :me and is_check and campaign_id = any (:checks)
                           and status = 'OPEN' and opens_at <= :now and closes_at > :now
                        """)
                .param("me", currentUser.require().employeeNumber())
                .param("checks", checks.stream().map(CampaignId::value).toArray(Long[]::new))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> Map.entry(
                        new CampaignId(row.getLong("campaign_id")),
                        new OpenCheck(
                                row.getString("name"),
                                row.getInt("invited"),
                                row.getInt("threshold"),
                                row.getBoolean("answered"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Takes the signed-in person's answer as a ballot; when it returns, it is stored.
     *
     * @param key random, the same when somebody answers again after a failure
     * @throws AnswerRefused when it may not be accepted, and then nothing is stored
     */
    @PreAuthorize(Access.STAFF)
    public void answer(CampaignId check, UUID key, boolean yes) {
        if (forMe(List.of(check)).isEmpty()) {
            throw new AnswerRefused(AnswerRefused.Reason.NOT_INVITED);
        }
        BallotDraft draft = new BallotDraft(key, List.of(yes ? YES : NO));
        CheckedDraft checked = DraftCheck.checked(instruments.find(check).orElseThrow(), draft);
        box.cast(new SentBallot(check, currentUser.require().employeeNumber(), checked, clock.instant()));
    }
}
