package org.goldenthread.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** Ends the session here and at the sign-in's provider. */
final class SignOut extends Button {

    /** What this browser keeps for somebody until they send it goes when they go: the next one here may be somebody else. */
    private static final String FORGET_DRAFTS = """
            this.addEventListener('click', () => Object.keys(localStorage).filter(name => name.startsWith('draft-'))
                .forEach(name => localStorage.removeItem(name)));
            """;

    SignOut(AuthenticationContext authentication) {
        setText(getTranslation("shell.sign-out"));
        setIcon(new Icon("sign-out"));
        addClickListener(click -> authentication.logout());
        addThemeVariants(ButtonVariant.TERTIARY);
        getElement().executeJs(FORGET_DRAFTS);
    }
}
