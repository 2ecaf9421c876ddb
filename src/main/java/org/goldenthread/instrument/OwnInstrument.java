package org.goldenthread.instrument;

import java.time.Instant;
import java.util.Optional;

/**
 * One version of a set of questions that the organisation wrote or adapted, as it is stored.
 *
 * @param revision counts the saved changes of this version
 * @param finished whether it can be launched; then it does not change any more
 * @param scoring what it keeps of the shipped one that it was adapted from; empty where there is none
 */
public record OwnInstrument(
        long id,
        int version,
        int revision,
        boolean finished,
        Instant changedAt,
        Instrument instrument,
        Optional<Scoring> scoring) {}
