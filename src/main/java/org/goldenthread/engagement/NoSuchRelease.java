package org.goldenthread.engagement;

import java.util.NoSuchElementException;
import org.goldenthread.survey.CampaignId;

/** Thrown when results are asked for that are not there, before anything of them has been written. */
public final class NoSuchRelease extends NoSuchElementException {

    NoSuchRelease(CampaignId campaign) {
        super("No results of campaign " + campaign.value() + " are released");
    }
}
