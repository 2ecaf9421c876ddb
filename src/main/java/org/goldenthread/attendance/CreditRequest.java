package org.goldenthread.attendance;

import java.io.Serializable;

/**
 * Somebody asks that what they learned elsewhere counts in place of a course.
 *
 * @param course its title
 */
public record CreditRequest(ExternalLearning elsewhere, String course) implements Serializable {}
