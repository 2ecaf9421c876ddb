package org.goldenthread.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One person at one browser. What they do is said by role and name, as assistive technology would find it. */
final class Visitor implements AutoCloseable {

    private static final boolean PICTURES = System.getProperty("pictures") != null;
    private static final String SCROLLERS = """
            const layout = document.querySelector('vaadin-app-layout');
            const scrollers = [document.documentElement, layout?.shadowRoot.querySelector('[part="content"]')].filter(Boolean);
            """;
    private static final String TOO_WIDE = "() => {" + SCROLLERS
            + "return scrollers.filter(each => each.scrollWidth > each.clientWidth + 1).map(each => each.outerHTML.slice(0, 200)); }";
    private static final String HEIGHT = "() => {" + SCROLLERS
            + "return innerHeight + Math.max(...scrollers.map(each => Math.ceil(each.scrollHeight - each.clientHeight))); }";

    static {
        // A busy machine is slow; what never comes still fails.
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    private final String name;
    private final BrowserContext context;
    private final List<String> errors = new ArrayList<>();
    final Page page;

    private Visitor(String name, Screen screen) {
        this.name = name;
        context = Browser.CHROMIUM.newContext(new NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setHasTouch(screen == Screen.PHONE)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London"));
        context.setDefaultTimeout(30_000);
        page = context.newPage();
        page.onPageError(errors::add);
    }

    /** Opens the portal and signs in by the real code flow, which ends on the start page. */
    static Visitor signedIn(String name, Screen screen) {
        return signedIn(name, screen, "");
    }

    /** Opens a page by its address, as from a message, and signs in by the real code flow, which ends there. */
    static Visitor signedIn(String name, Screen screen, String path) {
        Visitor visitor = new Visitor(name, screen);
        visitor.open(path);
        visitor.signIn();
        return visitor;
    }

    static Visitor atTheDoor(String name, Screen screen) {
        Visitor visitor = new Visitor(name, screen);
        visitor.open("");
        return visitor;
    }

    void signIn() {
        assertThat(heading("Sign in")).isVisible();
        page.getByLabel("User name").fill(name);
        page.getByLabel("Password").fill("demo");
        button("Sign in").click();
        assertThat(page.getByRole(AriaRole.MAIN)).isVisible();
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                .isVisible();
    }

    /** Goes to an address of the portal, such as {@code "my-voice"}. */
    void open(String path) {
        page.navigate(Portal.ADDRESS + "/" + path);
    }

    Locator heading(String text) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(text));
    }

    Locator button(String text) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(text).setExact(true));
    }

    Locator link(String text) {
        return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(text));
    }

    /** A place of the menu, which stands after the page's own links. */
    Locator place(String text) {
        return page.getByRole(AriaRole.NAVIGATION)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(text).setExact(true))
                .first();
    }

    /**
     * The page as it is now: on both screens axe finds nothing and nothing is cut off, and all has contrast in the dark too. A
     * picture is kept of what fails, and of all with {@code -Dpictures}: taking them is a third of a look.
     */
    void look(String title) {
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                .isVisible();
        var before = page.viewportSize();
        Axe axe = new Axe(page);
        List<String> findings = new ArrayList<>();
        for (Screen screen : Screen.values()) {
            page.setViewportSize(screen.width, screen.height);
            nothingIsTooWide(screen);
            // As high as the page is, so that the picture and axe see all of it.
            page.setViewportSize(screen.width, Math.max(screen.height, (int) page.evaluate(HEIGHT)));
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                String where = "%s-%s-%s".formatted(title, screen, scheme).toLowerCase(Locale.ROOT);
                List<String> broken = broken(axe, scheme, screen.width == before.width);
                broken.forEach(each -> findings.add(where + ": " + each));
                if (PICTURES || !broken.isEmpty()) {
                    page.screenshot(new ScreenshotOptions().setPath(Path.of("target", "screenshots", where + ".png")));
                }
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(before.width, before.height);
        assertThat(findings).as("what axe finds at " + page.url()).isEmpty();
        assertThat(errors).as("errors in the browser at " + page.url()).isEmpty();
    }

    /** What is dark differs from what is light by its colours alone, and these do not depend on the screen. */
    private static List<String> broken(Axe axe, ColorScheme scheme, boolean ownScreen) {
        if (scheme == ColorScheme.LIGHT) {
            return axe.wcag();
        }
        return ownScreen ? axe.contrast() : List.of();
    }

    /** A page that was resized takes a moment to settle; what stays too wide fails. */
    private void nothingIsTooWide(Screen screen) {
        try {
            page.waitForCondition(() -> ((List<?>) page.evaluate(TOO_WIDE)).isEmpty());
        } catch (TimeoutError e) {
            assertThat((List<?>) page.evaluate(TOO_WIDE))
                    .as("what is wider than a %s at %s", screen, page.url())
                    .isEmpty();
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
