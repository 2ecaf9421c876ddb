package org.goldenthread.development.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.ViewTest;
import org.goldenthread.development.SavedSelfCheck;
import org.goldenthread.development.SelfCheckService;
import org.goldenthread.instrument.ScaleScore;
import org.goldenthread.instrument.form.PulseForm;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
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
        assertThatThrownBy(() -> scores(Collections.nCopies(ITEMS - 1, 5)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theScoresAreShownWithTheLowestNamedAndNothingIsStored() {
        signIn(amina);
        SelfCheckView view = open(SelfCheckView.ROUTE, SelfCheckView.class);
        String before = database();
        List<Integer> answers = new ArrayList<>(Collections.nCopies(ITEMS, 4));
        answers.set(27, 0);
        _get(PulseForm.class).send(UUID.randomUUID().toString(), answers, List.of());

        assertThat(view.getElement().getTextRecursively())
                .contains("2.0\u00a0of\u00a05")
                .contains("4.0\u00a0of\u00a05")
                .contains("Not all of its questions are answered")
                .containsOnlyOnce("DemandsLowest")
                .containsOnlyOnce("RelationshipsLowest")
                .contains("Samaritans on 116 123");
        assertThat(database()).isEqualTo(before);
    }

    @Test
    void whoIsNotInTheDirectoryHasNoRecordToKeepItIn() {
        assertThatThrownBy(() -> CurrentUser.runAs(amina, () -> {
                    service.keep(UUID.randomUUID(), service.scores(Collections.nCopies(ITEMS, 5)));
                    return true;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void keptScoresAreOnesOwnOnceHoweverOftenTheyAreKept() {
        OrganisationFixture staff = new OrganisationFixture(jdbc);
        UnitId team = staff.unit("Team", UnitKind.TEAM, null);
        SignedIn owner = staff.signedIn(staff.person("Owner", team, "Social worker", null));
        UUID sitting = UUID.randomUUID();
        CurrentUser.runAs(owner, () -> {
            List<ScaleScore> scores = service.scores(Collections.nCopies(ITEMS, 5));
            service.keep(sitting, scores);
            service.keep(sitting, scores);
            return true;
        });
        for (Role role : Role.values()) {
            SignedIn other = staff.signedIn(staff.person("Other", team, "Manager", null), role);
            CurrentUser.runAs(other, () -> {
                assertThat(service.kept()).isEmpty();
                service.forget(sitting);
                service.keep(sitting, List.of());
                return true;
            });
        }
        List<SavedSelfCheck> kept = CurrentUser.runAs(owner, service::kept);
        assertThat(kept).hasSize(1);
        assertThat(kept.getFirst().scores())
                .containsEntry("demands", 1.0)
                .containsEntry("control", 5.0)
                .hasSize(7);

        signIn(owner);
        MyDevelopmentView view = open(MyDevelopmentView.ROUTE, MyDevelopmentView.class);
        assertThat(view.getElement().getTextRecursively()).contains("Manager support", "5.0");
        _click(_get(Button.class, spec -> spec.withText("Delete")));
        assertThat(_find(Button.class, spec -> spec.withText("Delete"))).isEmpty();
        assertThat(CurrentUser.runAs(owner, service::kept)).isEmpty();
    }

    @Test
    void theButtonKeepsWhatIsShown() {
        OrganisationFixture staff = new OrganisationFixture(jdbc);
        SignedIn owner =
                staff.signedIn(staff.person("Owner", staff.unit("Team", UnitKind.TEAM, null), "Social worker", null));
        signIn(owner);
        open(SelfCheckView.ROUTE, SelfCheckView.class);
        List<Integer> answers = new ArrayList<>(Collections.nCopies(ITEMS, 4));
        answers.set(27, 0);
        _get(PulseForm.class).send(UUID.randomUUID().toString(), answers, List.of());
        _click(_get(Button.class, spec -> spec.withText("Keep these scores in my development")));

        assertThat(CurrentUser.runAs(owner, service::kept))
                .singleElement()
                .satisfies(check ->
                        assertThat(check.scores()).containsEntry("control", 4.0).hasSize(6));
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
