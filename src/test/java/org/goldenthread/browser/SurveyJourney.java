package org.goldenthread.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.goldenthread.local.DemoPerson;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.survey.Audience;
import org.goldenthread.survey.CampaignId;
import org.goldenthread.survey.CampaignService;
import org.goldenthread.survey.LaunchRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Answering a survey that has every kind of question: by keyboard, by touch, and with everything that goes wrong. */
@Journey
class SurveyJourney {

    private static final String RECEIPT = "Thank you. Your answers are in the ballot box.";

    private static CampaignId campaign;

    @BeforeAll
    static void launch() {
        StaffDirectory directory = Portal.bean(StaffDirectory.class);
        Set<UnitId> units = new HashSet<>();
        for (DemoPerson person : List.of(DemoPerson.ESTHER, DemoPerson.FARID, DemoPerson.GRACE, DemoPerson.HANNAH)) {
            units.add(directory
                    .findByEmployeeNumber(person.employeeNumber(), directory.today())
                    .orElseThrow()
                    .unit());
        }
        Instant opens = Instant.now().minus(Duration.ofHours(1));
        LaunchRequest request = LaunchRequest.of(
                        "Every kind", "every-kind", "every-kind", opens, opens.plus(Duration.ofDays(7)), 5)
                .because("To try every kind of question.")
                .asking(Audience.of(units));
        campaign = CurrentUser.runAs(
                DemoPerson.FARID.signedIn(),
                () -> Portal.bean(CampaignService.class).launch(request));
    }

    @AfterAll
    static void close() {
        CurrentUser.runAs(DemoPerson.FARID.signedIn(), () -> {
            Portal.bean(CampaignService.class).close(campaign);
            return campaign;
        });
    }

    @Test
    void estherAnswersEveryKindByKeyboardAlone() {
        try (Visitor esther = at("esther", Screen.LAPTOP)) {
            esther.look("survey-grid");
            tree(esther, "I know what is expected of me", "radio \"Strongly agree\"", "radio \"Strongly disagree\"");
            tree(esther, "I work longer than my hours", "radio \"Never\"", "radio \"I would rather not say\"");

            tabTo(esther, question(esther, "I know what is expected of me"));
            esther.page.keyboard().press("4");
            assertThat(answer(esther, "I know what is expected of me", "Agree")).isChecked();
            for (String digit : List.of("5", "3", "2", "1")) {
                esther.page.keyboard().press("Tab");
                esther.page.keyboard().press(digit);
            }
            assertThat(answer(esther, "I take my breaks", "Never")).isChecked();
            press(esther, "Next");

            assertThat(esther.heading("What you would choose")).isFocused();
            tree(
                    esther,
                    "How likely are you to recommend us?",
                    "radio \"0\"",
                    "radio \"10\"",
                    "10 is “Extremely likely”");
            tree(esther, "Where do you like to work best?", "radio \"At home\"", "radio \"I would rather not say\"");
            assertThat(question(esther, "What would help at home?")).hasCount(0);
            tabTo(esther, question(esther, "How likely are you to recommend us?"));
            esther.page.keyboard().press("9");
            esther.page.keyboard().press("ArrowRight");
            assertThat(answer(esther, "How likely are you to recommend us?", "10"))
                    .isChecked();
            esther.page.keyboard().press("Tab");
            esther.page.keyboard().press("2");
            tree(esther, "What would help at home?", "checkbox \"A second screen\"", "Tick all that would.");
            esther.page.keyboard().press("Tab");
            esther.page.keyboard().press("1");
            esther.page.keyboard().press("3");
            assertThat(answer(esther, "What would help at home?", "A quiet room"))
                    .isChecked();
            esther.look("survey-choices");
            press(esther, "Next");

            tree(esther, "What is the best thing here?", "textbox \"What is the best thing here?\"", "characters left");
            tabTo(esther, question(esther, "What is the best thing here?"));
            esther.page.keyboard().type("The team of 2024, number 1");
            esther.page.keyboard().press("Tab");
            esther.page
                    .keyboard()
                    .type("Ask Dr Jane Example, 01632 960123, jane@example.org, AB1 2CD; my manager Sam knows");
            Locator notice = question(esther, "What else should we know?").getByRole(AriaRole.STATUS);
            for (String told :
                    List.of("Dr Jane Example", "01632 960123", "jane@example.org", "AB1 2CD", "my manager Sam")) {
                assertThat(notice).containsText(told);
            }
            press(esther, "Send my answers");
            assertThat(esther.page.getByRole(AriaRole.ALERT)).containsText("look at this again");
            assertThat(esther.page.getByLabel("What else should we know?")).isFocused();
            esther.look("survey-personal");
            tabTo(esther, esther.page.getByLabel("What else should we know?"));
            esther.page.keyboard().press("Control+A");
            esther.page.keyboard().type("Less typing");
            assertThat(notice).hasText("");
            press(esther, "Send my answers");

            assertThat(esther.heading(RECEIPT)).isVisible();
            assertThat(esther.page.getByText("2 comments, apart from your answers and from each other"))
                    .isVisible();
            esther.look("survey-receipt");
            esther.link("How your anonymity is kept").click();
            assertThat(esther.heading("What is stored")).isVisible();
            esther.look("survey-anonymity");
        }
    }

