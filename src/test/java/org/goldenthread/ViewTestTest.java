package org.goldenthread;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the base class of view tests promises: the access rules of routes hold in it, and people are who they are. */
class ViewTestTest extends ViewTest {

    private static final SignedIn STAFF = new SignedIn("staff", "Staff Test", "T-STAFF", Set.of());
    private static final SignedIn ADMINISTRATOR =
            new SignedIn("administrator", "Administrator Test", "T-ADMINISTRATOR", Set.of(Role.ADMINISTRATOR));

    @Autowired
    CurrentUser currentUser;

    @Test
    void nobodySeesAPageWithoutSigningIn() {
        addRoutes();
        assertRefused("test/staff");
        assertRefused("test/administrator");
    }

    @Test
    void staffAreRefusedWhatIsForAdministrators() {
        signIn(STAFF);
        addRoutes();
        assertRefused("test/administrator");
    }

    @Test
    void aPageWithoutAnAccessRuleIsRefusedToAll() {
        signIn(ADMINISTRATOR);
        addRoutes();
        assertRefused("test/nobody");
    }

    @Test
    void aPageForAnybodyIsNotRefused() {
        addRoutes();
        open("test/anybody", ForAnybody.class);
        assertThatThrownBy(() -> assertRefused("test/anybody")).isInstanceOf(AssertionError.class);
    }

    @Test
    void aRouteThatDoesNotExistIsNoRefusal() {
        assertThatThrownBy(() -> assertRefused("test/nowhere")).isInstanceOf(AssertionError.class);
    }

    @Test
    void aPageForStaffIsShownInTheNameOfWhoeverIsSignedIn() {
        signIn(STAFF);
        addRoutes();
        open("test/staff", ForStaff.class);
        assertThat(_get(Paragraph.class).getText()).isEqualTo("Staff Test");

        signIn(ADMINISTRATOR);
        addRoutes();
        open("test/staff", ForStaff.class);
        assertThat(_get(Paragraph.class).getText()).isEqualTo("Administrator Test");
        open("test/administrator", ForAdministrators.class);
    }

    @Test
    void workCanBeDoneInAnothersNameWhileSomebodyIsSignedIn() {
        signIn(STAFF);
        assertThat(CurrentUser.runAs(ADMINISTRATOR, () -> currentUser.require().userName()))
                .isEqualTo("administrator");
        assertThat(currentUser.require().userName()).isEqualTo("staff");
    }

    private static void addRoutes() {
        var routes = RouteConfiguration.forRegistry(
                VaadinSession.getCurrent().getService().getRouter().getRegistry());
        routes.setRoute("test/staff", ForStaff.class);
        routes.setRoute("test/administrator", ForAdministrators.class);
        routes.setRoute("test/nobody", ForNobody.class);
        routes.setRoute("test/anybody", ForAnybody.class);
    }

    @PermitAll
    public static class ForStaff extends Div {
        public ForStaff(CurrentUser currentUser) {
            add(new Paragraph(currentUser.require().fullName()));
        }
    }

    @RolesAllowed("ADMINISTRATOR")
    public static class ForAdministrators extends Div {}

    public static class ForNobody extends Div {}

    @AnonymousAllowed
    public static class ForAnybody extends Div {}
}
