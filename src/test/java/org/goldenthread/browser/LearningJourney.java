package org.goldenthread.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.goldenthread.organisation.StaffDirectory;
import org.junit.jupiter.api.Test;

/** Esther publishes a course and moves its session; Amina finds it on her phone and asks for a place; Chloe says yes. */
@Journey
class LearningJourney {

    private static final String TITLE = "Listening to sulky teenagers";
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    @Test
    void aCourseIsPublishedFoundBookedAndApproved() {
        LocalDate day = Portal.bean(StaffDirectory.class).today().plusDays(40);
        estherPublishes(day);
        aminaAsksForAPlace(day.plusDays(1));
        chloeSaysYes();
    }

    private static void estherPublishes(LocalDate day) {
        try (Visitor esther = Visitor.signedIn("esther", Screen.LAPTOP, "publish/new")) {
            writes(esther);
            plans(esther, day);
            moves(esther, day.plusDays(1));
            esther.open("publish");
            assertThat(esther.link(TITLE)).isVisible();
            esther.look("publish");
        }
    }

    private static void writes(Visitor esther) {
        esther.page.getByLabel("Title").fill(TITLE);
        esther.page.getByLabel("Summary").fill("They say nothing, and a lot with it.");
        esther.page.getByLabel("Outcomes").fill("Wait\nHear what is not said");
        esther.button("Save and go on").click();
        assertThat(esther.heading("How it is given")).isVisible();
        esther.look("publish-form");
        esther.button("Save and go on").click();
        assertThat(esther.heading("Who finds it")).isVisible();
        esther.button("Save and finish").click();
        esther.button("Send to review").click();
        esther.button("Publish").click();
        esther.page.getByLabel("Why").fill("The only other publisher is on leave.");
        esther.button("Publish").last().click();
        assertThat(esther.page.getByText("All staff can find it.")).isVisible();
    }

    private static void plans(Visitor esther, LocalDate day) {
        esther.link("Plan a session").click();
        date(esther, day);
        esther.page.getByLabel("Room").fill("Learning hub");
        esther.page.getByLabel("The line manager has to agree").check();
        esther.look("publish-session");
        esther.button("Plan it").click();
        named(esther, AriaRole.BUTTON, "Open for booking").click();
        assertThat(esther.page.getByText("16 of 16 places left")).isVisible();
        esther.look("publish-course");
    }

    private static void moves(Visitor esther, LocalDate day) {
        named(esther, AriaRole.LINK, "Change").click();
        date(esther, day);
        esther.page.getByLabel("Why it changes").fill("The hub is closed that day.");
        esther.button("Save").click();
        assertThat(esther.heading(DAY.format(day))).isVisible();
    }

    private static void date(Visitor esther, LocalDate day) {
        Locator date = esther.page.getByLabel("Day 1", new GetByLabelOptions().setExact(true));
        date.fill(FIELD.format(day));
        date.press("Enter");
    }

    private static void aminaAsksForAPlace(LocalDate day) {
        try (Visitor amina = Visitor.signedIn("amina", Screen.PHONE, "my-learning")) {
            assertThat(amina.heading("Find a course")).isVisible();
            amina.look("my-learning");
            amina.page.getByLabel("Search").fill("sulk teen");
            amina.link(TITLE).click();
            assertThat(amina.heading(DAY.format(day))).isVisible();
            amina.look("course");
            named(amina, AriaRole.BUTTON, "Ask for a place").click();
            assertThat(amina.page.getByText("Waiting for approval").first()).isVisible();
            amina.open("my-learning/bookings");
            assertThat(amina.page.getByText(TITLE).first()).isVisible();
            amina.look("bookings");
        }
    }

    private static void chloeSaysYes() {
        try (Visitor chloe = Visitor.signedIn("chloe", Screen.LAPTOP, "my-team/learning")) {
            Locator approve = chloe.page.getByRole(
                    AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("Approve Amina .*: " + TITLE)));
            assertThat(approve).isVisible();
            chloe.look("team-learning");
            approve.click();
            assertThat(approve).hasCount(0);
            assertThat(chloe.page
                            .getByRole(AriaRole.ROW)
                            .filter(new Locator.FilterOptions().setHasText(TITLE))
                            .getByText("Booked"))
                    .isVisible();
        }
    }

    /** What does the same beside each session is told apart by the session's name after its own. */
    private static Locator named(Visitor visitor, AriaRole role, String name) {
        return visitor.page.getByRole(role, new GetByRoleOptions().setName(Pattern.compile("^" + name + ": ")));
    }
}
