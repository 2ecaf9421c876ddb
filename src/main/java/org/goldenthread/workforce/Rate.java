package org.goldenthread.workforce;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The formulas of the workforce's figures: the only place where one is worked out, for a service, the organisation and England
 * alike.
 *
 * <p>Source: Department for Education, "Children's social work workforce", methodology and data set bd4d8c04: turnover is the
 * full-time equivalents (FTE) that left in the year for those in post on 30 September; the agency rate is agency workers, and the
 * vacancy rate vacancies, of these and those in post together; the caseload is cases for each FTE of case holders; the absence
 * rate is working days lost of 253 for each FTE. With the inputs published for England in 2023 they give 15.9 %, 17.8 %,
 * 18.9 %, 16.0 and 3.2 %, as published.
 */
public enum Rate {
    /** What is counted, as it is. */
    AMOUNT,
    /** A percentage: numerator of denominator. */
    SHARE,
    /** A percentage: numerator of numerator and denominator together. */
    SHARE_TOGETHER,
    /** Numerator for each one of the denominator. */
    FOR_EACH,
    /** A percentage: days of all working days that so many full-time equivalents have in a year. */
    SHARE_OF_WORKING_DAYS;

    /** Working days of a full-time equivalent in a year: those of England without bank holidays. */
    public static final int WORKING_DAYS = 253;

    private static final int PRECISE = 10;
    private static final int DECIMALS = 1;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * The value to one decimal, halves up.
     *
     * @param numerator null when it is not known
     * @param denominator null when it is not known; an amount has none
     * @return empty when something is not known, or there is nobody to divide by: neither is nought
     */
    public Optional<BigDecimal> value(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        if (numerator == null || this != AMOUNT && denominator == null) {
            return Optional.empty();
        }
        if (this == AMOUNT || denominator == null) {
            return Optional.of(numerator.setScale(DECIMALS, RoundingMode.HALF_UP));
        }
        BigDecimal whole = switch (this) {
            case SHARE_TOGETHER -> numerator.add(denominator);
            case SHARE_OF_WORKING_DAYS -> denominator.multiply(BigDecimal.valueOf(WORKING_DAYS));
            case AMOUNT, SHARE, FOR_EACH -> denominator;
        };
        if (whole.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal one = this == FOR_EACH ? BigDecimal.ONE : HUNDRED;
        return Optional.of(numerator
                .multiply(one)
                .divide(whole, PRECISE, RoundingMode.HALF_UP)
                .setScale(DECIMALS, RoundingMode.HALF_UP));
    }
}
