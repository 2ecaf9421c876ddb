package org.goldenthread.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.goldenthread.PortalTest;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.Option;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.survey.AnswerRefused.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A survey with every kind of item: what of it is stored where, and exactly once. */
@PortalTest
class EveryKindTest {

    private static final String KEY = "every-kind";

    /** Clear, valued, supported, late, breaks, likely, place, helps. */
    private static final List<Integer> ANSWERS = List.of(5, -1, 0, 2, 4, 11, 2, 5);

    @Autowired
    CampaignService campaigns;

    @Autowired
    SurveyService surveys;

    @Autowired
    SurveyResults results;

    @Autowired
    JdbcClient jdbc;

    private SurveyFixture fixture;
    private CampaignId campaign;

    @BeforeEach
    void launch() {
        fixture = new SurveyFixture(jdbc, campaigns, 2, 6);
        campaign = fixture.launch(Instant.now(), KEY);
    }

    @AfterEach
    void close() {
        fixture.close(campaign);
    }

    @Test
    void aBallotHasTheAnswersAndTheBoxesHaveTheComments() {
        Receipt receipt = cast(person(0), draft("Our team", "Less typing"));

        assertThat(receipt).isEqualTo(new Receipt(6, 2, 2));
        assertThat(ballots()).containsExactly("{5,-1,0,2,4,11,2,5}");
        assertThat(box("one-word")).containsExactly("Our team");
        assertThat(box("more")).containsExactly("Less typing");
    }

    @Test
    void commentsAreSortedAndNobodysEmptyOneIsKept() {
        cast(person(0), draft("Our team", ""));
        cast(person(1), draft("", ""));
        cast(person(2), draft("A good team", "Less typing"));

        assertThat(box("one-word")).containsExactly("A good team", "Our team");
        assertThat(box("more")).containsExactly("Less typing");
        assertThat(ballots()).hasSize(3);
    }

    @Test
    void everyBallotRewritesAllListsOfItsGroupAndNoOther() {
        cast(person(0), draft("Our team", "x".repeat(2_000)));
        List<String> before = boxes();
        String elsewhere = boxesElsewhere();

        cast(person(1), draft("", ""));

        assertThat(boxes()).hasSameSizeAs(before).doesNotContainAnyElementsOf(before);
        assertThat(boxesElsewhere()).isEqualTo(elsewhere);
    }

    /** A long list is kept in pieces elsewhere; if they were kept by reference, their age would be that of the last comment. */
    @Test
    void noPartOfALongListIsOlderThanTheLastBallot() {
        for (int each = 0; each < 4; each++) {
            cast(person(each), draft("", unlike(1_900)));
        }
        cast(person(4), draft("", ""));

        String pieces = jdbc.sql(
                        "select reltoastrelid::regclass::text from pg_class where oid = 'comment_box'::regclass")
                .query(String.class)
                .single();
        List<Boolean> sameAge = jdbc.sql("""
                        select piece.xmin = comment_box.xmin
                          from comment_box join %s piece on piece.chunk_id = pg_column_toast_chunk_id(texts)
                         where group_id in (select group_id from reporting_group where campaign_id = ?)
                        """.formatted(pieces))
                .param(campaign.value())
                .query(Boolean.class)
                .list();
        assertThat(sameAge).isNotEmpty().containsOnly(true);
    }

    @Test
    void whenTheMarkFailsSendingAgainDoublesNeitherBallotNorComment() {
        BallotDraft draft = draft("Our team", "Less typing");
        jdbc.sql("alter table participation add constraint broken check (cardinality(answered) = 0) not valid")
                .update();
        try {
            assertThatThrownBy(() -> cast(person(0), draft)).isInstanceOf(DataAccessException.class);
        } finally {
            jdbc.sql("alter table participation drop constraint broken").update();
        }

        cast(person(0), draft);

        assertThat(ballots()).hasSize(1);
        assertThat(box("one-word")).containsExactly("Our team");
        assertThat(box("more")).containsExactly("Less typing");
        assertRefused(Reason.ALREADY_ANSWERED, person(0), draft);
        assertThat(box("more")).containsExactly("Less typing");
    }

    @Test
    void whenACommentCannotBeKeptNeitherIsTheBallot() {
        jdbc.sql("alter table comment_box add constraint broken check (cardinality(texts) = 0) not valid")
                .update();
        try {
            assertThatThrownBy(() -> cast(person(0), draft("Our team", ""))).isInstanceOf(DataAccessException.class);
        } finally {
            jdbc.sql("alter table comment_box drop constraint broken").update();
        }
        assertThat(ballots()).isEmpty();

        cast(person(0), draft("Our team", ""));
        assertThat(ballots()).hasSize(1);
        assertThat(box("one-word")).containsExactly("Our team");
    }

    @Test
    void manyWindowsOfManyPeopleCountOnceAndWaitForNobodyForEver() throws Exception {
        List<Callable<Boolean>> windows = new ArrayList<>();
        for (PersonId person : fixture.people()) {
            for (int window = 0; window < 4; window++) {
                windows.add(() -> {
                    try {
                        cast(person, draft("Word of " + person.value(), "More of " + person.value()));
                        return true;
                    } catch (AnswerRefused refused) {
                        return false;
                    }
                });
            }
        }
        long accepted = 0;
        try (var threads = Executors.newFixedThreadPool(12)) {
            for (Future<Boolean> outcome : threads.invokeAll(windows)) {
                accepted += outcome.get() ? 1 : 0;
            }
        }
        assertThat(accepted).isEqualTo(fixture.people().size());
        assertThat(ballots()).hasSize(fixture.people().size());
        for (String item : List.of("one-word", "more")) {
            assertThat(box(item)).hasSize(fixture.people().size()).doesNotHaveDuplicates();
        }
    }

