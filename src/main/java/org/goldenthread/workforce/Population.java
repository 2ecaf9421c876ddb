package org.goldenthread.workforce;

import java.io.Serializable;

/** The population that characteristics are compared with. */
public record Population(String name, int year, String source, String licence) implements Serializable {}
