package org.goldenthread.engagement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.picture.ShownPicture;
import org.goldenthread.survey.CampaignId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Commitments as they are stored, with each state that they have been in. */
@Repository
class Commitments {

    private static final String SELECT = """
            select commitment.*, given_name || ' ' || family_name as owner, changed_at, picture_id,
                   words as picture_words, width, height
              from commitment
              join person on person_id = owner_id
              join commitment_change using (commitment_id, version)
              left join commitment_picture using (commitment_id)
            """;

    private final JdbcClient jdbc;

    Commitments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return its key; empty when this form has been stored before */
    Optional<Long> add(NewCommitment commitment, FigureText figure, @Nullable LocalDate settledOn) {
        return jdbc.sql("""
                        insert into commitment (figure_id, wave, group_name, figure_title, figure_value, heard, title,
                                                detail, owner_id, due, status, note, settled_on,
                                                request, figure_n)
                        values (:figure, :wave, :group, :figureTitle, :value, :heard, :title, :detail, :owner, :due,
                                :status, :note, :settled, :request, :n)
                            on conflict (request) do nothing
                        returning commitment_id
                        """)
                .param("request", commitment.request())
                .param("figure", commitment.figure())
                .param("wave", figure.wave())
                .param("group", figure.group())
                .param("figureTitle", figure.title())
                .param("value", figure.value())
                .param("n", figure.n())
                .param("heard", commitment.heard().strip())
                .param("title", commitment.title().strip())
                .param("detail", commitment.detail().strip())
                .param("owner", commitment.owner().value())
                .param("due", commitment.due())
                .param("status", commitment.status().name())
                .param("note", commitment.note().strip())
                .param("settled", settledOn)
                .query(Long.class)
                .optional();
    }

    /** @return its key; empty when this form has been stored before */
    Optional<Long> add(NewPromise promise) {
        @Nullable ThemeRef theme = promise.theme();
        return jdbc.sql("""
                        insert into commitment (origin, suggestion_id, heard_campaign_id, heard_item_key, heard_group_id,
                                                heard_theme, about_units, wave, group_name, figure_title, figure_value,
                                                figure_n, heard, title, detail, owner_id, due, status, note, request)
                        values (:origin, :suggestion, :campaign, :item, :groupId, :theme, :units, :wave, :group,
                                coalesce(:theme, ''), '', :people, :heard, :title, :detail, :owner, :due, 'PLANNED', '',
                                :request)
                            on conflict (request) do nothing
                        returning commitment_id
                        """)
                .param("origin", promise.origin().name())
                .param("suggestion", promise.suggestion(), Types.OTHER)
                .param("campaign", theme == null ? null : theme.campaign().value(), Types.BIGINT)
                .param("item", theme == null ? null : theme.item(), Types.VARCHAR)
                .param("groupId", theme == null ? null : theme.group(), Types.BIGINT)
                .param("theme", theme == null ? null : theme.theme(), Types.VARCHAR)
                .param("units", promise.units().stream().map(UnitId::value).toArray(Long[]::new))
                .param("wave", promise.wave())
                .param("group", promise.groupName())
                .param("people", promise.people())
                .param("heard", promise.heard().strip())
                .param("title", promise.title().strip())
                .param("detail", promise.detail().strip())
                .param("owner", promise.owner().value())
                .param("due", promise.due())
                .param("request", promise.request())
                .query(Long.class)
                .optional();
    }

    /** What is done about a suggestion, the newest first. */
    List<SaidAndDone> answering(UUID suggestion, LocalDate today) {
        return jdbc.sql(SELECT + "where suggestion_id = :suggestion order by commitment_id desc")
                .param("suggestion", suggestion)
                .query((row, number) -> saidAndDone(row, today))
                .list();
    }

    /** What a unit has agreed among itself, the newest first. */
    List<SaidAndDone> agreed(UnitId team, LocalDate today) {
        return jdbc.sql(SELECT
                        + "where origin = 'TEAM' and about_units = array[:unit::bigint] order by commitment_id desc")
                .param("unit", team.value())
                .query((row, number) -> saidAndDone(row, today))
                .list();
    }

