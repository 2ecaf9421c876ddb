package org.goldenthread.shell;

import java.util.Locale;

/** What a tag or figure says at a glance; always beside words, because colour never carries meaning alone. */
public enum Tone {
    GOOD,
    WATCH,
    POOR,
    PLAIN,
    THREAD;

    String className() {
        return name().toLowerCase(Locale.ROOT);
    }
}
