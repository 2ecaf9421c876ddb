package org.goldenthread.notification;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A message that did not arrive, or may not have.
 *
 * @param address the one it went to
 * @param refused for good; else nobody knows whether it arrived
 * @param said what the mail server said; may be empty
 */
public record TroubledMessage(
        UUID id, String name, String address, String subject, boolean refused, String said, LocalDate on)
        implements Serializable {}
