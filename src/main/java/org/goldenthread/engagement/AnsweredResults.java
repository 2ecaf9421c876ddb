package org.goldenthread.engagement;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.survey.ActedOn;
import org.goldenthread.survey.Promise;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells whoever launches a survey whether there are commitments that answer what some people said in an earlier one. */
@Component
class AnsweredResults implements ActedOn {

    /** The most promises to choose one from. */
    private static final int MOST = 50;

    private final JdbcClient jdbc;

    AnsweredResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isAnythingPromisedTo(Collection<UnitId> units) {
        return jdbc.sql("""
                        select exists (
                            select from commitment left join figure using (figure_id)
                                   left join release_group using (campaign_id, group_id)
                             where origin in ('FIGURE', 'COMMENTS', 'TEAM')
                               and coalesce(release_group.units, about_units) && :units::bigint[])
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(Long[]::new))
                .query(Boolean.class)
                .single();
    }

    /** A question is read by all who read the results, so it is not about what a team agreed among itself. */
    @Override
    public List<Promise> promisesTo(Collection<UnitId> units) {
        return jdbc.sql("""
                        select commitment_id, title, group_name, coalesce(release_group.units, about_units) as units,
                               %s as below
                          from commitment left join figure using (figure_id)
                               left join release_group
                                 on release_group.campaign_id = coalesce(figure.campaign_id, heard_campaign_id)
                                and release_group.group_id = coalesce(figure.group_id, heard_group_id)
                               join commitment_change using (commitment_id, version)
                         where origin <> 'TEAM' and commitment.status <> 'NOT_POSSIBLE'
                           and coalesce(release_group.units, about_units) && :units::bigint[]
                         order by changed_at desc, commitment_id desc limit :most
                        """.formatted(StoredHelp.BELOW))
                .param("units", units.stream().map(UnitId::value).toArray(Long[]::new))
                .param("most", MOST)
                .query((row, number) -> new Promise(
                        row.getLong("commitment_id"),
                        row.getString("title"),
                        row.getString("group_name"),
                        Set.copyOf(ReleasedRows.units(row.getArray("units"))),
                        row.getBoolean("below")))
                .list();
    }
}
