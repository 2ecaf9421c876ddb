package org.goldenthread.survey;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is asked while a campaign is open. The database lets nobody change cells, and keeps those who leave on record. */
@Repository
class Invitations {

    private final JdbcClient jdbc;

    Invitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who are no longer in post can no longer answer. */
    void leave(CampaignId campaign, Long[] inPost) {
        jdbc.sql("""
                        delete from invitation where campaign_id = :campaign
                           and not exists (select from unnest(:people::bigint[]) as staff where staff = person_id)
                        """)
                .param("campaign", campaign.value())
                .param("people", inPost)
                .update();
    }

    /** Who left and is back counts where they were, so that nobody answers twice. */
    void comeBack(CampaignId campaign, Long[] inPost) {
        jdbc.sql("""
                        insert into invitation (campaign_id, person_id, cell_id)
                        select campaign_id, person_id, cell_id from former_invitation
                         where campaign_id = :campaign and person_id = any (:people::bigint[]) order by person_id
                        """)
                .param("campaign", campaign.value())
                .param("people", inPost)
                .update();
    }

    /** Those of the people who have not been asked. */
    Set<PersonId> notAsked(CampaignId campaign, Long[] people) {
        return jdbc
                .sql("""
                        select staff from unnest(:people::bigint[]) as staff
                         where not exists (select from invitation where campaign_id = :campaign and person_id = staff)
                        """)
                .param("campaign", campaign.value())
                .param("people", people)
                .query(Long.class)
                .list()
                .stream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    List<JoinerPlaces.Cell> cells(CampaignId campaign) {
        return jdbc.sql("""
                        select cell_id, home.kind, home.unit_ids, above.unit_ids as service_ids, band,
                               reporting_cell.invited
                          from reporting_cell join reporting_group home using (group_id)
                               left join reporting_group above on above.group_id = home.parent_id
                         where home.campaign_id = :campaign
                        """)
                .param("campaign", campaign.value())
                .query((row, number) -> new JoinerPlaces.Cell(
                        row.getLong("cell_id"),
                        GroupKind.valueOf(row.getString("kind")),
                        units(row.getArray("unit_ids")),
                        units(row.getArray("service_ids")),
                        row.getString("band"),
                        row.getInt("invited")))
                .list();
    }

    void add(CampaignId campaign, long cell, Collection<PersonId> people) {
        jdbc.sql("""
                        insert into invitation (campaign_id, person_id, cell_id)
                        select :campaign, person, :cell from unnest(:people::bigint[]) as person order by person
                        """)
                .param("campaign", campaign.value())
                .param("cell", cell)
                .param("people", people.stream().map(PersonId::value).toArray(Long[]::new))
                .update();
    }

    /** Cells and groups say how many people are asked in them, those who joined included. */
    void recount(CampaignId campaign) {
        jdbc.sql("""
                        update reporting_cell
                           set joined = joined + people_in_cell(cell_id)::int - invited,
                               invited = people_in_cell(cell_id)::int
                         where group_id in (select group_id from reporting_group where campaign_id = :campaign)
                           and invited <> people_in_cell(cell_id)
                        """).param("campaign", campaign.value()).update();
        jdbc.sql("""
                        update reporting_group set invited = people_in_group(group_id)::int
                         where campaign_id = :campaign and invited <> people_in_group(group_id)
                        """).param("campaign", campaign.value()).update();
    }

    private static Set<UnitId> units(Array array) throws SQLException {
        return array == null
                ? Set.of()
                : Arrays.stream((Long[]) array.getArray()).map(UnitId::new).collect(Collectors.toSet());
    }
}
