package org.goldenthread.engagement;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How soon the newest wave was answered.
 *
 * @param wave title of the campaign
 * @param resultsAfter days in England from its close until its results came out
 * @param firstAfter days in England from its close to its first commitment; null while there is none
 * @param daysSince days from its close until today
 */
public record Promptness(
        String wave, int resultsAfter, @Nullable Integer firstAfter, int daysSince) implements Serializable {}
