package org.goldenthread.engagement;

import java.io.Serializable;

/** A scale or standard that a wave has figures of. */
public record ScaleName(FigureKind kind, String key, String name) implements Serializable {}