    @Test
    void graceAnswersByTouchOneQuestionAtATime() {
        try (Visitor grace = at("grace", Screen.PHONE)) {
            PulseByHand phone = new PulseByHand(grace);
            assertThat(phone.questions()).hasCount(1);
            everythingIsLargeEnough(grace);
            grace.look("survey-phone");
            phone.next();
            phone.tap("Agree");
            for (String answer : List.of("I would rather not say", "Often", "Sometimes")) {
                phone.next();
                phone.tap(answer);
            }
            phone.next();
            everythingIsLargeEnough(grace);
            grace.look("survey-phone-rating");
            phone.next();
            phone.tap("At home");
            phone.next();
            everythingIsLargeEnough(grace);
            phone.tap("A better chair");
            grace.button("Back").tap();
            phone.tap("In the office");
            phone.next();
            assertThat(grace.page.getByLabel("What is the best thing here?")).isVisible();
            grace.button("Back").tap();
            phone.tap("At home");
            phone.next();
            assertThat(phone.answer(0, "A better chair")).isChecked();
            phone.next();
            grace.page.getByLabel("What is the best thing here?").fill("My colleagues");
            phone.next();
            grace.button("Send my answers").tap();

            Locator complaint = grace.page.getByRole(AriaRole.ALERT);
            assertThat(complaint).containsText("I know what is expected of me");
            assertThat(complaint).containsText("How likely are you to recommend us?");
            assertThat(phone.answer(0, "Strongly agree")).isFocused();
            assertThat(phone.questions()).containsText("This question needs an answer.");
            grace.look("survey-missing");
            phone.tap("Strongly agree");
            while (grace.button("Next").isVisible()) {
                phone.next();
                if (question(grace, "How likely are you to recommend us?").isVisible()) {
                    phone.tap("7");
                }
            }
            grace.button("Send my answers").tap();
            assertThat(grace.page.getByText("One comment, apart from your answers"))
                    .isVisible();
        }
    }

    @Test
    void faridLosesHisSessionAndHisNetworkAndNothingElse() {
        try (Visitor farid = at("farid", Screen.LAPTOP)) {
            answer(farid, "I know what is expected of me", "Agree").check();
            loseSession(farid);
            farid.page.reload();
            farid.signIn();
            assertThat(farid.page).hasURL(Pattern.compile("/my-voice/survey/" + campaign.value()));
            assertThat(farid.page.getByText("We found the answers that you had begun in this browser."))
                    .isVisible();
            assertThat(answer(farid, "I know what is expected of me", "Agree")).isChecked();
            farid.button("Next").click();
            answer(farid, "How likely are you to recommend us?", "3").check();
            farid.button("Next").click();
            farid.page.getByLabel("What else should we know?").fill("Nothing is lost");

            loseSession(farid);
            farid.button("Send my answers").click();
            farid.signIn();
            assertThat(farid.page.getByLabel("What else should we know?")).hasValue("Nothing is lost");

            farid.page.context().setOffline(true);
            farid.button("Send my answers").click();
            assertThat(farid.page.getByRole(AriaRole.ALERT)).containsText("There is no connection.");
            farid.page.context().setOffline(false);
            farid.button("Send my answers").dblclick();
            assertThat(farid.heading(RECEIPT)).isVisible();
            assertThat(farid.page.getByText("2 answers")).isVisible();
        }
    }

