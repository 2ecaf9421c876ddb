package org.goldenthread.engagement;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How soon the newest wave was answered. Its results came out the day it closed.
 *
 * @param wave title of the campaign
 * @param firstAfter days in England from its close to its first commitment; null while there is none
 * @param daysSince days from its close until today
 */
public record Promptness(String wave, @Nullable Integer firstAfter, int daysSince) implements Serializable {}
