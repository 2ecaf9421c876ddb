package org.goldenthread.engagement;

import java.io.Serializable;
import org.goldenthread.survey.CampaignId;

/**
 * A released figure in words, as a commitment shows it to all staff.
 *
 * @param wave title of the campaign, such as "Spring pulse 2026"
 * @param group name of the group that it is about
 * @param title text of the item, name of the theme, or what else it measures
 * @param value the value in words, such as "58 %"
 * @param n people behind it
 */
public record FigureText(long figure, CampaignId campaign, String wave, String group, String title, String value, int n)
        implements Serializable {}
