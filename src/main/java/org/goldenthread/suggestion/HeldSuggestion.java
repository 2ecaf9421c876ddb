package org.goldenthread.suggestion;

import java.io.Serializable;
import java.time.LocalDate;

/** That a suggestion is held back, and why, as everybody sees it: without its words. */
public record HeldSuggestion(LocalDate gatheredOn, HeldBecause because) implements Serializable {}
