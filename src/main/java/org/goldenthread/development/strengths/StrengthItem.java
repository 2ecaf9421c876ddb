package org.goldenthread.development.strengths;

import java.io.Serializable;

/**
 * A statement that somebody says is accurate of them, or not.
 *
 * @param key stays the same when statements are mixed otherwise
 * @param reversed whether an answer counts as six minus itself
 */
public record StrengthItem(String key, String text, boolean reversed) implements Serializable {}
