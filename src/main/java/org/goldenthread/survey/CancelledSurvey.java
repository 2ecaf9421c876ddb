package org.goldenthread.survey;

import java.io.Serializable;
import java.time.Instant;

/** A survey that the signed-in person was asked to answer and that was taken back, with its owner's reason. */
public record CancelledSurvey(String title, String reason, Instant cancelledAt) implements Serializable {}
