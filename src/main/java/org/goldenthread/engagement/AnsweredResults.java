package org.goldenthread.engagement;

import java.util.Collection;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.survey.ActedOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells whoever launches a survey whether there are commitments that answer what some people said in an earlier one. */
@Component
class AnsweredResults implements ActedOn {

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
}
