package org.goldenthread.engagement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.goldenthread.ViewTest;
import org.goldenthread.engagement.CommitmentFixture;
import org.goldenthread.engagement.CommitmentStatus;
import org.goldenthread.security.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class MyVoiceViewTest extends ViewTest {

    @Autowired
    ApplicationContext context;

    private CommitmentFixture fixture;

    @BeforeEach
    void release() {
        fixture = new CommitmentFixture(context);
    }

    @Test
    void nobodySignedInIsRefused() {
        assertRefused("my-voice");
    }

    @Test
    void whoIsAskedNothingIsToldSo() {
        assertThat(text(show(fixture.organisation.amina, "my-voice")))
                .contains("No survey is open for you.")
                .contains("Nobody can tell who said what");
    }

    @Test
    void everyAnswerStandsBesideWhatWasSaidAndItsFigure() {
        long done = fixture.record("Family safeguarding", "Quiet rooms");
        long refused = fixture.record("Family safeguarding", "A third room");
        fixture.change(fixture.organisation.david, done, 1, CommitmentStatus.DONE, "Book them");
        fixture.change(fixture.organisation.david, refused, 1, CommitmentStatus.NOT_POSSIBLE, "No lease");

        MyVoiceView view = show(fixture.organisation.amina, "my-voice");

        assertThat(text(view))
                .contains("Done on ")
                .contains("Quiet rooms")
                .contains("Not possible, and why")
                .contains("No lease")
                .contains("David Test")
                .containsPattern("Workload: \\d+\u00a0% \\(\\d+ people answered\\)");
        assertThat(_find(view, SaidAndDoneCard.class).stream()
                        .filter(card -> text(card).contains("Quiet rooms")))
                .singleElement()
                .satisfies(card -> assertThat(text(card)).contains("A third room"))
                .satisfies(card -> assertThat(_get(card, H3.class).getText()).isEqualTo("There is too much to do"));
    }

    @Test
    void theReadersServiceComesFirstAndAllServicesAreALinkAway() {
        fixture.record("Family safeguarding", "Quiet rooms");
        fixture.record("Fostering", "A phone for carers");

        MyVoiceView mine = show(fixture.organisation.amina, "my-voice");
        assertThat(text(mine)).contains("Quiet rooms").doesNotContain("A phone for carers");
        assertThat(current(mine)).containsExactly("Family safeguarding");

        MyVoiceView all = show(fixture.organisation.amina, "my-voice?services=all");
        assertThat(text(all)).contains("Quiet rooms").contains("A phone for carers");
        assertThat(current(all)).containsExactly("All services");
    }

    @Test
    void whatIsFollowedStandsFirstAndTheButtonKeepsItsName() {
        fixture.record("Family safeguarding", "Quiet rooms");
        fixture.record("Family safeguarding", "A third room");
        MyVoiceView view = show(fixture.organisation.amina, "my-voice");
        assertThat(text(view)).doesNotContain("What you follow, the latest news first");
        FollowButton rooms = follow(view, "Quiet rooms");
        assertThat(rooms.getElement().getAttribute("aria-pressed")).isEqualTo("false");
        rooms.click();
        assertThat(rooms.getElement().getAttribute("aria-pressed")).isEqualTo("true");

        MyVoiceView again = show(fixture.organisation.amina, "my-voice");
        assertThat(text(again)).containsSubsequence("What you follow", "Quiet rooms", "All others", "A third room");
        follow(again, "Quiet rooms").click();
        assertThat(text(show(fixture.organisation.amina, "my-voice"))).doesNotContain("What you follow");
    }

    private static FollowButton follow(MyVoiceView view, String title) {
        return _find(view, FollowButton.class).stream()
                .filter(button -> button.getAriaLabel().orElseThrow().equals("Follow \u201c" + title + "\u201d"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyWhoMayRecordIsOfferedIt() {
        assertThat(links(show(fixture.organisation.chloe, "my-voice"))).doesNotContain("organisation/commitments");
        assertThat(links(show(fixture.organisation.david, "my-voice"))).contains("organisation/commitments");
    }

    private MyVoiceView show(SignedIn person, String route) {
        signIn(person);
        Location location = new Location(route);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        return _get(MyVoiceView.class);
    }

    private static List<String> links(Component view) {
        return _find(view, Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private static List<String> current(Component view) {
        return _find(_get(view, Nav.class), Anchor.class).stream()
                .filter(anchor -> anchor.getElement().hasAttribute("aria-current"))
                .map(Anchor::getText)
                .toList();
    }

    private static String text(Component view) {
        return view.getElement().getTextRecursively();
    }
}
