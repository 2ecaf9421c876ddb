package org.goldenthread.security;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** An authentication made from a {@link SignedIn} itself, for work done in somebody's name without a browser. */
final class SignedInAuthentication extends AbstractAuthenticationToken {

    private final SignedIn signedIn;

    SignedInAuthentication(SignedIn signedIn) {
        super(AuthorityUtils.createAuthorityList(
                signedIn.roles().stream().map(role -> "ROLE_" + role.name()).toList()));
        this.signedIn = signedIn;
        setAuthenticated(true);
    }

    @Override
    public SignedIn getPrincipal() {
        return signedIn;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return signedIn.userName();
    }
}
