package org.goldenthread.survey;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * A survey that repeats itself until it is stopped.
 *
 * @param title without the month that each wave adds
 * @param nextOpensAt when the next wave opens; it is launched a week before
 * @param problem why the last wave was left out, when it was
 */
public record SurveySeries(long id, String title, Rhythm rhythm, Instant nextOpensAt, Optional<String> problem)
        implements Serializable {}
