package org.goldenthread.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * How many people were asked in one group in one wave and in one group in another.
 *
 * @param then the group that their answers were counted in, in the earlier wave; null when they were not asked
 * @param now the same in the later wave
 */
public record AskedTwice(@Nullable Long then, @Nullable Long now, int people) {}
