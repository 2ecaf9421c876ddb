package org.goldenthread.engagement;

import java.io.Serializable;
import org.goldenthread.survey.CampaignId;

/**
 * What comments of one group, on one question of one wave, are about. No single comment can be named.
 *
 * @param group key of the reporting group
 * @param item key of the question
 * @param theme its name, as the survey team gave it
 */
public record ThemeRef(CampaignId campaign, long group, String item, String theme) implements Serializable {}
