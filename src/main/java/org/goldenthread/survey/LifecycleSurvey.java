package org.goldenthread.survey;

import java.io.Serializable;

/** A survey that people are asked at a moment of their employment, until it is stopped. */
public record LifecycleSurvey(long id, String title, Occasion occasion, int days, int threshold)
        implements Serializable {}
