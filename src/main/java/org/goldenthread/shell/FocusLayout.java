package org.goldenthread.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.goldenthread.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/**
 * A frame for one thing to do: who is signed in, the way home, and nothing else that draws the eye. It also costs the server
 * a fraction of the frame with all places, where thousands open the same page within minutes.
 */
@PermitAll
public class FocusLayout extends Div implements RouterLayout {

    private final Main content = new Main();

    FocusLayout(CurrentUser currentUser, AuthenticationContext authentication) {
        SkipLink.leadTo(content);
        Anchor home = new Anchor("/", new Brand());
        Span name = new Span(currentUser.require().fullName());
        name.addClassName("strong");
        Div me = new Div(name, new SignOut(authentication));
        me.addClassName("row");
        add(new SkipLink(), new Header(home, me), content);
        addClassName("focus-layout");
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement view) {
        content.removeAll();
    }
}
