package org.goldenthread.survey;

import java.io.Serializable;

/** Key of a campaign. */
public record CampaignId(long value) implements Serializable {}
