package org.goldenthread.performance;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How the target of a measure is made for a person: the first special rule that fits, else the usual one; then their hours.
 *
 * @param usual for everybody that no special rule is about
 * @param usualFor whom the usual one is for, in words; empty where it is for everybody
 * @param proRata whether part-time work makes it smaller
 * @param source who set it
 */
public record TargetRule(BigDecimal usual, String usualFor, boolean proRata, List<Special> specials, String source)
        implements Serializable {

    public TargetRule {
        specials = List.copyOf(specials);
    }

    /**
     * The target of one person, to one decimal.
     *
     * @param practiceLevel null outside practice
     * @param units names of their team and of what is above it
     * @param fte full-time equivalent, above 0
     */
    public Target of(String jobRole, @Nullable String practiceLevel, List<String> units, BigDecimal fte) {
        String role = practiceLevel == null ? jobRole : jobRole + "\n" + practiceLevel;
        Special fitting = specials.stream()
                .filter(special -> special.fits(role, units))
                .findFirst()
                .orElse(null);
        BigDecimal base = usual;
        String baseFor = usualFor;
        Target.Share share = null;
        if (fitting != null) {
            BigDecimal amount = fitting.amount;
            share = fitting.share;
            base = amount == null ? usual : amount;
            baseFor = amount == null ? usualFor : fitting.amountFor;
        }
        BigDecimal whole = share == null ? base : share.of(base);
        BigDecimal value = proRata ? whole.multiply(fte) : whole;
        return new Target(
                plain(value.setScale(1, RoundingMode.HALF_UP)),
                plain(base),
                baseFor,
                share,
                proRata ? plain(fte) : null,
                source);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * A target of its own, or a share of the usual one, for some people.
     *
     * @param team part of the name of their team or of what is above it, in any case; null for anywhere
     * @param role part of their job role or level of practice, in any case
     * @param amount null where it is a share
     * @param amountFor whom the amount is for, in words
     * @param share null where it is an amount
     */
    public record Special(
            @Nullable String team,
            String role,
            @Nullable BigDecimal amount,
            String amountFor,
            Target.@Nullable Share share)
            implements Serializable {

        boolean fits(String theirs, List<String> units) {
            return has(theirs, role) && (team == null || units.stream().anyMatch(unit -> has(unit, team)));
        }

        private static boolean has(String text, String part) {
            return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
        }
    }
}
