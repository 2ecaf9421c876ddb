package org.goldenthread.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Random;
import org.goldenthread.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database itself refuses to weaken what people were promised, whoever asks it and with whatever tool. */
@PortalTest
class DatabasePromisesTest {

    @Autowired
    CampaignService campaigns;

    @Autowired
    SurveyService surveys;

    @Autowired
    JdbcClient jdbc;

    private SurveyFixture fixture;
    private CampaignId open;

    @BeforeEach
    void launch() {
        fixture = new SurveyFixture(jdbc, campaigns, 2, 6);
        open = fixture.launch(Instant.now());
        fixture.as(fixture.people().get(3), () -> surveys.cast(open, SurveyFixture.random(new Random(1), 1)));
    }

    @AfterEach
    void close() {
        fixture.close(open);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            update campaign set threshold = 6 where campaign_id = :open                             | cannot change after launch
            update campaign set instrument = '{}' where campaign_id = :open                         | cannot change after launch
            update campaign set purpose = 'other' where campaign_id = :open                         | cannot change after launch
            update campaign set reminded = 'UNANSWERED' where campaign_id = :open                   | cannot change after launch
            insert into mailing (campaign_id, kind, due_at) values (:open, 'INVITATION', now())     | fixed at launch
            insert into mailing (campaign_id, kind, due_at) values (:open, 'REMINDER', now())       | Nobody is reminded
            update campaign set series = 'other' where campaign_id = :open                          | cannot change after launch
            update campaign set opens_at = opens_at - interval '1 day' where campaign_id = :open    | cannot change after launch
            update campaign set status = 'DRAFT' where campaign_id = :open                          | only moves forward
            delete from campaign where campaign_id = :open                                          | cannot be deleted
            update reporting_group set invited = 99 where campaign_id = :open                       | groups are fixed
            update reporting_group set unit_ids = '{1}' where campaign_id = :open                   | groups are fixed
            update reporting_group set campaign_id = :draft where campaign_id = :open               | groups are fixed
            delete from reporting_group where campaign_id = :open                                   | groups are fixed
            insert into reporting_group (campaign_id, name, kind, unit_ids, invited) values (:open, 'x', 'TEAM', '{}', 1) | groups are fixed
            update reporting_cell set invited = 99 where cell_id = :cell                            | Cells are fixed
            update reporting_cell set band = 'FINER' where cell_id = :cell                          | Cells are fixed
            update reporting_cell set group_id = :draftGroup where cell_id = :cell                  | Cells are fixed
            delete from reporting_cell where cell_id = :cell                                        | Cells are fixed
            insert into reporting_cell (group_id, band, invited) select group_id, 'FINER', 1 from reporting_cell where cell_id = :cell | Cells are fixed
            update invitation set cell_id = :otherCell where cell_id = :cell                        | audience is fixed
            update invitation set campaign_id = :draft where campaign_id = :open                    | audience is fixed
            delete from invitation where campaign_id = :open                                        | audience is fixed
            insert into invitation select :draft, person_id, :cell from invitation where cell_id = :otherCell | audience is fixed
            delete from participation where cell_id = :cell                                         | Who has answered is kept
            update ballot set answers[1] = 5                                                        | never changed
            insert into campaign (title, series, instrument, opens_at, closes_at, threshold, status) values ('x', 'x', '{}', now(), now() + interval '1 day', 5, 'OPEN') | begins as a draft
            insert into campaign (title, series, instrument, opens_at, closes_at, threshold) values ('x', 'x', '{}', now(), now() + interval '1 day', 4) | campaign_threshold_protects
            update campaign set status = 'OPEN' where campaign_id = :draft                          | without an audience
            update campaign set status = 'CLOSED' where campaign_id = :draft                        | only moves forward
            """)
    void theDatabaseRefuses(String sql, String reason) {
        long draft = draft();
        assertThatThrownBy(() -> jdbc.sql(sql)
                        .param("open", open.value())
                        .param("draft", draft)
                        .param("draftGroup", group(draft, 1))
                        .param("cell", cell("asc"))
                        .param("otherCell", cell("desc"))
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void aDraftIsNotLaunchedWithACellBelowTheThreshold() {
        long draft = draftWithACell(4, 4);
        refused("update campaign set status = 'OPEN' where campaign_id = " + draft, "fewer invited people");
    }

    @Test
    void aDraftIsNotLaunchedWithACellThatSaysMorePeopleThanThereAre() {
        long draft = draftWithACell(5, 50);
        refused("update campaign set status = 'OPEN' where campaign_id = " + draft, "does not say how many");
    }

    @Test
    void aDraftWithEnoughPeopleIsLaunched() {
        long draft = draftWithACell(5, 5);
        assertThat(jdbc.sql("update campaign set status = 'OPEN' where campaign_id = " + draft)
                        .update())
                .isEqualTo(1);
        fixture.close(new CampaignId(draft));
    }

    @Test
    void ballotsAreTakenOnlyWhileACampaignIsOpen() {
        String ballot = "insert into ballot values (gen_random_uuid(), %d, '{1}')";
        long draft = draftWithACell(5, 5);
        refused(ballot.formatted(cellOf(draft)), "ballot_while_open");

        long cell = cell("asc");
        fixture.close(open);
        refused(ballot.formatted(cell), "ballot_while_open");
        refused("insert into counted_ballot values (%d, '{1}')".formatted(cell), "while a campaign is open");
        refused("update counted_ballot set answers[1] = 5", "never changed");
        refused("insert into participation values (%d, '{}')".formatted(cell), "Who has answered is kept");
        refused("update campaign set status = 'OPEN' where campaign_id = " + open.value(), "only moves forward");
        refused(
                "update campaign set closes_at = now() + interval '9 days' where campaign_id = " + open.value(),
                "keeps");
    }

    @Test
    void aDraftWithABallotInItIsNotLaunched() {
        long draft = draftWithACell(5, 5);
        jdbc.sql("insert into participation values (?, '{}')")
                .param(cellOf(draft))
                .update();
        jdbc.sql("insert into ballot values (gen_random_uuid(), ?, '{1}')")
                .param(cellOf(draft))
                .update();
        refused("update campaign set status = 'OPEN' where campaign_id = " + draft, "before the campaign was launched");
    }

    private void refused(String sql, String reason) {
        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining(reason);
    }

    private long draft() {
        return jdbc.sql("""
                        insert into campaign (title, series, instrument, opens_at, closes_at, threshold)
                        select 'Draft', 'draft', instrument, now(), now() + interval '1 day', 5
                          from campaign where campaign_id = ?
                        returning campaign_id
                        """).param(open.value()).query(Long.class).single();
    }

    private long group(long campaign, int invited) {
        return jdbc.sql("""
                        insert into reporting_group (campaign_id, name, kind, unit_ids, invited)
                        values (?, 'Draft', 'TEAM', '{}', ?) returning group_id
                        """).params(campaign, invited).query(Long.class).single();
    }

    private long draftWithACell(int people, int said) {
        long draft = draft();
        long cell = jdbc.sql(
                        "insert into reporting_cell (group_id, band, invited) values (?, 'ANY', ?) returning cell_id")
                .params(group(draft, people), said)
                .query(Long.class)
                .single();
        fixture.people()
                .subList(0, people)
                .forEach(person -> jdbc.sql("insert into invitation values (?, ?, ?)")
                        .params(draft, person.value(), cell)
                        .update());
        return draft;
    }

    private long cellOf(long campaign) {
        return jdbc.sql(
                        "select cell_id from reporting_cell join reporting_group using (group_id) where campaign_id = ?")
                .param(campaign)
                .query(Long.class)
                .single();
    }

    /** The first or the last cell of the open campaign. */
    private long cell(String order) {
        return jdbc.sql("select cell_id from reporting_cell join reporting_group using (group_id) where campaign_id = ?"
                        + " order by cell_id " + order + " limit 1")
                .param(open.value())
                .query(Long.class)
                .single();
    }
}
