package org.goldenthread.performance;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The target of a measure for a person: that of their level of practice, else of their job role, else the usual one.
 *
 * @param usual for everybody that no level or role names
 * @param proRata whether part-time work makes it smaller
 * @param levels by level of practice, in the words of the HR system
 * @param roles by job role, in the words of the HR system
 * @param source who set it
 */
public record TargetRule(
        BigDecimal usual, boolean proRata, Map<String, BigDecimal> levels, Map<String, BigDecimal> roles, String source)
        implements Serializable {

    public TargetRule {
        levels = Map.copyOf(levels);
        roles = Map.copyOf(roles);
    }

    /**
     * The target of one person, to one decimal.
     *
     * @param fte full-time equivalent, above 0
     */
    public BigDecimal of(String jobRole, @Nullable String practiceLevel, BigDecimal fte) {
        BigDecimal target = roles.getOrDefault(jobRole, usual);
        if (practiceLevel != null) {
            target = levels.getOrDefault(practiceLevel, target);
        }
        if (proRata) {
            target = target.multiply(fte).setScale(1, RoundingMode.HALF_UP);
        }
        return target.stripTrailingZeros();
    }
}
