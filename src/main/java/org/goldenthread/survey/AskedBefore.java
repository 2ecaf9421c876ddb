package org.goldenthread.survey;

import org.jspecify.annotations.Nullable;

/**
 * How many people were asked in one cell of an earlier wave and in one of this wave; who has left since counts too.
 *
 * @param then the cell of the earlier wave; null for people who were not asked then
 * @param now the cell of this wave; null for people who are not asked now
 */
public record AskedBefore(
        CampaignId earlier,
        @Nullable ReportingCell then,
        @Nullable ReportingCell now,
        int people) {}
