package org.goldenthread.survey;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The groups, cells and invitations of a campaign as they are stored. */
@Repository
class ReportingTree {

    private final JdbcClient jdbc;

    ReportingTree(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void store(CampaignId campaign, LaunchPlan.Tree plan) {
        int all = plan.services().stream().mapToInt(ReportingTree::invited).sum()
                + plan.own().size();
        long root = addGroup(campaign, null, plan.name(), GroupKind.ORGANISATION, plan.units(), all);
        if (!plan.own().isEmpty()) {
            addCell(campaign, root, Attribute.ANY, plan.own());
        }
        for (LaunchPlan.Branch service : plan.services()) {
            long parent = addGroup(campaign, root, service.name(), service.kind(), service.units(), invited(service));
            for (LaunchPlan.Leaf leaf : service.leaves()) {
                long group = addGroup(campaign, parent, leaf.name(), leaf.kind(), leaf.units(), invited(leaf));
                leaf.cells().forEach((band, people) -> addCell(campaign, group, band, people));
            }
        }
    }

    /** Parents before children. */
    List<ReportingGroup> groups(CampaignId campaign) {
        return jdbc.sql("""
                        select group_id, parent_id, name, kind, unit_ids, coalesce(eligible, invited) as invited, answered
                          from reporting_group where campaign_id = :id order by group_id
                        """)
                .param("id", campaign.value())
                .query(ReportingTree::group)
                .list();
    }

    private long addGroup(
            CampaignId campaign,
            @Nullable Long parent,
            String name,
            GroupKind kind,
            Collection<UnitId> units,
            int invited) {
        return jdbc.sql("""
                        insert into reporting_group (campaign_id, parent_id, name, kind, unit_ids, invited)
                        values (:campaign, :parent, :name, :kind, :units, :invited) returning group_id
                        """)
                .param("campaign", campaign.value())
                .param("parent", parent)
                .param("name", name)
                .param("kind", kind.name())
                .param("units", units.stream().map(UnitId::value).toArray(Long[]::new))
                .param("invited", invited)
                .query(Long.class)
                .single();
    }

    private void addCell(CampaignId campaign, long group, String band, List<PersonId> people) {
        long cell = jdbc.sql("""
                        insert into reporting_cell (group_id, band, invited) values (:group, :band, :invited)
                        returning cell_id
                        """)
                .param("group", group)
                .param("band", band)
                .param("invited", people.size())
                .query(Long.class)
                .single();
        jdbc.sql("""
                        insert into invitation (campaign_id, person_id, cell_id)
                        select :campaign, person, :cell from unnest(:people::bigint[]) as person order by person
                        """)
                .param("campaign", campaign.value())
                .param("cell", cell)
                .param("people", people.stream().map(PersonId::value).toArray(Long[]::new))
                .update();
        jdbc.sql("insert into participation (cell_id, answered) values (:cell, '{}')")
                .param("cell", cell)
                .update();
    }

    private static int invited(LaunchPlan.Branch service) {
        return service.leaves().stream().mapToInt(ReportingTree::invited).sum();
    }

    private static int invited(LaunchPlan.Leaf leaf) {
        return leaf.cells().values().stream().mapToInt(List::size).sum();
    }

    private static ReportingGroup group(ResultSet row, int number) throws SQLException {
        Long parent = row.getObject("parent_id", Long.class);
        return new ReportingGroup(
                row.getLong("group_id"),
                row.getString("name"),
                GroupKind.valueOf(row.getString("kind")),
                parent,
                units(row.getArray("unit_ids")),
                row.getInt("invited"),
                row.getInt("answered"));
    }

    private static List<UnitId> units(Array array) throws SQLException {
        return Arrays.stream((Long[]) array.getArray()).map(UnitId::new).toList();
    }
}
