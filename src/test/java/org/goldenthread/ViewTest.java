package org.goldenthread;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeHttpSession;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.security.SignedIn;
import org.goldenthread.security.TestSignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/**
 * Base of tests of views: the whole portal in this thread, without a browser. A test begins with nobody signed in;
 * {@link #signIn} opens a session of somebody's own, {@link #open} goes to a page as a click on its link would.
 *
 * <p>{@code CurrentUser.runAs} still works inside a test, to prepare in somebody else's name what the signed-in person
 * then sees.
 */
@PortalTest
public abstract class ViewTest {

    private static final Set<Class<? extends Component>> VIEWS = views();
    private static final Set<Class<? extends HasErrorParameter<?>>> ERROR_VIEWS = errorViews();

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void startWithNobodySignedIn() {
        start(null);
    }

    @AfterEach
    void signOut() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    /** Ends whatever session there is and opens a new one in this person's name, on the start page. */
    protected final void signIn(SignedIn person) {
        MockVaadin.tearDown();
        start(TestSignIn.authentication(person));
    }

    /** Goes to a route, such as {@code "my-voice"} or {@code "my-voice/12"}, without looking at what comes. */
    protected final void navigate(String route) {
        UI.getCurrent().navigate(route);
    }

    /** Goes to a route and returns its view; fails when anything else comes. */
    protected final <T extends Component> T open(String route, Class<T> view) {
        navigate(route);
        var shown = UI.getCurrent().getInternals().getActiveRouterTargetsChain();
        assertThat(shown).as("what is shown at /%s", route).isNotEmpty();
        assertThat(shown.getFirst()).as("what is shown at /%s", route).isInstanceOf(view);
        return view.cast(shown.getFirst());
    }

    /** Says that the signed-in person, or nobody, may not see this route; there must be such a route. */
    protected final void assertRefused(String route) {
        var registry = VaadinSession.getCurrent().getService().getRouter().getRegistry();
        assertThat(registry.getNavigationTarget(route)).as("/%s", route).isPresent();
        navigate(route);
        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                        .findFirst())
                .as("what is shown at /%s", route)
                .satisfiesAnyOf(
                        shown -> assertThat(shown).isEmpty(),
                        shown -> assertThat(shown).containsInstanceOf(HasErrorParameter.class));
    }

    /** What is read out at once on the page as it is now. */
    protected static String alertText() {
        return withRole("alert");
    }

    /** What is read out when there is time for it. */
    protected static String statusText() {
        return withRole("status");
    }

    private static String withRole(String role) {
        return _find(Paragraph.class).stream()
                .filter(paragraph -> role.equals(paragraph.getElement().getAttribute("role")))
                .map(Paragraph::getText)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("|"));
    }

    private void start(Authentication authentication) {
        SecurityContext security = SecurityContextHolder.createEmptyContext();
        security.setAuthentication(authentication);
        // In this thread only, not in the session: the session's would win over CurrentUser.runAs.
        SecurityContextHolder.setContext(security);
        MockVaadin.setMockRequestFactory(session -> request(session, authentication));
        Routes routes = new Routes(new HashSet<>(VIEWS), new HashSet<>(ERROR_VIEWS), true);
        MockVaadin.setup(UI::new, new MockSpringServlet(routes, context, UI::new));
    }

    private static FakeRequest request(FakeHttpSession session, Authentication authentication) {
        var request = new FakeRequest(session);
        request.setLocaleInt(Locale.UK);
        request.setUserPrincipalInt(authentication);
        request.setUserInRole((principal, role) -> authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority())));
        return request;
    }

    /** Views are package-private, which Karibu's own discovery misses. */
    private static Set<Class<? extends Component>> views() {
        return scan(new AnnotationTypeFilter(Route.class), new AnnotationTypeFilter(Layout.class))
                .map(type -> type.<Component>asSubclass(Component.class))
                .collect(Collectors.toSet());
    }

    @SuppressWarnings("unchecked") // a class literal cannot say HasErrorParameter<?>
    private static Set<Class<? extends HasErrorParameter<?>>> errorViews() {
        return scan(new AssignableTypeFilter(HasErrorParameter.class))
                .map(type -> (Class<? extends HasErrorParameter<?>>) type)
                .collect(Collectors.toSet());
    }

    private static Stream<? extends Class<?>> scan(TypeFilter... filters) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        Stream.of(filters).forEach(scanner::addIncludeFilter);
        return scanner.findCandidateComponents("org.goldenthread").stream()
                .map(found -> ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), ViewTest.class.getClassLoader()));
    }
}