    /** Until the end of this transaction nobody else records what this unit agrees. */
    void alone(UnitId team) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('agreed'), :unit::int)::text")
                .param("unit", team.value())
                .query(String.class)
                .single();
    }

    boolean isStored(UUID request) {
        return jdbc.sql("select exists (select from commitment where request = :request)")
                .param("request", request)
                .query(Boolean.class)
                .single();
    }

    long byRequest(UUID request) {
        return jdbc.sql("select commitment_id from commitment where request = :request")
                .param("request", request)
                .query(Long.class)
                .single();
    }

    /** @return whether it still was in the version that the person saw */
    boolean change(CommitmentChange change, @Nullable LocalDate settledOn) {
        return jdbc.sql("""
                                update commitment
                                   set reminded = case when due = :due then reminded else 0 end,
                                       status = :status, due = :due, note = :note, link = :link, settled_on = :settled,
                                       version = version + 1
                                 where commitment_id = :id and version = :version
                                """)
                        .param("status", change.status().name())
                        .param("due", change.due())
                        .param("note", change.note())
                        .param("link", change.link())
                        .param("settled", settledOn)
                        .param("id", change.commitment())
                        .param("version", change.version())
                        .update()
                == 1;
    }

    void remember(long commitment, PersonId by, Instant at) {
        jdbc.sql("""
                        insert into commitment_change (commitment_id, version, changed_at, changed_by, status, due, note, link)
                        select commitment_id, version, :at, :by, status, due, note, link
                          from commitment where commitment_id = :id
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("id", commitment)
                .update();
    }

    Optional<SaidAndDone> find(long commitment, LocalDate today) {
        return jdbc.sql(SELECT + "where commitment_id = :id")
                .param("id", commitment)
                .query((row, number) -> saidAndDone(row, today))
                .optional();
    }

    /** Those of these keys, in their order of making. */
    List<SaidAndDone> list(Collection<Long> keys, LocalDate today) {
        return jdbc.sql(SELECT + "where commitment_id = any (:keys) order by commitment_id")
                .param("keys", keys.toArray(Long[]::new))
                .query((row, number) -> saidAndDone(row, today))
                .list();
    }

    /**
     * What changed last comes first.
     *
     * @param teams of what teams have agreed among themselves, those of these units are read
     */
    List<SaidAndDone> newest(int limit, LocalDate today, CommitmentFilter filter, Collection<UnitId> teams) {
        return jdbc.sql(SELECT + """
                          left join figure using (figure_id)
                          left join release_group using (campaign_id, group_id)
                          cross join lateral (select coalesce(release_group.units, about_units) as covered) about
                         where %s and (origin <> 'TEAM' or about_units && :teams)
                         order by changed_at desc, commitment_id desc limit :limit
                        """.formatted(filter.sql()))
                .param("keys", filter.keys())
                .param("teams", teams.stream().map(UnitId::value).toArray(Long[]::new))
                .param("limit", limit)
                .query((row, number) -> saidAndDone(row, today))
                .list();
    }

    /** The newest first. */
    List<CommitmentNews> news(long commitment) {
        return jdbc.sql("""
                        select version, changed_at, given_name || ' ' || family_name as changer, status, due, note, link
                          from commitment_change join person on person_id = changed_by
                         where commitment_id = :id order by version desc
                        """)
                .param("id", commitment)
                .query((row, number) -> new CommitmentNews(
                        row.getInt("version"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getString("changer"),
                        CommitmentStatus.valueOf(row.getString("status")),
                        row.getObject("due", LocalDate.class),
                        row.getString("note"),
                        row.getString("link")))
                .list();
    }

    /** The units of the groups that some figures are about; a figure that is withheld or unknown is left out. */
    Map<Long, List<UnitId>> unitsOf(Collection<Long> figures) {
        Map<Long, List<UnitId>> units = new HashMap<>();
        jdbc.sql("""
                        select figure_id, units from figure join release_group using (campaign_id, group_id)
                         where figure_id = any (:figures) and verdict = 'SHOWN'
                        """).param("figures", figures.toArray(Long[]::new)).query(row -> {
            units.put(row.getLong("figure_id"), ReleasedRows.units(row.getArray("units")));
        });
        return units;
    }

    /** The units that commitments without a figure are about. */
    List<UnitId> unitsOf(long commitment) {
        return jdbc.sql("select unnest(about_units) from commitment where commitment_id = :id")
                .param("id", commitment)
                .query((row, number) -> new UnitId(row.getLong(1)))
                .list();
    }

    /** When the first commitment that answers a campaign was recorded; empty while there is none. */
    Optional<Instant> first(CampaignId campaign) {
        return jdbc.sql("""
                        select changed_at
                          from commitment left join figure using (figure_id)
                               join commitment_change using (commitment_id)
                         where coalesce(campaign_id, heard_campaign_id) = :campaign and commitment_change.version = 1
                         order by changed_at limit 1
                        """)
                .param("campaign", campaign.value())
                .query((row, number) ->
                        row.getObject("changed_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    private static SaidAndDone saidAndDone(ResultSet row, LocalDate today) throws SQLException {
        CommitmentStatus status = CommitmentStatus.valueOf(row.getString("status"));
        LocalDate due = row.getObject("due", LocalDate.class);
        return new SaidAndDone(
                row.getLong("commitment_id"),
                row.getInt("version"),
                CommitmentOrigin.valueOf(row.getString("origin")),
                row.getObject("figure_id", Long.class),
                row.getObject("suggestion_id", UUID.class),
                row.getString("wave"),
                row.getString("group_name"),
                row.getString("figure_title"),
                row.getString("figure_value"),
                row.getInt("figure_n"),
                row.getString("heard"),
                row.getString("title"),
                row.getString("detail"),
                row.getString("owner"),
                due,
                status,
                row.getString("note"),
                row.getString("link"),
                ShownPicture.of(row),
                LocalDate.ofInstant(
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(), StaffDirectory.LONDON),
                row.getObject("settled_on", LocalDate.class),
                !status.isSettled() && due.isBefore(today));
    }
}
