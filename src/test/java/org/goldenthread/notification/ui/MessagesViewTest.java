package org.goldenthread.notification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.Queries;
import org.goldenthread.ViewTest;
import org.goldenthread.notification.MessageService;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

class MessagesViewTest extends ViewTest {

    private static final String ROUTE = "admin/messages";

    @Autowired
    MessageService service;

    @Autowired
    JdbcClient jdbc;

    private OrganisationFixture fixture;
    private UnitId team;
    private SignedIn grace;

    @BeforeEach
    void organise() {
        jdbc.sql("truncate message, letter, letter_file, mail_day").update();
        fixture = new OrganisationFixture(jdbc);
        team = fixture.unit("Team", UnitKind.TEAM, null);
        grace = fixture.signedIn(fixture.person("Grace", team, "Administrator", null), Role.ADMINISTRATOR);
    }

    @AfterEach
    void leaveNothing() {
        jdbc.sql("truncate message, letter, letter_file, mail_day").update();
        jdbc.sql("update mail_server set failures = 0, paused_until = null, problem = null")
                .update();
    }

    @Test
    void othersAreRefusedByPageAndService() {
        assertRefused(ROUTE);
        SignedIn other =
                new SignedIn("o", "O", "none", Set.of(Role.SURVEY_OWNER, Role.LEADER, Role.LEARNING_PUBLISHER));
        signIn(other);
        assertRefused(ROUTE);
        List<Runnable> all = List.of(
                service::overview,
                service::sendTest,
                service::sendRefusedAgain,
                () -> service.sendAgain(UUID.randomUUID()));
        for (Runnable each : all) {
            assertThatThrownBy(() -> CurrentUser.runAs(other, () -> {
                        each.run();
                        return true;
                    }))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void itSaysThatAllIsWell() {
        signIn(grace);
        open(ROUTE, MessagesView.class);
        assertThat(paragraphs())
                .contains("The mail server takes what we send.", "No message waits.")
                .contains("No message was sent in the last 30 days.")
                .contains("Everything has arrived, as far as the mail server says");
    }

    @Test
    void itSaysThatTheServerFailsAndWhenItIsTriedAgain() {
        jdbc.sql("update mail_server set failures = 2, problem = 'Connection refused',"
                        + " paused_until = '2027-01-01T12:00:00Z'")
                .update();
        signIn(grace);
        open(ROUTE, MessagesView.class);
        assertThat(paragraphs())
                .contains("The mail server does not take what we send. Nothing is lost: it is tried again on"
                        + " Friday 1 January at 12:00.")
                .contains("The mail server said: Connection refused");
    }

    @Test
    void whatDidNotArriveIsListedAndSentAgain() {
        message("REFUSED", "COUNTED", "No such mailbox");
        signIn(grace);
        open(ROUTE, MessagesView.class);
        assertThat(_find(Span.class).stream().map(Span::getText))
                .contains("The address was refused for good. The mail server said: No such mailbox");
        _click(_get(Button.class, spec -> spec.withText("Send again")));
        assertThat(paragraphs()).contains("One message waits.");
        assertThat(statusText()).contains("waits to be sent again.");
        assertThat(_find(Button.class, spec -> spec.withText("Send again"))).isEmpty();
    }

    @Test
    void remindersToThoseWhoHaveNotAnsweredAreNotCounted() {
        message("WAITING", "DISCREET", "");
        message("WAITING", "COUNTED", "");
        signIn(grace);
        open(ROUTE, MessagesView.class);
        assertThat(paragraphs()).contains("One message waits.");
    }

    @Test
    void aTestMessageGoesIntoTheOutbox() {
        signIn(grace);
        open(ROUTE, MessagesView.class);
        _click(_get(Button.class, spec -> spec.withText("Send me a test message")));
        assertThat(statusText()).startsWith("A test message to ").endsWith(" is on its way.");
        assertThat(paragraphs()).contains("One message waits.");
    }

    @Test
    void thePageAsksAsMuchOfTheDatabaseWithManyMessagesAsWithNone() {
        signIn(grace);
        int none = Queries.count(() -> open(ROUTE, MessagesView.class));
        navigate("");
        for (int number = 0; number < 20; number++) {
            message("REFUSED", "COUNTED", "No such mailbox");
        }
        assertThat(Queries.count(() -> open(ROUTE, MessagesView.class))).isEqualTo(none);
    }

    private void message(String status, String keeping, String problem) {
        PersonId person = fixture.person("Amina", team, "Social worker", null);
        long letter = jdbc.sql("""
                        insert into letter (source, about, language, keeping, subject, plain, html)
                        values ('test', :about, 'en-GB', :keeping, 'Spring pulse', 'x', 'x') returning letter_id
                        """)
                .param("about", UUID.randomUUID().toString())
                .param("keeping", keeping)
                .query(Long.class)
                .single();
        jdbc.sql("""
                        insert into message (letter_id, person_id, status, not_before, problem, settled_on)
                        values (:letter, :person, :status, now(), nullif(:problem, ''),
                                case when :status <> 'WAITING' then current_date end)
                        """)
                .param("letter", letter)
                .param("person", person.value())
                .param("status", status)
                .param("problem", problem)
                .update();
    }

    private static List<String> paragraphs() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
