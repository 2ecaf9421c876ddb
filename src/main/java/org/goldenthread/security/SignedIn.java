package org.goldenthread.security;

import java.io.Serializable;
import java.util.Set;

/**
 * The person who is asking, as the identity provider names them.
 *
 * @param employeeNumber the key to the organisation's records; the provider's {@code employee_number} claim, else its
 *     user name
 */
public record SignedIn(String userName, String fullName, String employeeNumber, Set<Role> roles)
        implements Serializable {

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
