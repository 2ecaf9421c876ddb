package org.goldenthread.development.cpd.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.TestClock;
import org.goldenthread.ViewTest;
import org.goldenthread.attendance.CompletionId;
import org.goldenthread.attendance.Completions;
import org.goldenthread.attendance.CourseCompleted;
import org.goldenthread.development.cpd.CpdEntry;
import org.goldenthread.development.cpd.CpdService;
import org.goldenthread.development.cpd.CpdWords;
import org.goldenthread.development.cpd.PeerReflectionService;
import org.goldenthread.learning.CourseId;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.CurrentUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class CpdViewsTest extends ViewTest {

    @Autowired
    CpdService cpd;

    @Autowired
    PeerReflectionService peers;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private OrganisationFixture staff;
    private PersonId amina;
    private PersonId ben;

    @BeforeEach
    void prepare() {
        clock.setInLondon(LocalDateTime.of(2026, 11, 29, 9, 0));
        staff = new OrganisationFixture(jdbc);
        UnitId team = staff.unit("Team", UnitKind.TEAM, null);
        amina = staff.person("Amina", team, "Social worker", null);
        ben = staff.person("Ben", team, "Social worker", null);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void whoeverIsNotAskedFindsNoPageAndNoPieceOfAnother() {
        long piece = piece("Court");
        for (String route : List.of(CpdView.ROUTE, CpdEntryView.ROUTE + "/" + piece, CpdPortfolioView.ROUTE)) {
            assertRefused(route);
        }
        signIn(staff.signedIn(ben));
        assertRefused(CpdEntryView.ROUTE + "/" + piece);
        assertRefused(CpdEntryView.ROUTE + "/x");
        assertRefused(PeerReflectionView.ROUTE + "/1");
        assertRefused(PeerReflectionView.ROUTE + "/x");
    }

    /** Open the draft, say what it meant, finish: three actions. */
    @Test
    void aCourseBecomesAPieceInThreeActions() {
        CourseCompleted completed = new CourseCompleted(
                new CompletionId(-System.nanoTime()),
                amina,
                new CourseId(1),
                Completions.Source.CREDIT,
                null,
                "Writing for court",
                LocalDate.of(2026, 11, 12),
                60,
                Set.of());
        // Heard in the transaction that completes it, as always.
        transaction.executeWithoutResult(status -> events.publishEvent(completed));
        signIn(staff.signedIn(amina));
        open("my-development", Component.class);
        Anchor draft = _get(Anchor.class, spec -> spec.withText("Writing for court"));
        open(draft.getHref(), CpdEntryView.class);
        write("Description and relevance", "How to write a statement");
        write("Learning", "That less is more");
        _click(_get(Button.class, spec -> spec.withText("Finish the piece")));
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Impact on practice"))
                        .isInvalid())
                .isTrue();
        write("Impact on practice", "I write shorter");
        _click(_get(Button.class, spec -> spec.withText("Finish the piece")));

        assertThat(mine().isFinished()).isTrue();
        assertThat(text()).contains("For the regulator", "I write shorter");
    }

    @Test
    void whatIsTypedIsKeptAndAnotherTabIsNotOverwritten() {
        signIn(staff.signedIn(amina));
        open(CpdView.ROUTE, CpdView.class);
        _click(_get(Button.class, spec -> spec.withText("New piece")));
        _get(TextField.class, spec -> spec.withLabel("Title")).setValue("Reading on neglect");
        assertThat(mine().words().title()).isEqualTo("Reading on neglect");
        assertThat(statusText()).contains("Kept");

        CpdEntry now = mine();
        as(amina, () -> cpd.keep(now.id(), now.version(), words("Other tab")));
        write("Learning", "Lost?");
        assertThat(alertText()).contains("changed in another tab");
        assertThat(mine().words().title()).isEqualTo("Other tab");
    }

    @Test
    void aColleagueIsAskedGivesAReflectionAndTheYearIsReady() {
        piece("Supervision");
        long court = piece("Court");
        signIn(staff.signedIn(amina));
        open(CpdView.ROUTE, CpdView.class);
        assertThat(text()).contains("Not ready yet", "Still missing: 1 peer reflection.", "1 day left");
        open(CpdEntryView.ROUTE + "/" + court, CpdEntryView.class);
        as(amina, () -> {
            peers.ask(court, ben, "Was I clear?");
            return true;
        });

        signIn(staff.signedIn(ben));
        open("", Component.class);
        Anchor read = _find(Anchor.class, spec -> spec.withText("Read it")).getFirst();
        open(read.getHref(), PeerReflectionView.class);
        assertThat(text()).contains("Amina Test asks: Was I clear?", "Less is more");
        _click(_get(Button.class, spec -> spec.withText("Give it")));
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        write("Your reflection", "Yes: every sentence says who saw what.");
        _click(_get(Button.class, spec -> spec.withText("Give it")));
        assertThat(statusText()).contains("Amina Test can read it now");

        signIn(staff.signedIn(amina));
        open(CpdView.ROUTE, CpdView.class);
        assertThat(text()).contains("Ready", "With a peer reflection: 1 of 1").doesNotContain("Still missing");
        open(CpdEntryView.ROUTE + "/" + court, CpdEntryView.class);
        assertThat(text()).contains("every sentence says who saw what");
        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Take back from Ben Test")));
        assertThat(text()).contains("does not read this piece any more");
    }

    @Test
    void thePortfolioShowsEachDomainAndWhatHasNothingYet() {
        piece("Court");
        signIn(staff.signedIn(amina));
        open(CpdPortfolioView.ROUTE, CpdPortfolioView.class);
        assertThat(text()).contains("Skills and interventions", "Court", "Professional leadership", "No piece");
    }

    @Test
    void whoIsAskedIsChosenFirst() {
        long court = piece("Court");
        signIn(staff.signedIn(amina));
        open(CpdEntryView.ROUTE + "/" + court, CpdEntryView.class);
        _click(_get(Button.class, spec -> spec.withText("Ask for a peer reflection")));
        assertThat(_get(ComboBox.class).isInvalid()).isTrue();
        assertThat(mine().reflections()).isEmpty();
    }

    private void write(String label, String words) {
        _get(TextArea.class, spec -> spec.withLabel(label)).setValue(words);
    }

    private static String text() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .map(shown -> ((Component) shown).getElement().getTextRecursively())
                .findFirst()
                .orElse("");
    }

    private CpdEntry mine() {
        return as(amina, () -> cpd.mine()).getFirst();
    }

    private long piece(String title) {
        return as(amina, () -> {
            long piece = cpd.begin(UUID.randomUUID());
            cpd.keep(piece, 1, words(title));
            cpd.finish(piece);
            return piece;
        });
    }

    private static CpdWords words(String title) {
        return new CpdWords(
                title,
                "course",
                "A day about evidence",
                Optional.of(LocalDate.of(2026, 5, 12)),
                "Less is more",
                "I write shorter",
                "",
                Set.of("skills"));
    }

    private <T> T as(PersonId person, Callable<T> work) {
        return CurrentUser.runAs(staff.signedIn(person), work);
    }
}
