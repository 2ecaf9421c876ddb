package org.goldenthread.development.strengths;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Pictures of teams, each drawn from at least five results that were in no picture before. So whatever was ever shown is a sum
 * of pictures without a result in common, and taking any of them from any other tells nothing about fewer than five people:
 * whoever joins waits until five do, and when one takes their part back the whole picture goes. See decision 032.
 */
@Repository
class TeamPictures {

    static final int LEAST = 5;

    private final JdbcClient jdbc;
    private final StrengthInventory inventory;

    TeamPictures(JdbcClient jdbc, StrengthInventory inventory) {
        this.jdbc = jdbc;
        this.inventory = inventory;
    }

    /** One result that is in no picture yet. */
    private record Waiting(long result, Map<String, Integer> thirds) {

        Map<String, Band> bands() {
            return Ranking.bands(thirds);
        }
    }

    void choose(PersonId person, LocalDate on) {
        jdbc.sql("insert into team_picture_choice (person_id, chosen_on) values (:person, :on) on conflict do nothing")
                .param("person", person.value())
                .param("on", on)
                .update();
    }

    boolean chosen(PersonId person) {
        return jdbc.sql("select exists (select from team_picture_choice where person_id = :person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /** Draws a new picture of a team when enough results wait for one. */
    void draw(UnitId unit, LocalDate on) {
        lock(unit);
        List<Waiting> waiting = waiting(unit, on);
        if (waiting.size() < LEAST) {
            return;
        }
        Long[] results = waiting.stream().map(Waiting::result).toArray(Long[]::new);
        erase("""
                select team_picture_id from team_picture_part part
                       join strength_result earlier using (strength_result_id)
                       join strength_result now using (person_id)
                 where now.strength_result_id = any(:keys)
                """, results);
        List<Map<String, Band>> bands = waiting.stream().map(Waiting::bands).toList();
        // The optional one is in nobody's picture: how many hold it may tell of beliefs.
        List<String> strengths =
                inventory.asked(false).stream().map(Strength::key).toList();
        jdbc.sql("""
                        with drawn as (
                            insert into team_picture (unit_id, drawn_on, people, strength, holders)
                            values (:unit, :on, :people, :strengths, :holders) returning team_picture_id)
                        insert into team_picture_part (strength_result_id, team_picture_id)
                        select result, team_picture_id from drawn, unnest(:results::bigint[]) as result
                        """)
                .param("unit", unit.value())
                .param("on", on)
                .param("people", waiting.size())
                .param("strengths", strengths.toArray(String[]::new))
                .param(
                        "holders",
                        strengths.stream().map(key -> holders(bands, key)).toArray(Integer[]::new))
                .param("results", results)
                .update();
    }

    /** Takes a person's part back: every picture that it is in loses its numbers at once. */
    void leave(PersonId person, UnitId unit) {
        lock(unit);
        jdbc.sql("delete from team_picture_choice where person_id = :person")
                .param("person", person.value())
                .update();
        erase("""
                select team_picture_id from team_picture_part join strength_result using (strength_result_id)
                 where person_id = any(:keys)
                """, new Long[] {person.value()});
    }

    /** All pictures of a team that have numbers, added up. */
    Optional<TeamPicture> of(UnitId unit) {
        Map<String, Integer> holders = new LinkedHashMap<>();
        int[] people = new int[1];
        LocalDate[] last = {LocalDate.MIN};
        jdbc.sql("""
                        select team_picture_id, people, drawn_on, strength, holders
                          from team_picture where unit_id = :unit and strength is not null order by team_picture_id
                        """).param("unit", unit.value()).query(row -> {
            people[0] += row.getInt("people");
            last[0] = row.getObject("drawn_on", LocalDate.class);
            String[] strengths = (String[]) row.getArray("strength").getArray();
            Integer[] counts = (Integer[]) row.getArray("holders").getArray();
            for (int place = 0; place < strengths.length; place++) {
                holders.merge(strengths[place], counts[place], Integer::sum);
            }
        });
        return people[0] == 0
                ? Optional.empty()
                : Optional.of(TeamPicture.of(people[0], last[0], holders, inventory.asked(false)));
    }

    private static int holders(List<Map<String, Band>> bands, String strength) {
        return (int) bands.stream()
                .filter(each -> each.get(strength) == Band.SIGNATURE)
                .count();
    }

    /** One at a time for a team: who takes their part back is in no picture that is drawn at the same moment. */
    private void lock(UnitId unit) {
        jdbc.sql("select unit_id from unit where unit_id = :unit for no key update")
                .param("unit", unit.value())
                .query(Long.class)
                .single();
    }

    private void erase(String pictures, Long[] keys) {
        jdbc.sql("update team_picture set strength = null, holders = null where team_picture_id in (" + pictures + ")")
                .param("keys", keys)
                .update();
    }

    /** The latest result of each who chose it and has their main post here, where it was in no picture yet. */
    private List<Waiting> waiting(UnitId unit, LocalDate on) {
        return jdbc.sql("""
                        select strength_result_id, strength, thirds
                          from team_picture_choice choice
                               join lateral (select strength_result_id, strength, thirds from strength_result
                                              where strength_result.person_id = choice.person_id
                                              order by strength_result_id desc limit 1) latest on true
                         where choice.person_id in (
                               select person_id from post
                                where unit_id = :unit and valid_from <= :on and (valid_to is null or valid_to > :on))
                           and (select unit_id from post
                                 where post.person_id = choice.person_id
                                   and valid_from <= :on and (valid_to is null or valid_to > :on)
                                 order by fte desc, post_number limit 1) = :unit
                           and not exists (select from team_picture_part part
                                            where part.strength_result_id = latest.strength_result_id)
                         order by strength_result_id
                        """)
                .param("unit", unit.value())
                .param("on", on)
                .query((row, number) ->
                        new Waiting(row.getLong("strength_result_id"), StrengthRows.pairs(row, "strength", "thirds")))
                .list();
    }
}
