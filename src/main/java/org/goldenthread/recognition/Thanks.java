package org.goldenthread.recognition;

import java.io.Serializable;
import java.time.Instant;

/**
 * Thanks as the signed-in person reads them.
 *
 * @param to name of the colleague or team
 * @param behaviour name of the value as it stood then
 * @param mine whether the signed-in person gave them
 * @param toMe whether they may take them off the wall: thanked themselves, or leading the thanked team
 * @param takenDownWhy why HR took them off the wall; empty unless they did, and for everybody but giver, thanked and HR
 */
public record Thanks(
        long id,
        String from,
        String to,
        String behaviour,
        String words,
        Instant givenAt,
        boolean onWall,
        boolean hidden,
        boolean mine,
        boolean toMe,
        String takenDownWhy)
        implements Serializable {

    /** Whether everybody reads them today. */
    public boolean isShown() {
        return onWall && !hidden && takenDownWhy.isEmpty();
    }
}
