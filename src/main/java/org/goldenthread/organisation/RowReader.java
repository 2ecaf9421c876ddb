package org.goldenthread.organisation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.goldenthread.tabular.CsvRow;
import org.goldenthread.tabular.RowProblems;
import org.jspecify.annotations.Nullable;

/** Turns the text of one row into values, and notes each value that is wrong. */
final class RowReader {

    private static final int LONGEST_TEXT = 200;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>\"]+@[^@\\s,;<>\".]+(\\.[^@\\s,;<>\".]+)+");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final BigDecimal LARGEST_FTE = new BigDecimal("1.5");

    private final CsvRow row;
    private final RowProblems<ImportReason> problems;
    private final int problemsBefore;

    RowReader(CsvRow row, RowProblems<ImportReason> problems) {
        this.row = row;
        this.problems = problems;
        this.problemsBefore = problems.size();
        String surplus = row.surplus();
        if (surplus != null) {
            problem("", surplus, ImportReason.TOO_MANY_VALUES);
        }
    }

    int number() {
        return row.number();
    }

    boolean isBad() {
        return problems.size() > problemsBefore;
    }

    void problem(String column, @Nullable String value, ImportReason reason) {
        problems.add(row.number(), column, value, reason, null);
    }

    @Nullable String text(String column) {
        String value = row.value(column);
        if (value != null && value.length() > LONGEST_TEXT) {
            problem(column, value, ImportReason.TOO_LONG);
            return null;
        }
        return value;
    }

    @Nullable String required(String column) {
        String value = text(column);
        if (value == null && row.value(column) == null) {
            problem(column, "", ImportReason.REQUIRED);
        }
        return value;
    }

    @Nullable String email(String column) {
        String value = required(column);
        if (value != null && !EMAIL.matcher(value).matches()) {
            problem(column, value, ImportReason.NOT_AN_EMAIL);
            return null;
        }
        return value;
    }

    /** An ISO date between 1900 and 2199; null when there is none or it is wrong. */
    @Nullable LocalDate date(String column) {
        String value = text(column);
        if (value == null) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(value);
            if (date.getYear() >= 1900 && date.getYear() < 2200) {
                return date;
            }
            problem(column, value, ImportReason.NOT_A_DATE);
        } catch (DateTimeParseException e) {
            problem(column, value, ImportReason.NOT_A_DATE);
        }
        return null;
    }

    @Nullable LocalDate requiredDate(String column) {
        return required(column) == null ? null : date(column);
    }

    /** Full-time equivalent to three decimals, above 0 and at most 1.5; a decimal comma is understood. */
    @Nullable BigDecimal fte(String column) {
        String value = required(column);
        if (value == null) {
            return null;
        }
        try {
            BigDecimal fte = new BigDecimal(value.replace(',', '.'));
            if (fte.signum() > 0 && fte.compareTo(LARGEST_FTE) <= 0) {
                BigDecimal rounded = fte.setScale(3, RoundingMode.HALF_UP);
                if (rounded.signum() > 0) {
                    return rounded;
                }
            }
            problem(column, value, ImportReason.NOT_AN_FTE);
        } catch (NumberFormatException e) {
            problem(column, value, ImportReason.NOT_A_NUMBER);
        }
        return null;
    }

    /** The tag of a language, such as en-GB or cy; null when there is none or it is wrong. */
    @Nullable String language(String column) {
        String value = text(column);
        if (value == null) {
            return null;
        }
        String tag = Locale.forLanguageTag(value.replace('_', '-')).toLanguageTag();
        if (LANGUAGES.contains(tag.replaceAll("-.*", "")) && tag.equalsIgnoreCase(value.replace('_', '-'))) {
            return tag;
        }
        problem(column, value, ImportReason.NOT_A_LANGUAGE);
        return null;
    }

    /** The constant that a word such as "fixed term" or "Fixed-term" names. */
    <E extends Enum<E>> @Nullable E word(String column, Class<E> type, ImportReason reason) {
        String value = required(column);
        if (value == null) {
            return null;
        }
        String name = value.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        problem(column, value, reason);
        return null;
    }
}
