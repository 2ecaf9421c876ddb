package org.goldenthread.engagement.api;

import java.time.Instant;
import org.goldenthread.engagement.Wave;

/** A closed survey as other programmes read it. */
record WaveJson(long id, String title, String series, Instant closedAt, int threshold) {

    static WaveJson of(Wave wave) {
        return new WaveJson(wave.campaign().value(), wave.title(), wave.series(), wave.closedAt(), wave.threshold());
    }
}
