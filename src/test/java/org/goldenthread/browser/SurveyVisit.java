package org.goldenthread.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What Chromium, which has the portal's files from an earlier visit, asks of the server while somebody answers a survey, after
 * the page itself and its start, for the benchmark.
 *
 * @param calls bodies that it posted, in their order, up to the receipt
 */
public record SurveyVisit(List<String> calls) {

    /** Signs in at the survey's page, and strongly agrees with everything. */
    public static SurveyVisit by(String user, String address, long campaign) {
        try (BrowserContext context = Browser.CHROMIUM.newContext()) {
            context.setDefaultTimeout(60_000);
            Page page = context.newPage();
            page.navigate(address + "/my-voice/survey/" + campaign);
            List<Request> requests = new ArrayList<>();
            page.onRequest(requests::add);
            page.getByLabel("User name").fill(user);
            page.getByLabel("Password").fill("demo");
            page.getByRole(
                            AriaRole.BUTTON,
                            new GetByRoleOptions().setName("Sign in").setExact(true))
                    .click();
            Locator answers = page.getByLabel("Strongly agree", new Page.GetByLabelOptions().setExact(true));
            assertThat(answers.first()).isVisible();
            answers.all().forEach(Locator::check);
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Send my answers"))
                    .click();
            assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Thank you")))
                    .isVisible();
            return new SurveyVisit(requests.stream()
                    .filter(request -> request.url().contains("v-r=uidl"))
                    .map(Request::postData)
                    .filter(Objects::nonNull)
                    .toList());
        }
    }
}
