package org.goldenthread.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The first page after sign-in, in a Chromium with an empty cache, for the benchmark.
 *
 * @param requests from sending the sign-in form on, redirects included
 * @param bytes bodies as they were sent, and headers, of those
 * @param millisToInteractive from the start of the page's navigation until its heading is there and Vaadin has nothing left
 *     to do
 */
public record FirstVisit(int requests, long bytes, double millisToInteractive) {

    private static final String READY = """
            const look = () => {
                const clients = Object.values(window.Vaadin?.Flow?.clients ?? {}).filter(client => client.isActive);
                const done = document.querySelector('main h1, h1')?.offsetHeight > 0
                    && customElements.get('vaadin-app-layout')
                    && clients.length > 0 && clients.every(client => !client.isActive());
                if (done) { window.interactiveAt = performance.now(); } else { requestAnimationFrame(look); }
            };
            requestAnimationFrame(look);
            """;

    /** Signs in and opens the first page. */
    public static FirstVisit by(String user, String address) {
        try (BrowserContext context = context()) {
            List<Request> requests = new ArrayList<>();
            Page page = open(context, user, address, requests);
            long bytes = 0;
            for (Request request : requests) {
                var sizes = request.sizes();
                bytes += sizes.responseBodySize + sizes.responseHeadersSize;
            }
            double interactive = ((Number) page.evaluate("window.interactiveAt")).doubleValue();
            return new FirstVisit(requests.size(), bytes, interactive);
        }
    }

    /** The bodies that the first page posts to the server while it opens, in their order. */
    public static List<String> posts(String user, String address) {
        try (BrowserContext context = context()) {
            List<Request> requests = new ArrayList<>();
            open(context, user, address, requests);
            return requests.stream()
                    .filter(request -> request.url().contains("v-r=uidl"))
                    .map(Request::postData)
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    private static Page open(BrowserContext context, String user, String address, List<Request> requests) {
        Page page = context.newPage();
        page.addInitScript(READY);
        page.navigate(address + "/");
        page.getByLabel("User name").fill(user);
        page.getByLabel("Password").fill("demo");
        page.onRequestFinished(requests::add);
        page.getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        page.waitForFunction("window.interactiveAt");
        return page;
    }

    private static BrowserContext context() {
        BrowserContext context = Browser.CHROMIUM.newContext(new NewContextOptions().setViewportSize(1280, 800));
        context.setDefaultTimeout(60_000);
        return context;
    }
}
