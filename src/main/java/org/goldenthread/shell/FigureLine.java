package org.goldenthread.shell;

import java.util.Map;

/** What a module says about measures in one line each, on the signed-in person's cards, which do not know what it is. */
public interface FigureLine {

    /** By key of the measure, for all of them at once; nothing for those that it has nothing to say about. */
    Map<String, String> lines();
}