    @Test
    void hannahSignsOutAndHerDraftIsGone() {
        try (Visitor hannah = at("hannah", Screen.LAPTOP)) {
            answer(hannah, "I know what is expected of me", "Agree").check();
            hannah.page.reload();
            assertThat(answer(hannah, "I know what is expected of me", "Agree")).isChecked();
            hannah.button("Sign out").click();
            assertThat(hannah.heading("Sign in")).isVisible();
            hannah.signIn();
            hannah.open("my-voice/survey/" + campaign.value());
            assertThat(answer(hannah, "I know what is expected of me", "Agree")).isVisible();
            assertThat(answer(hannah, "I know what is expected of me", "Agree"))
                    .not()
                    .isChecked();

            hannah.page.evaluate("""
                    localStorage.setItem('draft-old', JSON.stringify({saved: Date.now() - 15 * 24 * 3600 * 1000}));
                    localStorage.setItem('draft-young', JSON.stringify({saved: Date.now() - 13 * 24 * 3600 * 1000}));
                    """);
            hannah.page.reload();
            assertThat(question(hannah, "My work is valued")).isVisible();
            assertThat(hannah.page.evaluate("localStorage.getItem('draft-old')"))
                    .isNull();
            assertThat(hannah.page.evaluate("localStorage.getItem('draft-young')"))
                    .isNotNull();
        }
    }

    /** As after half an hour away, or a restart of the portal: the browser names a session that the portal does not know. */
    private static void loseSession(Visitor visitor) {
        visitor.page.context().addCookies(List.of(new Cookie("JSESSIONID", "gone").setUrl(Portal.ADDRESS)));
    }

    private static Visitor at(String name, Screen screen) {
        Visitor visitor = Visitor.signedIn(name, screen, "my-voice/survey/" + campaign.value());
        assertThat(question(visitor, "I know what is expected of me")).isVisible();
        return visitor;
    }

    private static Locator question(Visitor visitor, String text) {
        return visitor.page.getByRole(AriaRole.GROUP, new GetByRoleOptions().setName(text));
    }

    private static Locator answer(Visitor visitor, String question, String text) {
        return question(visitor, question).getByLabel(text, new Locator.GetByLabelOptions().setExact(true));
    }

    /** What assistive technology is told of a question. */
    private static void tree(Visitor visitor, String question, String... parts) {
        assertThat(question(visitor, question)).isVisible();
        String tree = question(visitor, question).ariaSnapshot();
        assertThat(tree).startsWith("- group \"" + question).contains(parts);
    }

    /** Presses Tab until the focus is in this place. */
    private static void tabTo(Visitor visitor, Locator place) {
        for (int presses = 0; presses < 60; presses++) {
            if ((boolean) place.evaluate("element => element.matches(':focus, :has(:focus)')")) {
                return;
            }
            visitor.page.keyboard().press("Tab");
        }
        assertThat(place).isFocused();
    }

    private static void press(Visitor visitor, String button) {
        tabTo(visitor, visitor.button(button));
        visitor.page.keyboard().press("Enter");
    }

    /** A thumb needs 44 pixels each way. */
    private static void everythingIsLargeEnough(Visitor visitor) {
        assertThat((List<?>) visitor.page.evaluate("""
                [...document.querySelectorAll('pulse-form label, pulse-form .pulse-send button')]
                    .filter(each => each.offsetHeight < 44 || each.offsetWidth < 44)
                    .map(each => each.outerHTML + ' ' + each.offsetWidth + ' × ' + each.offsetHeight)
                """)).isEmpty();
    }
}
