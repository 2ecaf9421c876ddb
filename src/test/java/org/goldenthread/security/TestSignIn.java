package org.goldenthread.security;

import org.springframework.security.core.Authentication;

/** Makes the authentication of a signed-in person for tests outside this package. */
public final class TestSignIn {

    public static Authentication authentication(SignedIn person) {
        return new SignedInAuthentication(person);
    }

    private TestSignIn() {}
}
