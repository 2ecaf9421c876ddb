package org.goldenthread.booking;

/**
 * A calendar message about one meeting, as RFC 5546 has it.
 *
 * @param name of the file, such as day-1.ics
 * @param method REQUEST or CANCEL
 * @param content lines of RFC 5545
 */
public record CalendarFile(String name, String method, String content) {}
