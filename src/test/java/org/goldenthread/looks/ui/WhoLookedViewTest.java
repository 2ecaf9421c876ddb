package org.goldenthread.looks.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.ViewTest;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class WhoLookedViewTest extends ViewTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void nobodySignedInIsRefused() {
        assertRefused(WhoLookedView.ROUTE);
    }

    @Test
    void whoHasNotBeenLookedAtIsToldSo() {
        OrganisationFixture staff = new OrganisationFixture(jdbc);
        UnitId team = staff.unit("Team", UnitKind.TEAM, null);
        signIn(staff.signedIn(staff.person("Owner", team, "Social worker", null)));
        WhoLookedView view = open(WhoLookedView.ROUTE, WhoLookedView.class);
        assertThat(view.getElement().getTextRecursively()).contains("Nobody has looked at anything of yours");
    }

    @Test
    void theLatestStandFirstAndOlderOnesAreShownWhenAsked() {
        OrganisationFixture staff = new OrganisationFixture(jdbc);
        UnitId team = staff.unit("Team", UnitKind.TEAM, null);
        PersonId owner = staff.person("Owner", team, "Social worker", null);
        PersonId reader = staff.person("Reader", team, "Social worker", null);
        jdbc.sql("""
                        insert into look (owner_id, reader_id, kind, about, looked_at)
                        select :owner, :reader, 'GOAL', 'Goal ' || n, timestamptz '2026-11-16 09:00Z' + n * interval '1 minute'
                          from generate_series(1, 51) n
                        """)
                .param("owner", owner.value())
                .param("reader", reader.value())
                .update();
        signIn(staff.signedIn(owner));
        WhoLookedView view = open(WhoLookedView.ROUTE, WhoLookedView.class);
        assertThat(view.getElement().getTextRecursively())
                .contains("Reader Test", "A goal: Goal 51", "A goal: Goal 2", "Monday 16 November at 09:51")
                .doesNotContain("A goal: Goal 1 ", "A goal: Goal 1M");
        Button older = _get(Button.class, spec -> spec.withText("Show older ones"));
        _click(older);
        assertThat(view.getElement().getTextRecursively()).contains("A goal: Goal 1M");
        assertThat(older.isVisible()).isFalse();
    }
}
