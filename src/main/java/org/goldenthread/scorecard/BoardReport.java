package org.goldenthread.scorecard;

import org.goldenthread.engagement.EngagementResults;
import org.goldenthread.engagement.Loop;
import org.jspecify.annotations.Nullable;

/**
 * What a report to the board tells, as far as its reader may see it.
 *
 * @param organisation its name
 * @param results of the whole organisation, with its services that the reader sees; null before any survey has closed
 * @param before the same of the wave before; null for the first
 * @param loop null before any survey has closed
 */
public record BoardReport(
        String organisation,
        Scorecard scorecard,
        @Nullable EngagementResults results,
        @Nullable EngagementResults before,
        @Nullable Loop loop) {}
