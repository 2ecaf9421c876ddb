package org.goldenthread.booking;

import java.io.Serializable;

/** Key of a booking. */
public record BookingId(long value) implements Serializable {}
