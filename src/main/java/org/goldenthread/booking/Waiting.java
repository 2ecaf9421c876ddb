package org.goldenthread.booking;

import java.io.Serializable;

/**
 * Why somebody still waits.
 *
 * @param place on the list, 1 for whoever is next
 * @param tally where the places are
 */
public record Waiting(int place, Tally tally) implements Serializable {}