    @Test
    void anAnswerThatIsNoneOfItsItemIsRefusedAndNothingIsStored() {
        assertRefused(
                Reason.INVALID,
                person(0),
                new BallotDraft(UUID.randomUUID(), List.of(6, 0, 0, 0, 0, 1, 0, 0), List.of("", "")));
        assertRefused(
                Reason.INVALID,
                person(0),
                new BallotDraft(UUID.randomUUID(), List.of(5, 0, 0, 0, 0, 1, 1, 1), List.of("", "")));
        assertRefused(
                Reason.INCOMPLETE,
                person(0),
                new BallotDraft(UUID.randomUUID(), List.of(5, 0, 0, 0, 0, 0, 0, 0), List.of("", "")));
        assertRefused(Reason.INVALID, person(0), new BallotDraft(UUID.randomUUID(), ANSWERS));

        assertThat(ballots()).isEmpty();
        assertThat(box("one-word")).isEmpty();
    }

    @Test
    void everyKindIsCountedInItsOwnPlaceAndWordsAreNot() {
        cast(person(0), draft("", ""));
        fixture.close(campaign);

        AnswerCounts counts = results.counts(campaign).getFirst();

        assertThat(counts.ballots()).isEqualTo(1);
        assertThat(counts.answered()).hasSize(10);
        assertThat(counts.counts()[0]).containsExactly(0, 0, 0, 0, 1);
        assertThat(counts.counts()[1]).containsExactly(0, 0, 0, 0, 0);
        assertThat(counts.counts()[3]).containsExactly(0, 1, 0, 0, 0);
        assertThat(counts.counts()[4]).containsExactly(0, 0, 0, 1, 0);
        for (int comment = 8; comment < 10; comment++) {
            assertThat(counts.counts()[comment]).isEmpty();
        }
    }

    @Test
    void aRunningCampaignKeepsItsInstrumentWhateverBecomesOfTheFile() {
        Instrument kept =
                fixture.as(person(0), () -> surveys.form(campaign)).campaign().instrument();
        assertThat(kept.item("place").options()).extracting(Option::key).containsExactly("office", "home", "out");

        assertThatThrownBy(() -> jdbc.sql(
                                "update campaign set instrument = jsonb_set(instrument, '{items,0,text}', '\"Other\"')"
                                        + " where campaign_id = ?")
                        .param(campaign.value())
                        .update())
                .hasMessageContaining("cannot change after launch");
        assertThat(jdbc.sql(
                                "select count(*) from campaign where campaign_id = ? and instrument ->> 'source' = 'Made for tests'")
                        .param(campaign.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void commentsAreTakenOnlyWhileTheCampaignIsOpen() {
        cast(person(0), draft("Our team", ""));
        assertThatThrownBy(() -> jdbc.sql("delete from comment_box where " + ofCampaign())
                        .update())
                .hasMessageContaining("while a campaign is open");
        fixture.close(campaign);

        assertThat(box("one-word"))
                .as("one comment is too few for anybody to read it")
                .isEmpty();
        assertThatThrownBy(() -> jdbc.sql("""
                                insert into comment_box (group_id, item_key)
                                select group_id, 'one-word' from reporting_group where\s""" + ofCampaign()).update())
                .hasMessageContaining("while a campaign is open");
    }

    private PersonId person(int number) {
        return fixture.people().get(number);
    }

    private Receipt cast(PersonId person, BallotDraft draft) {
        return fixture.as(person, () -> surveys.cast(campaign, draft));
    }

    private static BallotDraft draft(String word, String more) {
        return new BallotDraft(UUID.randomUUID(), ANSWERS, List.of(word, more));
    }

    private void assertRefused(Reason reason, PersonId person, BallotDraft draft) {
        assertThatExceptionOfType(AnswerRefused.class)
                .isThrownBy(() -> cast(person, draft))
                .matches(refusal -> refusal.reason() == reason, reason.name());
    }

    /** A text that cannot be packed smaller. */
    private static String unlike(int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(UUID.randomUUID());
        }
        return text.substring(0, length);
    }

    private String ofCampaign() {
        return "group_id in (select group_id from reporting_group where campaign_id = " + campaign.value() + ")";
    }

    private List<String> ballots() {
        return jdbc.sql("""
                        select answers::text from ballot join reporting_cell using (cell_id)
                               join reporting_group using (group_id) where campaign_id = ?
                        """).param(campaign.value()).query(String.class).list();
    }

    private List<String> box(String item) {
        return jdbc.sql("select unnest(texts) from comment_box where item_key = ? and " + ofCampaign())
                .param(item)
                .query(String.class)
                .list();
    }

    /** Age and place of the lists of the first person's group. */
    private List<String> boxes() {
        return jdbc.sql("select xmin::text || ctid::text from comment_box where " + ofCampaign() + " and group_id = ("
                        + myGroup() + ")")
                .query(String.class)
                .list();
    }

    private String boxesElsewhere() {
        return jdbc.sql("select string_agg(xmin::text || texts::text, ',' order by item_key) from comment_box where "
                        + ofCampaign() + " and group_id <> (" + myGroup() + ")")
                .query(String.class)
                .single();
    }

    private String myGroup() {
        return "select group_id from invitation join reporting_cell using (cell_id) where campaign_id = %d and person_id = %d"
                .formatted(campaign.value(), person(0).value());
    }
}
