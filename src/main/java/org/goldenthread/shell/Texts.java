package org.goldenthread.shell;

/**
 * Where words come from: a page has its own texts, and a document is given them, because there is no page where it is made.
 */
@FunctionalInterface
public interface Texts {
    String say(String key, Object... values);
}
