package org.goldenthread.security;

import java.util.concurrent.Callable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** The authority of a programme that signs in by itself, such as one that draws reports. */
public final class Programme {

    /** It may read everything that is released. */
    public static final String RESULTS = "PROGRAMME_results.read";

    /** It may send observations and case data, and read nothing. */
    public static final String DATA = "PROGRAMME_data.write";

    private static final String DROP_FOLDER = "drop folder";
    private static final String PORTAL = "portal";

    private Programme() {}

    /** Does work in the name of the drop folder: whoever may put a file there may send data, and nothing else. */
    public static <T> T runAsDropFolder(Callable<T> work) {
        return run(DROP_FOLDER, work);
    }

    /** Does work in the portal's own name: what it works out from its own records goes the way of all data, and nothing else. */
    public static <T> T runAsPortal(Callable<T> work) {
        return run(PORTAL, work);
    }

    private static <T> T run(String name, Callable<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                new UsernamePasswordAuthenticationToken(name, "", AuthorityUtils.createAuthorityList(DATA)));
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

    /** Whether it is the drop folder that asks. */
    public static boolean isDropFolder() {
        Authentication asking = SecurityContextHolder.getContext().getAuthentication();
        return asking != null && DROP_FOLDER.equals(asking.getPrincipal());
    }
}
