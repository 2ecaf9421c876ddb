package org.goldenthread.development.plan;

import java.io.Serializable;
import java.time.LocalDate;

/** What the owner of a goal wrote about how it goes. */
public record CheckIn(LocalDate on, String words) implements Serializable {}
