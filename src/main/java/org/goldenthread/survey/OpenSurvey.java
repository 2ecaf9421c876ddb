package org.goldenthread.survey;

import java.io.Serializable;
import java.time.Instant;

/** An open survey that the signed-in person is invited to, for {@code /my-voice} and the home page. */
public record OpenSurvey(CampaignId campaign, String title, int items, int minutes, Instant closesAt, boolean answered)
        implements Serializable {}
