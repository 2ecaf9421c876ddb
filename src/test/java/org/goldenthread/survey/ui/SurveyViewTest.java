package org.goldenthread.survey.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.sidenav.SideNav;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.ViewTest;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.InstrumentService;
import org.goldenthread.instrument.InstrumentTexts;
import org.goldenthread.instrument.OwnInstrument;
import org.goldenthread.instrument.Translating;
import org.goldenthread.instrument.form.PulseForm;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.shell.FocusLayout;
import org.goldenthread.survey.CampaignId;
import org.goldenthread.survey.CampaignService;
import org.goldenthread.survey.SurveyFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class SurveyViewTest extends ViewTest {

    private static final List<Integer> ANSWERS = Collections.nCopies(SurveyFixture.ITEMS, 4);

    @Autowired
    CampaignService campaigns;

    @Autowired
    InstrumentService instruments;

    @Autowired
    JdbcClient jdbc;

    private SurveyFixture fixture;
    private CampaignId campaign;

    @BeforeEach
    void launch() {
        fixture = new SurveyFixture(jdbc, campaigns, 1, 7);
        campaign = fixture.launch(Instant.now());
    }

    @AfterEach
    void close() {
        fixture.close(campaign);
    }

    @Test
    void nobodyAnswersWithoutSigningIn() {
        assertRefused("my-voice/survey/" + campaign.value());
    }

    @Test
    void nothingElseDrawsTheEyeAndTheWayHomeAndOutIsThere() {
        openAs(fixture, fixture.people().getFirst());

        FocusLayout frame = _get(FocusLayout.class);
        assertThat(_get(frame, PulseForm.class).isVisible()).isTrue();
        assertThat(_find(SideNav.class)).isEmpty();
        assertThat(_find(frame, Anchor.class, spec -> spec.withPredicate(link -> "/".equals(link.getHref()))))
                .hasSize(1);
        assertThat(_get(frame, Button.class, spec -> spec.withText("Sign out")).isEnabled())
                .isTrue();
    }

    @Test
    void somebodyWhoWasNotAskedReadsThatAndGetsNoForm() {
        SurveyFixture others = new SurveyFixture(jdbc, campaigns, 1, 5);
        openAs(others, others.people().getFirst());

        assertThat(_find(PulseForm.class)).isEmpty();
        assertThat(words()).contains("You were not asked to take part in this survey.");
    }

    @Test
    void aSurveyThatThereIsNotIsNotOpenToAnybody() {
        signIn(fixture.signedIn(fixture.people().getFirst()));
        open("my-voice/survey/999999999", SurveyView.class);

        assertThat(_find(PulseForm.class)).isEmpty();
        assertThat(_get(H1.class).getText()).isEqualTo("This survey is not open to you now");
    }

    @Test
    void thePromiseStandsWithTheQuestionsAndNamesTheGroupAndItsSize() {
        openAs(fixture, fixture.people().getFirst());

        assertThat(_get(H1.class).getText()).isEqualTo("Spring pulse");
        assertThat(lines()).contains("That you are one of 7 people asked in “North 1”. Nothing finer than that.");
        assertThat(_get(PulseForm.class).getElement().getPropertyRaw("items").toString())
                .contains("I would recommend Exampleshire as a great place to work");
    }

    @Test
    void sendingShowsTheReceiptWithWhatWasStored() {
        openAs(fixture, fixture.people().getFirst());

        boolean stored = _get(PulseForm.class).send(UUID.randomUUID().toString(), ANSWERS, List.of());

        assertThat(stored).isTrue();
        assertThat(_find(PulseForm.class)).isEmpty();
        assertThat(_get(H1.class).getText()).isEqualTo("Thank you. Your answers are in the ballot box.");
        assertThat(lines()).anyMatch(line -> line.startsWith("16 answers"));
        assertThat(lines()).contains("That you are one of 7 people asked in “North 1”. Nothing finer than that.");
    }

    @Test
    void theReceiptSaysWhoWillSeeWhatAndWhenInTheWordsOfTheCampaign() {
        openAs(fixture, fixture.people().getFirst());
        _get(PulseForm.class).send(UUID.randomUUID().toString(), ANSWERS, List.of());

        assertThat(lines())
                .anyMatch(line -> line.startsWith("Results come out once, when the survey has closed (")
                        && line.endsWith("only for groups in which at least 5 people answered."))
                .noneMatch(line -> line.contains("omments"));
    }

    @Test
    void whoeverAnswersInAnotherLanguageIsPromisedAndThankedInIt() {
        fixture.close(campaign);
        campaign = fixture.launch(Instant.now(), translated("cy"));
        openAs(fixture, fixture.people().getFirst());

        assertThat(_get(PulseForm.class)
                        .getElement()
                        .getPropertyRaw("languages")
                        .toString())
                .contains("Cymraeg", "form.promise in Welsh");
        assertThat(_get(PulseForm.class).getElement().getProperty("promising", false))
                .isTrue();
        _get(PulseForm.class).send(UUID.randomUUID().toString(), List.of(5, 4, 3, 2, 1), List.of());
        assertThat(_get(Paragraph.class, spec -> spec.withText("form.sent in Welsh"))
                        .getElement()
                        .getAttribute("lang"))
                .isEqualTo("cy");
    }

    /** Key of a set of one's own in which everything is said in another language, too. */
    private String translated(String language) {
        return fixture.asOwner(() -> {
            OwnInstrument own = instruments.adapt("engagement-index", "In two languages");
            Instrument said = Translating.begun(own.instrument(), language, Map.of());
            for (String place : InstrumentTexts.missing(said, language)) {
                said = Translating.said(said, language, place, "", place + " in Welsh");
            }
            return instruments.finish(instruments.save(own, said)).instrument().key();
        });
    }

    @Test
    void everyKindOfQuestionReachesTheBrowser() {
        fixture.close(campaign);
        campaign = fixture.launch(Instant.now(), "every-kind");
        openAs(fixture, fixture.people().getFirst());

        assertThat(lines()).anyMatch(line -> line.startsWith("What you write, apart from your answers"));
        String items =
                _get(PulseForm.class).getElement().getPropertyRaw("items").toString();
        assertThat(items)
                .contains("AGREEMENT", "FREQUENCY", "RATING", "CHOICE", "CHOICES", "COMMENT")
                .contains("Strongly agree", "Seldom", "Extremely likely", "A second screen")
                .contains("\"after\":6,\"answers\":[2]")
                .contains("\"limit\":250");
        assertThat(_get(PulseForm.class).getElement().getPropertyRaw("pages").toString())
                .contains("Think of the last month.");
    }

    @Test
    void theReceiptCountsCommentsAndSaysWhereTheyLie() {
        fixture.close(campaign);
        campaign = fixture.launch(Instant.now(), "every-kind");
        openAs(fixture, fixture.people().getFirst());
        _get(PulseForm.class)
                .send(UUID.randomUUID().toString(), List.of(5, -1, 0, 2, 4, 11, 2, 5), List.of("Our team", ""));

        assertThat(lines())
                .contains("6 answers, and 2 questions left open.")
                .contains("One comment, apart from your answers, mixed with those of “North 1”.")
                .anyMatch(line -> line.contains("survey team first") && line.contains("at least 10 people"));
    }

    @Test
    void aRequiredAnswerThatIsMissingIsSaid() {
        fixture.close(campaign);
        campaign = fixture.launch(Instant.now(), "every-kind");
        openAs(fixture, fixture.people().getFirst());

        assertThat(_get(PulseForm.class).send(UUID.randomUUID().toString(), Collections.nCopies(8, 0), List.of("", "")))
                .isFalse();
        assertThat(words()).anyMatch(text -> text.startsWith("A question that needs an answer has none."));
    }

    @Test
    void whoHasAnsweredIsToldSoInsteadOfBeingAskedAgain() {
        PersonId person = fixture.people().getFirst();
        openAs(fixture, person);
        _get(PulseForm.class).send(UUID.randomUUID().toString(), ANSWERS, List.of());

        openAs(fixture, person);

        assertThat(_find(PulseForm.class)).isEmpty();
        assertThat(words()).anyMatch(text -> text.startsWith("You have answered already."));
    }

    @Test
    void aFormLeftOpenUntilTheSurveyClosedSaysSo() {
        openAs(fixture, fixture.people().getFirst());
        fixture.close(campaign);

        assertThat(_get(PulseForm.class).send(UUID.randomUUID().toString(), ANSWERS, List.of()))
                .isFalse();
        assertThat(words()).contains("It has closed.");
    }

    @Test
    void whatABrowserShouldNeverSendIsRefused() {
        for (String key : List.of("no key", "00000000-0000-1000-8000-000000000000")) {
            openAs(fixture, fixture.people().getFirst());
            assertThat(_get(PulseForm.class).send(key, ANSWERS, List.of())).isFalse();
            assertThat(words()).contains("These answers do not fit the survey. Load the page again.");
        }
        openAs(fixture, fixture.people().getFirst());
        assertThat(_get(PulseForm.class).send(UUID.randomUUID().toString(), Collections.nCopies(16, 9), List.of()))
                .isFalse();
    }

    @Test
    void twoPeopleWhoShareABrowserKeepTheirDraftsApart() {
        openAs(fixture, fixture.people().getFirst());
        String first = draftName();
        openAs(fixture, fixture.people().get(1));

        assertThat(draftName()).isNotEqualTo(first).doesNotContain("T-");
    }

    private void openAs(SurveyFixture in, PersonId person) {
        signIn(in.signedIn(person));
        open("my-voice/survey/" + campaign.value(), SurveyView.class);
    }

    private static String draftName() {
        return _get(PulseForm.class).getElement().getProperty("draftName");
    }

    private static List<String> words() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private static List<String> lines() {
        return _find(ListItem.class).stream().map(ListItem::getText).toList();
    }
}
