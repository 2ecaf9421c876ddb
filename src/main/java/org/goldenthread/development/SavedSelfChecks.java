package org.goldenthread.development;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored ones, always of one person. */
@Component
class SavedSelfChecks {

    /** Four years of one each quarter: more than anybody compares. */
    private static final int MOST = 16;

    private final JdbcClient jdbc;

    SavedSelfChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that is there already stays as it is. */
    void keep(PersonId person, SavedSelfCheck check) {
        List<String> scales = check.scores().keySet().stream().sorted().toList();
        jdbc.sql("""
                        insert into saved_self_check (saved_self_check_id, person_id, taken_on, scale, score)
                        values (:id, :person, :on, :scales, :scores) on conflict do nothing
                        """)
                .param("id", check.id())
                .param("person", person.value())
                .param("on", check.takenOn())
                .param("scales", scales.toArray(String[]::new))
                .param("scores", scales.stream().map(check.scores()::get).toArray(Double[]::new))
                .update();
    }

    /** The latest first. */
    List<SavedSelfCheck> of(PersonId person) {
        return jdbc.sql("""
                        select saved_self_check_id, taken_on, scale, score from saved_self_check
                         where person_id = :person order by taken_on desc, saved_self_check_id limit :most
                        """)
                .param("person", person.value())
                .param("most", MOST)
                .query(SavedSelfChecks::check)
                .list();
    }

    void remove(PersonId person, UUID id) {
        jdbc.sql("delete from saved_self_check where saved_self_check_id = :id and person_id = :person")
                .param("id", id)
                .param("person", person.value())
                .update();
    }

    private static SavedSelfCheck check(ResultSet row, int number) throws SQLException {
        String[] scales = (String[]) row.getArray("scale").getArray();
        Double[] scores = (Double[]) row.getArray("score").getArray();
        Map<String, Double> byScale = new HashMap<>();
        for (int scale = 0; scale < scales.length; scale++) {
            byScale.put(scales[scale], scores[scale]);
        }
        return new SavedSelfCheck(
                row.getObject("saved_self_check_id", UUID.class),
                row.getObject("taken_on", java.time.LocalDate.class),
                byScale);
    }
}
