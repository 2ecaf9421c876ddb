package org.goldenthread.instrument;

import java.util.OptionalDouble;

/**
 * One person's score on one scale.
 *
 * @param mean from 1 to 5, unrounded; empty when an item of the scale has no answer
 */
public record ScaleScore(Scale scale, OptionalDouble mean) {}
