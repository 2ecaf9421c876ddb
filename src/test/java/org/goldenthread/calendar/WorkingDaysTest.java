package org.goldenthread.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final BankHolidays holidays = BankHolidays.england();
    private final WorkingDays days = new WorkingDays(holidays);

    @ParameterizedTest
    @CsvSource(textBlock = """
            2020-05-07, 1, 2020-05-11, 8 May 2020: VE day instead of the Monday
            2020-05-01, 1, 2020-05-04, Monday 4 May 2020 was worked
            2020-05-07, 15, 2020-06-01, -
            2022-06-01, 1, 2022-06-06, two days for the jubilee then a weekend
            2022-06-01, 10, 2022-06-17, -
            2022-05-27, 3, 2022-06-01, -
            2022-09-16, 1, 2022-09-20, the State Funeral
            2022-09-09, 15, 2022-10-03, -
            2022-08-26, 45, 2022-11-01, summer holiday and the funeral
            2023-05-05, 1, 2023-05-09, the coronation
            2023-04-28, 1, 2023-05-02, and the Monday before it
            2023-04-28, 10, 2023-05-16, -
            2023-04-06, 1, 2023-04-11, Easter 2023
            2019-04-18, 1, 2019-04-23, Easter 2019
            2019-12-24, 1, 2019-12-27, Christmas 2019
            2019-12-20, 15, 2020-01-15, into a leap year
            2020-02-28, 1, 2020-03-02, 29 February 2020 was a Saturday
            2020-12-24, 1, 2020-12-29, Boxing Day on a Saturday
            2020-12-24, 2, 2020-12-30, -
            2020-12-31, 1, 2021-01-04, year end
            2021-12-24, 1, 2021-12-29, both substitute days
            2021-12-24, 5, 2022-01-05, and the New Year after them
            2021-12-31, 1, 2022-01-04, New Year on a Saturday
            2022-12-23, 1, 2022-12-28, Christmas on a Sunday
            2022-12-30, 1, 2023-01-03, New Year on a Sunday
            2023-12-29, 1, 2024-01-02, -
            2024-02-28, 1, 2024-02-29, 29 February 2024 was a Thursday
            2024-03-28, 1, 2024-04-02, Easter across the clock change of 31 March
            2024-03-28, 10, 2024-04-15, -
            2024-12-24, 45, 2025-02-28, assessment over Christmas
            2025-10-24, 1, 2025-10-27, the clocks go back on 26 October
            2025-03-28, 1, 2025-03-31, the clocks go forward on 30 March
            2025-04-17, 45, 2025-06-25, Easter and two in May
            2025-08-22, 15, 2025-09-15, conference over the summer holiday
            2026-03-27, 1, 2026-03-30, the clocks go forward on 29 March
            2026-03-28, 1, 2026-03-30, a start on a Saturday
            2026-04-03, 1, 2026-04-07, a start on Good Friday
            2026-10-23, 10, 2026-11-06, the clocks go back on 25 October
            2026-12-24, 1, 2026-12-29, -
            2026-12-26, 0, 2026-12-26, day 0 is the day itself
            2026-11-02, 45, 2027-01-07, assessment over Christmas
            2027-12-24, 1, 2027-12-29, both substitute days
            2027-12-28, 3, 2027-12-31, the last working day that is known
            """)
    void soManyWorkingDaysAfterAStartIsThisDay(LocalDate start, int number, LocalDate day, String why) {
        assertThat(days.after(start, number)).as(why).isEqualTo(day);
        assertThat(days.between(start, day)).as(why).isEqualTo(number);
    }

    @Test
    void anyTwoDaysHaveAsManyBetweenThemAsWeekdaysLessHolidays() {
        for (LocalDate start = LocalDate.of(2019, 1, 1); start.getYear() < 2027; start = start.plusDays(11)) {
            LocalDate end = start.plusDays(start.getDayOfYear());
            assertThat(days.between(start, end)).as("%s to %s", start, end).isEqualTo(weekdays(start, end));
        }
    }

    /** Whole weeks have five, the days that are left are looked up; none of it walks from holiday to holiday. */
    private int weekdays(LocalDate start, LocalDate end) {
        long weeks = ChronoUnit.WEEKS.between(start, end);
        long rest = start.plusWeeks(weeks)
                .plusDays(1)
                .datesUntil(end.plusDays(1))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .count();
        long off = holidays.names().keySet().stream()
                .filter(day -> day.isAfter(start) && !day.isAfter(end))
                .count();
        return (int) (weeks * 5 + rest - off);
    }

    @Test
    void eachYearHasTheHolidaysOfTheRuleAndTheFewThatWereProclaimed() {
        Set<LocalDate> expected = new TreeSet<>();
        for (int year = 2019; year <= 2027; year++) {
            expected.addAll(rule(year));
        }
        expected.remove(LocalDate.of(2020, 5, 4));
        expected.add(LocalDate.of(2020, 5, 8));
        expected.remove(LocalDate.of(2022, 5, 30));
        expected.addAll(Set.of(LocalDate.of(2022, 6, 2), LocalDate.of(2022, 6, 3), LocalDate.of(2022, 9, 19)));
        expected.add(LocalDate.of(2023, 5, 8));

        assertThat(new TreeSet<>(holidays.names().keySet())).isEqualTo(expected);
    }

    private static Set<LocalDate> rule(int year) {
        Set<LocalDate> rule = new TreeSet<>();
        LocalDate easter = easter(year);
        rule.add(easter.minusDays(2));
        rule.add(easter.plusDays(1));
        rule.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
        rule.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        rule.add(LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        rule.add(firstFree(LocalDate.of(year, Month.JANUARY, 1), rule));
        // Boxing Day keeps its own weekday; Christmas Day on a Sunday goes behind it.
        LocalDate boxing = LocalDate.of(year, Month.DECEMBER, 26);
        if (boxing.getDayOfWeek() != DayOfWeek.SATURDAY && boxing.getDayOfWeek() != DayOfWeek.SUNDAY) {
            rule.add(boxing);
        }
        rule.add(firstFree(LocalDate.of(year, Month.DECEMBER, 25), rule));
        if (!rule.contains(boxing)) {
            rule.add(firstFree(boxing, rule));
        }
        return rule;
    }

    private static LocalDate firstFree(LocalDate day, Set<LocalDate> taken) {
        LocalDate free = day;
        while (free.getDayOfWeek() == DayOfWeek.SATURDAY
                || free.getDayOfWeek() == DayOfWeek.SUNDAY
                || taken.contains(free)) {
            free = free.plusDays(1);
        }
        return free;
    }

    /** J. Meeus, Astronomical Algorithms, chapter 8. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int month = (h + l - 7 * m + 114) / 31;
        return LocalDate.of(year, month, (h + l - 7 * m + 114) % 31 + 1);
    }

    @Test
    void aYearWithoutKnownHolidaysIsRefusedWhereverItIsTouched() {
        LocalDate after = LocalDate.of(2028, 1, 4);
        LocalDate before = LocalDate.of(2018, 12, 31);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> days.isWorkingDay(after))
                .withMessage("Bank holidays are known from 2019 to 2027, not for 2028-01-04");
        assertThatIllegalArgumentException().isThrownBy(() -> days.isWorkingDay(before));
        assertThatIllegalArgumentException().isThrownBy(() -> days.after(before, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> days.after(LocalDate.of(2027, 12, 28), 4));
        assertThatIllegalArgumentException().isThrownBy(() -> days.between(before, LocalDate.of(2019, 1, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> days.between(LocalDate.of(2027, 12, 30), after));
    }

    @Test
    void noDayBeforeTheStartIsCounted() {
        LocalDate day = LocalDate.of(2026, 11, 16);

        assertThat(days.between(day, day)).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> days.between(day, day.minusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> days.after(day, -1));
    }
}
