package org.goldenthread.development.supervision.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.ViewTest;
import org.goldenthread.development.supervision.SessionEntry;
import org.goldenthread.development.supervision.SupervisionFixture;
import org.goldenthread.development.supervision.SupervisionKind;
import org.goldenthread.development.supervision.SupervisionRecording;
import org.goldenthread.development.supervision.SupervisionService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class SupervisionViewTest extends ViewTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SupervisionService service;

    @Autowired
    SupervisionRecording recording;

    private SupervisionFixture two;

    @BeforeEach
    void prepare() {
        two = new SupervisionFixture(jdbc);
    }

    @Test
    void anotherManagerDoesNotFindThePage() {
        signIn(two.staff.signedIn(two.next));
        assertRefused("my-team/supervision/" + two.number(two.person));
        open("my-team/supervision", TeamSupervisionView.class);
        assertThat(texts()).contains("Nobody has you as line manager.");
    }

    @Test
    void aManagerRecordsASessionWithAnActionAndACaseNumberIsRefused() {
        signIn(two.staff.signedIn(two.manager));
        open("my-team/supervision/" + two.number(two.person), PersonSupervisionView.class);
        click("Record a session");
        click("Add an agreed action");
        TextField words = _get(TextField.class, spec -> spec.withLabel("What is agreed"));
        words.setValue("Write up C104223");
        click("Save the session");
        assertThat(words.isInvalid()).isTrue();
        assertThat(words.getErrorMessage()).contains("case number");
        words.setValue("Ask Jane Example for her slides");
        assertThat(words.getHelperText()).contains("looks like somebody's name");
        words.setValue("Book the course on court work");
        click("Save the session");
        assertThat(statusText()).contains("The session is recorded.");
        assertThat(texts()).contains("Book the course on court work");
        signIn(two.staff.signedIn(two.person));
        open("my-development/supervision", SupervisionView.class);
        assertThat(texts()).contains("Book the course on court work", "Recorded by Mo Test");
        _click(_get(Button.class, spec -> spec.withText("Done")));
        assertThat(texts()).contains("No action is open.");
    }

    @Test
    void aDayInTheFutureIsSaidBesideTheField() {
        signIn(two.staff.signedIn(two.person));
        open("my-development/supervision", SupervisionView.class);
        click("Record a session");
        DatePicker day = _get(DatePicker.class, spec -> spec.withLabel("Day"));
        day.setValue(service.today().plusDays(1));
        click("Save the session");
        assertThat(day.isInvalid()).isTrue();
        assertThat(two.as(two.person, service::mine).orElseThrow().sessions()).isEmpty();
    }

    @Test
    void whatTheOtherChangedIsSaidAndNotOverwritten() {
        two.run(
                two.manager,
                () -> recording.record(
                        UUID.randomUUID(),
                        two.person,
                        new SessionEntry(SupervisionKind.PERSONAL, service.today(), 60),
                        List.of(),
                        Set.of()));
        signIn(two.staff.signedIn(two.person));
        open("my-development/supervision", SupervisionView.class);
        click("Correct");
        long session = two.as(two.person, service::mine)
                .orElseThrow()
                .sessions()
                .getFirst()
                .id();
        two.as(
                two.manager,
                () -> recording.correct(session, 1, new SessionEntry(SupervisionKind.PERSONAL, service.today(), 75)));
        click("Save the correction");
        assertThat(alertText()).contains("Nothing was saved");
        open("my-development/supervision", SupervisionView.class);
        assertThat(texts()).contains("75 minutes", "Before:");
    }

    @Test
    void missedIsSaidOnBothStartPagesAndGoneOnceHeld() {
        two.run(
                two.manager,
                () -> recording.record(
                        UUID.randomUUID(),
                        two.person,
                        new SessionEntry(
                                SupervisionKind.PERSONAL,
                                service.today().minusMonths(2).withDayOfMonth(1),
                                60),
                        List.of(),
                        Set.of()));
        signIn(two.staff.signedIn(two.person));
        navigate("");
        assertThat(links()).contains("my-development/supervision");
        signIn(two.staff.signedIn(two.manager));
        navigate("");
        assertThat(links()).contains("my-team/supervision/" + two.number(two.person));
        two.run(
                two.manager,
                () -> recording.record(
                        UUID.randomUUID(),
                        two.person,
                        new SessionEntry(SupervisionKind.PERSONAL, service.today(), 60),
                        List.of(),
                        Set.of()));
        navigate("my-voice");
        navigate("");
        assertThat(links()).doesNotContain("my-team/supervision/" + two.number(two.person));
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static String texts() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList().toString()
                + _find(ListItem.class).stream().map(ListItem::getText).toList();
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }
}
