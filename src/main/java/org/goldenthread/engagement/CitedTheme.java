package org.goldenthread.engagement;

import java.io.Serializable;

/**
 * A theme as its readers see it.
 *
 * @param wave title of the campaign, such as "Spring pulse 2026"
 * @param question as it was put
 */
public record CitedTheme(ThemeRef ref, String wave, ResultGroup group, String question) implements Serializable {}
