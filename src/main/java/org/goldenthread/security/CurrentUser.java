package org.goldenthread.security;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Who is asking. Services decide access from this and never from a parameter. */
@Component
public class CurrentUser {

    /** @throws AuthenticationCredentialsNotFoundException when nobody is signed in */
    public SignedIn require() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
    }

    public Optional<SignedIn> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? Optional.empty() : signedIn(authentication);
    }

    public boolean has(Role role) {
        return find().map(person -> person.has(role)).orElse(false);
    }

    /** Does work in somebody's name: for tests, and for the demo, which goes in through the same doors as anybody. */
    public static <T extends @Nullable Object> T runAs(SignedIn person, Callable<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedInAuthentication(person));
        SecurityContextHolder.setContext(context);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private static Optional<SignedIn> signedIn(Authentication authentication) {
        return switch (authentication.getPrincipal()) {
            case SignedIn person -> Optional.of(person);
            case OidcUser user -> Optional.of(fromClaims(user, authentication));
            case null, default -> Optional.empty();
        };
    }

    private static SignedIn fromClaims(OidcUser user, Authentication authentication) {
        String userName = Objects.requireNonNullElse(user.getPreferredUsername(), user.getSubject());
        String employeeNumber = Objects.requireNonNullElse(user.getClaimAsString("employee_number"), userName);
        String fullName = Objects.requireNonNullElse(user.getFullName(), userName);
        var roles = Arrays.stream(Role.values())
                .filter(role -> authentication.getAuthorities().stream()
                        .anyMatch(authority -> ("ROLE_" + role.name()).equals(authority.getAuthority())))
                .collect(Collectors.toSet());
        return new SignedIn(userName, fullName, employeeNumber, roles);
    }
}
