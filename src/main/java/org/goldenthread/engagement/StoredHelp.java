package org.goldenthread.engagement;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.disclosure.Rounding;
import org.goldenthread.disclosure.Share;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.survey.CampaignId;
import org.goldenthread.survey.NewCheck;
import org.goldenthread.survey.OpenCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Checks of commitments as they are stored. */
@Repository
class StoredHelp {

    /** A check with the campaign in which people answer. */
    record Stored(Help help, @Nullable CampaignId campaign) {
        Help askedAs(Map<CampaignId, OpenCheck> reader) {
            return campaign == null ? help : help.askedAs(reader.get(campaign));
        }
    }

    /**
     * Whether a group of a release has all that is below its units; not small teams folded with those who are in none, for
     * below the latter's service are all the others.
     */
    static final String BELOW = """
            not coalesce(release_group.kind = 'FOLDED' and not exists (
                select from release_group part where part.campaign_id = release_group.campaign_id
                                                 and part.parent_id = release_group.group_id), false)
            """;

    private final JdbcClient jdbc;

    StoredHelp(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whom a commitment was made for: the group of its figure or comments, else the units that it is about; not who saw to it. The
     * threshold is that of the figure's survey, else that of the newest.
     *
     * @param standard the threshold where there has been no survey
     */
    NewCheck about(long commitment, int standard, Instant closesAt) {
        return jdbc.sql("""
                        select commitment.title, group_name, owner_id, coalesce(release_group.units, about_units) as units,
                               %s as below,
                               coalesce(release.threshold, (select newest.threshold from release newest order by closed_at desc limit 1),
                                   :standard) as threshold
                          from commitment left join figure using (figure_id)
                               left join release_group
                                 on release_group.campaign_id = coalesce(figure.campaign_id, heard_campaign_id)
                                and release_group.group_id = coalesce(figure.group_id, heard_group_id)
                               left join release on release.campaign_id = release_group.campaign_id
                         where commitment_id = :id
                        """.formatted(BELOW))
                .param("standard", standard)
                .param("id", commitment)
                .query((row, number) -> new NewCheck(
                        row.getString("title"),
                        row.getString("group_name"),
                        units(row.getArray("units")),
                        row.getBoolean("below"),
                        new PersonId(row.getLong("owner_id")),
                        row.getInt("threshold"),
                        closesAt))
                .single();
    }

    /** Whether people are asked, or have been. */
    boolean isAsked(long commitment) {
        return jdbc.sql("select exists (select from commitment_check where commitment_id = :id"
                        + " and state in ('ASKING', 'ASKED'))")
                .param("id", commitment)
                .query(Boolean.class)
                .single();
    }

    /** @param campaign null when nobody is asked */
    void begin(long commitment, @Nullable CampaignId campaign, LocalDate closesOn) {
        jdbc.sql("""
                        insert into commitment_check (commitment_id, state, campaign_id, closes_on)
                        values (:id, case when :campaign is null then 'NOBODY_ASKED' else 'ASKING' end, :campaign, :closes)
                        on conflict (commitment_id) do update
                            set state = excluded.state, campaign_id = excluded.campaign_id, closes_on = excluded.closes_on
                        """)
                .param("id", commitment)
                .param("campaign", campaign == null ? null : campaign.value(), Types.BIGINT)
                .param("closes", closesOn)
                .update();
    }

    /** @return the campaign that was asking; empty when none was */
    Optional<CampaignId> takeBack(long commitment) {
        return jdbc.sql("""
                        update commitment_check set state = 'TAKEN_BACK'
                         where commitment_id = :id and state = 'ASKING' returning campaign_id
                        """)
                .param("id", commitment)
                .query(Long.class)
                .optional()
                .map(CampaignId::new);
    }

    /** Stores the outcome; that of a check which was taken back meanwhile is not. */
    void end(CampaignId campaign, ReleaseFigure figure) {
        boolean shown = figure.verdict().isShown();
        jdbc.sql("""
                        update commitment_check
                           set state = 'ASKED', verdict = :verdict, n = :n, value = :value, bound = :bound
                         where campaign_id = :campaign and state = 'ASKING'
                        """)
                .param("verdict", figure.verdict().name())
                .param("n", shown ? figure.n() : null, Types.INTEGER)
                .param("value", shown ? figure.value() : null, Types.DOUBLE)
                .param("bound", figure.bound().name())
                .param("campaign", campaign.value())
                .update();
    }

    /** @param teams of what teams have agreed among themselves, that of these units is read */
    Map<Long, Stored> of(Collection<Long> commitments, Collection<UnitId> teams) {
        Map<Long, Stored> checks = new LinkedHashMap<>();
        jdbc.sql("""
                        select commitment_check.* from commitment_check join commitment using (commitment_id)
                         where commitment_id = any (:ids) and (origin <> 'TEAM' or about_units && :teams)
                        """)
                .param("ids", commitments.toArray(Long[]::new))
                .param("teams", teams.stream().map(UnitId::value).toArray(Long[]::new))
                .query(row -> {
                    checks.put(row.getLong("commitment_id"), stored(row));
                });
        return checks;
    }

    private static Stored stored(ResultSet row) throws SQLException {
        @Nullable Long campaign = row.getObject("campaign_id", Long.class);
        @Nullable String verdict = row.getString("verdict");
        int n = row.getInt("n");
        Share share = n == 0
                ? new Share(0, Bound.ABOUT)
                : Rounding.share(row.getDouble("value"), n, Bound.valueOf(row.getString("bound")));
        return new Stored(
                new Help(
                        Help.State.valueOf(row.getString("state")),
                        row.getObject("closes_on", LocalDate.class),
                        null,
                        verdict == null ? null : Verdict.valueOf(verdict),
                        n,
                        share.percent(),
                        share.bound()),
                campaign == null ? null : new CampaignId(campaign));
    }

    private static Set<UnitId> units(Array array) throws SQLException {
        return Arrays.stream((Long[]) array.getArray()).map(UnitId::new).collect(Collectors.toSet());
    }
}
