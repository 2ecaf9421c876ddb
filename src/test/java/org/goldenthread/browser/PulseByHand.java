package org.goldenthread.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** The answering page of a pulse, worked by keyboard or by touch. */
record PulseByHand(Visitor visitor) {

    /** Goes there as everybody does: from the list of open surveys. */
    static PulseByHand open(Visitor visitor) {
        visitor.open("my-voice");
        visitor.link("Answer ").click();
        PulseByHand pulse = new PulseByHand(visitor);
        assertThat(pulse.questions().first()).isVisible();
        return pulse;
    }

    /** Says "strongly agree" to everything, with nothing but Tab, Space and Enter. */
    void answerAllAndSendByKeyboard() {
        // A page that was just opened shows one question until it knows how wide it is.
        assertThat(questions().nth(5)).isVisible();
        int items = questions().count();
        tabTo(answer(0, "Strongly agree"));
        for (int item = 0; item < items; item++) {
            visitor.page.keyboard().press("Space");
            visitor.page.keyboard().press("Tab");
        }
        assertThat(visitor.page
                        .getByRole(AriaRole.STATUS)
                        .filter(new Locator.FilterOptions().setHasText("All " + items + " answered")))
                .isVisible();
        tabTo(visitor.button("Send my answers"));
        visitor.page.keyboard().press("Enter");
    }

    /** Answers the one question that a phone shows. */
    void tap(String text) {
        answer(0, text).locator("xpath=..").tap();
        assertThat(answer(0, text)).isChecked();
    }

    /** On to the next question that a phone shows. */
    void next() {
        visitor.button("Next").tap();
    }

    Locator questions() {
        return visitor.page.getByRole(AriaRole.GROUP);
    }

    Locator answer(int item, String text) {
        return questions().nth(item).getByLabel(text, new Locator.GetByLabelOptions().setExact(true));
    }

    private void tabTo(Locator target) {
        for (int presses = 0; presses < 40; presses++) {
            if ((boolean) target.evaluate("element => element.matches(':focus')")) {
                return;
            }
            visitor.page.keyboard().press("Tab");
        }
        assertThat(target).isFocused();
    }
}
