package org.goldenthread.development.review;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * That one of the two signed.
 *
 * @param inPlaceOf full name of the line manager in whose place a deputy did
 */
public record Signature(Side side, String signer, Optional<String> inPlaceOf, Instant at) implements Serializable {}
