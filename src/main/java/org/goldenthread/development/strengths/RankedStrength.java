package org.goldenthread.development.strengths;

import java.io.Serializable;

/** A strength in the band where somebody's own answers put it. */
public record RankedStrength(Strength strength, Band band) implements Serializable {}
