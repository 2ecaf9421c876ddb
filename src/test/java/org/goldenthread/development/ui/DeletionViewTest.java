package org.goldenthread.development.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.goldenthread.ViewTest;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.junit.jupiter.api.Test;

class DeletionViewTest extends ViewTest {

    @Test
    void onlyAnAdministratorComesHere() {
        assertRefused(DeletionView.ROUTE);
        signIn(new SignedIn("farid", "Farid Test", "none", Set.of(Role.SURVEY_OWNER, Role.LEADER)));
        assertRefused(DeletionView.ROUTE);
    }

    @Test
    void itSaysHowLongEachKindIsKept() {
        signIn(new SignedIn("grace", "Grace Test", "none", Set.of(Role.ADMINISTRATOR)));
        DeletionView view = open(DeletionView.ROUTE, DeletionView.class);
        assertThat(view.getElement().getTextRecursively())
                .contains(
                        "Supervision sessions",
                        "6 years from the session",
                        "2 years from the end of their round",
                        "One year");
    }
}
