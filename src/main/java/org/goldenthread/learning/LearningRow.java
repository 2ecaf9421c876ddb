package org.goldenthread.learning;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.organisation.WallClock;
import org.goldenthread.tabular.CsvRow;
import org.goldenthread.tabular.RowProblems;
import org.jspecify.annotations.Nullable;

/** Turns the text of one row into values, and notes each value that is wrong. Several values are separated by a bar. */
final class LearningRow {

    private static final Pattern MONEY = Pattern.compile("[0-9]{1,8}(\\.[0-9]{1,2})?");
    private static final Pattern DAY =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2}) ([0-9]{2}:[0-9]{2}) ?- ?([0-9]{2}:[0-9]{2})");

    private final CsvRow row;
    private final RowProblems<LearningImportReason> problems;
    private final int before;

    LearningRow(CsvRow row, RowProblems<LearningImportReason> problems) {
        this.row = row;
        this.problems = problems;
        this.before = problems.size();
        String surplus = row.surplus();
        if (surplus != null) {
            problem("", surplus, LearningImportReason.TOO_MANY_VALUES, "");
        }
    }

    boolean isBad() {
        return problems.size() > before;
    }

    void problem(String column, @Nullable String value, LearningImportReason reason, String detail) {
        problems.add(row.number(), column, value, reason, detail);
    }

    /** Empty when there is none. */
    String text(String column) {
        String value = row.value(column);
        return value == null ? "" : value;
    }

    String required(String column) {
        String value = text(column);
        if (value.isEmpty()) {
            problem(column, "", LearningImportReason.REQUIRED, "");
        }
        return value;
    }

    List<String> several(String column) {
        return Arrays.stream(text(column).split("\\|", -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    /** @param otherwise where nothing stands; null when something has to */
    int number(String column, @Nullable Integer otherwise) {
        String value = otherwise == null ? required(column) : text(column);
        if (value.isEmpty()) {
            return otherwise == null ? 0 : otherwise;
        }
        if (!value.matches("[0-9]{1,6}")) {
            problem(column, value, LearningImportReason.NOT_A_WHOLE_NUMBER, "");
            return 0;
        }
        return Integer.parseInt(value);
    }

    @Nullable BigDecimal money(String column) {
        String value = text(column);
        if (value.isEmpty()) {
            return null;
        }
        if (!MONEY.matcher(value).matches()) {
            problem(column, value, LearningImportReason.NOT_MONEY, "");
            return null;
        }
        return new BigDecimal(value).setScale(2);
    }

    boolean flag(String column, boolean otherwise) {
        String value = text(column).toLowerCase(Locale.ROOT);
        return switch (value) {
            case "" -> otherwise;
            case "yes" -> true;
            case "no" -> false;
            default -> {
                problem(column, value, LearningImportReason.NOT_YES_OR_NO, "");
                yield otherwise;
            }
        };
    }

    /** The constant that a word in lower case names, with hyphens for underscores; null when it names none. */
    <E extends Enum<E>> @Nullable E word(String column, Class<E> type, @Nullable E otherwise) {
        String value = otherwise == null ? required(column) : text(column);
        if (value.isEmpty()) {
            return otherwise;
        }
        for (E constant : type.getEnumConstants()) {
            if (word(constant).equals(value.toLowerCase(Locale.ROOT))) {
                return constant;
            }
        }
        problem(
                column,
                value,
                LearningImportReason.NOT_ONE_OF,
                String.join(
                        ", ",
                        Arrays.stream(type.getEnumConstants())
                                .map(LearningRow::word)
                                .toList()));
        return otherwise;
    }

    /** Such as {@code 2026-12-09 09:30-16:30}, by the clock in England. */
    List<SessionDay> days(String column) {
        required(column);
        List<SessionDay> days = new ArrayList<>();
        for (String each : several(column)) {
            Matcher day = DAY.matcher(each);
            try {
                if (!day.matches()) {
                    throw new DateTimeParseException("No day with two times", each, 0);
                }
                days.add(SessionDay.of(
                        LocalDate.parse(day.group(1)), LocalTime.parse(day.group(2)), LocalTime.parse(day.group(3))));
            } catch (DateTimeParseException e) {
                problem(column, each, LearningImportReason.NOT_DAYS, "");
            }
        }
        return days;
    }

    /** Such as {@code 2026-12-07 17:00}, by the clock in England; null when nothing stands there. */
    @Nullable Instant moment(String column) {
        String value = text(column);
        if (value.isEmpty()) {
            return null;
        }
        try {
            return WallClock.closing(LocalDateTime.parse(value.replace(' ', 'T')));
        } catch (DateTimeParseException e) {
            problem(column, value, LearningImportReason.NOT_A_MOMENT, "");
            return null;
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
