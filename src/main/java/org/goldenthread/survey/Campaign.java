package org.goldenthread.survey;

import java.io.Serializable;
import java.time.Instant;
import org.goldenthread.instrument.Instrument;

/**
 * One running of an instrument.
 *
 * @param purpose why it is asked and what will happen with the answers; may be empty
 * @param series campaigns of one series are waves of the same survey and are compared with the one before
 * @param threshold k: the smallest number of people in anything stored together or shown; at least 5, fixed at launch
 * @param reminded who is reminded by e-mail, fixed at launch
 */
public record Campaign(
        CampaignId id,
        String title,
        String purpose,
        String series,
        Instrument instrument,
        CampaignStatus status,
        Instant opensAt,
        Instant closesAt,
        int threshold,
        Reminded reminded)
        implements Serializable {

    /** Words tell more than marks: at least ten people must have commented in a group whose comments are shown. */
    static final int LEAST_COMMENTERS = 10;

    /** The smallest number of people who commented in any group whose comments are shown. */
    public int commentThreshold() {
        return Math.max(LEAST_COMMENTERS, threshold);
    }
}
