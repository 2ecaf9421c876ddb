package org.goldenthread.performance;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the target of a measure is made for a person on a day: the first special rule that fits, else the usual one; then their
 * hours, and the days on which they were there.
 *
 * @param since the day from which there is a target
 * @param usual for everybody that no special rule is about; null where it is only for some
 * @param usualFor whom the usual one is for, in words; empty where it is for everybody
 * @param proRata whether part-time work and time away make it smaller
 * @param source who set it
 */
public record TargetRule(
        LocalDate since,
        @Nullable BigDecimal usual,
        String usualFor,
        boolean proRata,
        List<SpecialTarget> specials,
        String source)
        implements Serializable {

    public TargetRule {
        specials = List.copyOf(specials);
    }

    /**
     * Whom a target is for.
     *
     * @param practiceLevel null outside practice
     * @param units names of their team and of what is above it
     * @param fte full-time equivalent, above 0
     * @param presence in the month that is measured
     */
    public record Worker(
            String jobRole, @Nullable String practiceLevel, List<String> units, BigDecimal fte, Presence presence) {

        Worker(String jobRole, @Nullable String practiceLevel, List<String> units, BigDecimal fte) {
            this(jobRole, practiceLevel, units, fte, Presence.WHOLE);
        }

        public Worker {
            units = List.copyOf(units);
        }

        Worker always() {
            return new Worker(jobRole, practiceLevel, units, fte);
        }

        String role() {
            return practiceLevel == null ? jobRole : jobRole + "\n" + practiceLevel;
        }
    }

    /** The target of one person on a day, to one decimal; empty where there is none for them, and where it {@link #rests}. */
    public Optional<Target> of(Worker worker, LocalDate on) {
        return made(worker.always(), on)
                .map(target -> target.before(next(worker.always(), on, target.value())))
                .filter(target -> !isResting(worker))
                .map(target -> proRata && !worker.presence().isWhole() ? target.during(worker.presence()) : target);
    }

    /** Whether there is no target only because it follows the time worked, and the person was away for the whole month. */
    boolean rests(Worker worker, LocalDate on) {
        return isResting(worker) && made(worker.always(), on).isPresent();
    }

    private boolean isResting(Worker worker) {
        return proRata && worker.presence().present() == 0;
    }

    private Optional<Target> made(Worker worker, LocalDate on) {
        if (on.isBefore(since)) {
            return Optional.empty();
        }
        SpecialTarget special = specials.stream()
                .filter(one -> one.fits(worker, on))
                .findFirst()
                .orElse(null);
        BigDecimal amount = special == null ? null : special.amount();
        BigDecimal base = amount == null ? usual : amount;
        if (base == null) {
            return Optional.empty();
        }
        String baseFor = special == null || amount == null ? usualFor : special.amountFor();
        Target.Share share = special == null ? null : special.share();
        BigDecimal whole = share == null ? base : share.of(base);
        BigDecimal value = proRata ? whole.multiply(worker.fte()) : whole;
        LocalDate from = special == null ? null : special.from();
        return Optional.of(new Target(
                plain(value.setScale(1, RoundingMode.HALF_UP)),
                plain(base),
                baseFor,
                share,
                proRata ? plain(worker.fte()) : null,
                null,
                source,
                from == null || from.isBefore(since) ? since : from,
                null));
    }

    private Target.@Nullable Next next(Worker worker, LocalDate on, BigDecimal now) {
        return specials.stream()
                .flatMap(SpecialTarget::turns)
                .filter(day -> day.isAfter(on))
                .sorted()
                .flatMap(day -> made(worker, day).stream()
                        .filter(then -> then.value().compareTo(now) != 0)
                        .flatMap(then -> Stream.of(new Target.Next(day, then.value()))))
                .findFirst()
                .orElse(null);
    }

    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
