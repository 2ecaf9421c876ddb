package org.goldenthread.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.goldenthread.tabular.CsvRow;
import org.goldenthread.tabular.RowProblems;
import org.jspecify.annotations.Nullable;

/** Turns the text of one row into values, and notes each value that is wrong. */
final class RowValues {

    private static final int LONGEST = 200;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(99_999);

    private final CsvRow row;
    private final RowProblems<WorkforceReason> problems;
    private final int before;

    RowValues(CsvRow row, RowProblems<WorkforceReason> problems) {
        this.row = row;
        this.problems = problems;
        this.before = problems.size();
        String surplus = row.surplus();
        if (surplus != null) {
            problem("", surplus, WorkforceReason.TOO_MANY_VALUES, null);
        }
    }

    int number() {
        return row.number();
    }

    boolean areGood() {
        return problems.size() == before;
    }

    void problem(String column, @Nullable String value, WorkforceReason reason, @Nullable String detail) {
        problems.add(row.number(), column, value, reason, detail);
    }

    @Nullable String text(String column) {
        String value = row.value(column);
        if (value != null && value.length() > LONGEST) {
            problem(column, value, WorkforceReason.TOO_LONG, null);
            return null;
        }
        return value;
    }

    @Nullable String required(String column) {
        if (row.value(column) == null) {
            problem(column, "", WorkforceReason.REQUIRED, null);
        }
        return text(column);
    }

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
        } catch (DateTimeParseException notADate) {
            // Said below.
        }
        problem(column, value, WorkforceReason.NOT_A_DATE, null);
        return null;
    }

    @Nullable LocalDate requiredDate(String column) {
        return required(column) == null ? null : date(column);
    }

    /** Nought or more, to a number of decimals; a decimal comma is understood. */
    @Nullable BigDecimal number(String column, int decimals) {
        String value = required(column);
        if (value == null) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(value.replace(',', '.'));
            if (number.signum() >= 0
                    && number.compareTo(LARGEST) <= 0
                    && number.stripTrailingZeros().scale() <= decimals) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Said below.
        }
        problem(column, value, WorkforceReason.NOT_A_NUMBER, Integer.toString(decimals));
        return null;
    }

    /** Key of the group that a value stands for; null when there is none or it is in no list. */
    @Nullable String group(String column, GroupList list) {
        String value = text(column);
        if (value == null) {
            return null;
        }
        String group = list.groupOf(value).orElse(null);
        if (group == null) {
            problem(column, value, WorkforceReason.NOT_IN_LIST, list.allowed());
        }
        return group;
    }

    @Nullable String requiredGroup(String column, GroupList list) {
        return required(column) == null ? null : group(column, list);
    }
}
