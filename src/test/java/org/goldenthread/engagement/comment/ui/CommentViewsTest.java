package org.goldenthread.engagement.comment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Set;
import org.goldenthread.ViewTest;
import org.goldenthread.engagement.comment.CommentFixture;
import org.goldenthread.engagement.comment.DeskPool;
import org.goldenthread.engagement.comment.LeftOutBecause;
import org.goldenthread.shell.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class CommentViewsTest extends ViewTest {

    @Autowired
    ApplicationContext context;

    private CommentFixture fixture;

    @BeforeEach
    void close() {
        fixture = new CommentFixture(context);
    }

    @Test
    void nobodyButTheSurveyTeamSeesTheDesk() {
        signIn(fixture.david);
        assertRefused(CommentNavigation.DESK);
        go(CommentNavigation.pool(fixture.pools().getFirst().pool(), 0));
        assertThat(_find(RedactWords.class)).isEmpty();
    }

    @Test
    void theSurveyTeamReadsTakesOutTagsLeavesOutAndReleases() {
        signIn(fixture.farid);
        assertThat(text(desk()))
                .contains("23 comments have not been looked at")
                .contains("“What else should we know?”: fewer than 10 people wrote something, or nobody did.");
        DeskPool north = fixture.pools().getLast();
        CommentPoolView first = at(CommentNavigation.pool(north.pool(), 0), CommentPoolView.class);
        assertThat(text(first)).contains("Comments of North").contains("0 of 12 looked at, 0 left out.");
        List<CommentEditor> editors = _find(first, CommentEditor.class);
        assertThat(editors).hasSize(10);

        CommentEditor one = editors.get(0);
        _get(one, RedactWords.class).remove(one.comment().words(), 0, 5);
        assertThat(one.comment().words()).startsWith("[name removed] says");
        tags(one).setValue(Set.of("My work"));
        assertThat(one.comment().themes()).containsExactly("My work");
        CommentEditor two = editors.get(1);
        because(two).setValue(LeftOutBecause.NOTHING_SAID);
        assertThat(text(two)).contains("It says nothing");
        assertThat(text(first)).contains("2 of 12 looked at, 1 left out.");
        _get(two, RedactWords.class).remove(two.comment().words(), 2, 2);
        assertThat(alertText()).contains("Mark the words first");
        _click(_get(first, Button.class, spec -> spec.withText("Keep all others on this page as they are")));
        assertThat(text(first)).contains("10 of 12 looked at, 1 left out.");

        keepAll(north, 1);
        keepAll(fixture.pools().getFirst(), 0);
        keepAll(fixture.pools().getFirst(), 1);
        _click(_get(desk(), Button.class, spec -> spec.withText("See who will read what")));
        assertThat(text(_get(ReleaseDialog.class)))
                .contains("Those who lead it or a level above, and owners of surveys")
                .contains("This cannot be taken back.");
        _click(_get(Button.class, spec -> spec.withText("Release to staff")));
        assertThat(text(desk())).contains("These comments are released.");
    }

    @Test
    void readersSeeThemTwentyAtATimeWithAWayUpFromATeamThatHasNone() {
        fixture.release(each -> each < 10 ? List.of("My work") : List.of());
        signIn(fixture.amina);
        OwnWordsView view = at(CommentNavigation.words(fixture.campaign), OwnWordsView.class);

        assertThat(text(view)).contains("23 comments, in random order").contains("My work (20)");
        assertThat(_find(view, ListItem.class)).hasSize(20);
        _click(_get(view, Button.class, spec -> spec.withText("Show more")));
        assertThat(_find(view, ListItem.class)).hasSize(23);

        OwnWordsView other = at(CommentNavigation.words(fixture.campaign) + "&question=more", OwnWordsView.class);
        assertThat(text(other)).contains("Fewer than 10 people wrote something here, or nobody did.");
        OwnWordsView team = at(CommentNavigation.words(fixture.campaign, fixture.north()), OwnWordsView.class);
        assertThat(text(team)).contains("These comments are not open to you.");
        assertThat(_find(team, ListItem.class)).isEmpty();
    }

    @Test
    void aThemeLeadsWhoLeadsThatGroupToACommitmentThatAnswersIt() {
        fixture.release(each -> each < 10 ? List.of("My work") : List.of());
        String all =
                CommentNavigation.words(fixture.campaign, fixture.north()) + "&question=" + CommentFixture.QUESTION;
        signIn(fixture.david);
        at(all, OwnWordsView.class);
        assertThat(_find(AnswerTheme.class)).isEmpty();
        at(all + "&theme=My+work", OwnWordsView.class);
        String answer = _get(AnswerTheme.class).getHref();

        go(answer);
        assertThat(text(_get(Page.class)))
                .contains("In their comments, people spoke of: My work")
                .contains("North, Every kind: “What is the best thing here?”");
        go(answer.replace("My+work", "Court").replace("My%20work", "Court"));
        assertThat(text(_get(Page.class))).contains("or too few of them are about this.");

        signIn(fixture.amina);
        at(CommentNavigation.words(fixture.campaign) + "&theme=My+work", OwnWordsView.class);
        assertThat(_find(AnswerTheme.class)).isEmpty();
    }

    @Test
    void theResultsLeadToThem() {
        String results = "organisation/engagement?wave=" + fixture.campaign.value();
        signIn(fixture.amina);
        go(results);
        assertThat(words()).isEmpty();
        fixture.release(each -> List.of());
        navigate("my-voice");
        go(results);
        assertThat(words()).hasSize(1);
    }

    private static List<Anchor> words() {
        return _find(Anchor.class).stream()
                .filter(each -> each.getHref().startsWith(CommentNavigation.WORDS))
                .toList();
    }

    private static void go(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static <T extends Component> T at(String address, Class<T> view) {
        go(address);
        return _get(view);
    }

    private void keepAll(DeskPool pool, int page) {
        CommentPoolView view = at(CommentNavigation.pool(pool.pool(), page), CommentPoolView.class);
        _click(_get(view, Button.class, spec -> spec.withText("Keep all others on this page as they are")));
    }

    private CommentsView desk() {
        return at(CommentNavigation.desk(fixture.campaign), CommentsView.class);
    }

    @SuppressWarnings("unchecked") // a class literal has no type of what is chosen
    private static MultiSelectComboBox<String> tags(CommentEditor editor) {
        return _get(editor, MultiSelectComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private static Select<LeftOutBecause> because(CommentEditor editor) {
        return _get(editor, Select.class);
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
