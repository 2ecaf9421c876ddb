package org.goldenthread.scorecard;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A target that somebody sets.
 *
 * @param key of the row
 * @param value in the unit of the row's figure, to two decimals; null to have none any more
 * @param after revision of the newest target that they saw; 0 for none
 * @param request of the form, so that sending it twice sets one target
 */
public record NewTarget(String key, @Nullable BigDecimal value, int after, UUID request) {}
