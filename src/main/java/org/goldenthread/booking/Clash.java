package org.goldenthread.booking;

import java.io.Serializable;
import org.goldenthread.learning.SessionDay;

/**
 * A session that meets at the same time as another.
 *
 * @param title of the session that the person is to come to already
 * @param day its meeting that overlaps
 * @param certain false while a place on it is only kept for them
 */
public record Clash(String title, SessionDay day, boolean certain) implements Serializable {}
