package org.goldenthread.survey.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.goldenthread.ViewTest;
import org.goldenthread.instrument.ScaleScore;
import org.goldenthread.instrument.form.PulseForm;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.SignedIn;
import org.goldenthread.survey.AnswerRefused;
import org.goldenthread.survey.SelfCheckService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

class SelfCheckViewTest extends ViewTest {

    private static final int ITEMS = 35;

    @Autowired
    SelfCheckService service;

    @Autowired
    JdbcClient jdbc;

    private final SignedIn amina = new SignedIn("amina", "Amina Self", "SELF-1", Set.of());

    @Test
    void nobodySignedInIsRefused() {
        assertRefused(SelfCheckView.ROUTE);
        assertThatThrownBy(service::questions).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void everyAnswerFiveGivesTheWorkedNumbers() {
        assertThat(scores(Collections.nCopies(ITEMS, 5)))
                .extracting(score -> score.scale().key() + " " + score.mean().orElseThrow())
                .containsExactly(
                        "demands 1.0",
                        "control 5.0",
                        "manager-support 5.0",
                        "peer-support 5.0",
                        "relationships 1.0",
                        "role 5.0",
                        "change 5.0");
    }

    @Test
    void anotherNumberOfAnswersIsRefused() {
        assertThatThrownBy(() -> scores(Collections.nCopies(ITEMS - 1, 5))).isInstanceOf(AnswerRefused.class);
    }

    @Test
    void theScoresAreShownWithTheLowestNamedAndNothingIsStored() {
        signIn(amina);
        SelfCheckView view = open(SelfCheckView.ROUTE, SelfCheckView.class);
        String before = database();
        List<Integer> answers = new ArrayList<>(Collections.nCopies(ITEMS, 4));
        answers.set(27, 0);
        _get(PulseForm.class).send("key", answers, List.of());

        assertThat(view.getElement().getTextRecursively())
                .contains("2.0\u00a0of\u00a05")
                .contains("4.0\u00a0of\u00a05")
                .contains("Not all of its questions are answered")
                .containsOnlyOnce("DemandsLowest")
                .containsOnlyOnce("RelationshipsLowest")
                .contains("Samaritans on 116 123");
        assertThat(database()).isEqualTo(before);
    }

    private List<ScaleScore> scores(List<Integer> answers) {
        return CurrentUser.runAs(amina, () -> service.scores(answers));
    }

    /** Rows of every table but that of the scheduler. */
    private String database() {
        return jdbc.sql("""
                        select string_agg(format('%s %s', table_name, (xpath('/row/n/text()', query_to_xml(
                                   format('select count(*) as n from %I', table_name), false, true, '')))[1]::text), ', '
                                   order by table_name)
                          from information_schema.tables
                         where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'scheduled_tasks'
                        """).query(String.class).single();
    }
}
