package org.goldenthread.development.review;

import java.io.Serializable;
import java.time.Instant;

/** That one of the two signed. */
public record Signature(Side side, String signer, Instant at) implements Serializable {}
