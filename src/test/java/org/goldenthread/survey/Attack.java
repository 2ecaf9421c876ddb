package org.goldenthread.survey;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Ways to find whose ballot is whose, for somebody who reads the tables as the administrator of the database. Each takes
 * ballots and persons who have answered, with transaction ({@code x}), place and position, and guesses within the cell.
 */
enum Attack {
    /** Both rows were written by one transaction. */
    SAME_TRANSACTION("""
            select person.person_id, ballot.answers from people person join ballots ballot using (cell_id)
             where ballot.x = person.x
            """),
    /** The person was marked by the transaction right after that of the ballot. */
    NEXT_TRANSACTION("""
            select person.person_id, ballot.answers from people person join ballots ballot using (cell_id)
             where ballot.x = person.x - 1
            """),
    /** The first to be marked cast the first ballot: by age of transaction, which is the order of commits. */
    RANK_OF_TRANSACTION(ranked("x, place")),
    /** The same by place in the file. */
    PLACE(ranked("place")),
    /** The same by key: keys that grow with time give it away. */
    KEY(ranked("key"));

    /** Of the organisation that is attacked. */
    static final int TEAMS = 10;

    static final int PEOPLE = 200;

    /**
     * A guess within a team of twenty is right once in twenty: ten hits of two hundred, with a standard deviation of about
     * three. Thirty are more than six of those away.
     */
    static final long MORE_THAN_CHANCE = 30;

    private final String sql;

    Attack(String sql) {
        this.sql = sql;
    }

    private static String ranked(String ballotsBy) {
        return """
                select person_id, answers
                  from (select *, row_number() over (partition by cell_id order by %s) as rank from ballots) ballot
                  join (select *, row_number() over (partition by cell_id order by x, place, nth) as rank
                          from people) person using (cell_id, rank)
                """.formatted(ballotsBy);
    }

    /** All ballots of a campaign, open or counted, as they lie in the real tables. */
    static String ballots(CampaignId campaign) {
        return """
                select ballot_id as key, cell_id, answers, xmin::text::bigint as x, ctid as place from ballot
                 where cell_id in (%1$s)
                union all
                select null, cell_id, answers, xmin::text::bigint, ctid from counted_ballot where cell_id in (%1$s)
                """.formatted(cells(campaign));
    }

    /** All who are marked as having answered it. */
    static String people(CampaignId campaign) {
        return """
                select person_id, cell_id, participation.xmin::text::bigint as x, participation.ctid as place, nth
                  from participation cross join unnest(answered) with ordinality as list (person_id, nth)
                 where cell_id in (%s)
                """.formatted(cells(campaign));
    }

    private static String cells(CampaignId campaign) {
        return "select cell_id from reporting_cell join reporting_group using (group_id) where campaign_id = "
                + campaign.value();
    }

    /** @return how many persons' answers it finds; one guess for each person */
    long hits(JdbcClient jdbc, String ballots, String people, Map<Long, String> truth) {
        Map<Long, String> guesses = jdbc
                .sql("with ballots as materialized (" + ballots + "), people as materialized (" + people + ")"
                        + " select distinct on (person_id) person_id, answers::text as answers from (" + sql
                        + ") guess order by person_id, md5(answers::text)")
                .query((row, number) -> Map.entry(row.getLong("person_id"), row.getString("answers")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return truth.entrySet().stream()
                .filter(person -> person.getValue().equals(guesses.get(person.getKey())))
                .count();
    }
}
