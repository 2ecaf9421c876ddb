package org.goldenthread.engagement;

import java.util.Optional;

/** Themes of released comments, told by whoever keeps the comments; for services of this module, which decide who asks. */
public interface ReadThemes {

    /**
     * The theme, if the signed-in person reads those comments and enough of them are about it for it to be chosen there;
     * else empty, whichever it was.
     */
    Optional<CitedTheme> find(ThemeRef theme);
}
