package org.goldenthread.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what ballots say of who cast them. */
@Repository
class ReportingCells {

    private final JdbcClient jdbc;

    ReportingCells(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ReportingCell> of(CampaignId campaign) {
        return of(List.of(campaign));
    }

    List<ReportingCell> of(Collection<CampaignId> campaigns) {
        return jdbc.sql("""
                        select cell_id, group_id, band, reporting_cell.invited, attributes
                          from reporting_cell join reporting_group using (group_id) join campaign using (campaign_id)
                         where campaign_id = any (:ids)
                         order by group_id, cell_id
                        """)
                .param("ids", campaigns.stream().map(CampaignId::value).toArray(Long[]::new))
                .query(ReportingCells::cell)
                .list();
    }

    private static ReportingCell cell(ResultSet row, int number) throws SQLException {
        List<Attribute> attributes = Arrays.stream(
                        (String[]) row.getArray("attributes").getArray())
                .map(Attribute::valueOf)
                .toList();
        return new ReportingCell(
                row.getLong("cell_id"),
                row.getLong("group_id"),
                Attribute.each(attributes, row.getString("band")),
                row.getInt("invited"));
    }
}
