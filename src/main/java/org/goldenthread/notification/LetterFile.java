package org.goldenthread.notification;

/**
 * A calendar message that goes with a letter.
 *
 * @param name such as day-1.ics
 * @param method REQUEST or CANCEL, as RFC 5546 has it
 * @param content lines of RFC 5545
 */
record LetterFile(String name, String method, String content) {}
