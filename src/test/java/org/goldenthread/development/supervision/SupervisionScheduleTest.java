package org.goldenthread.development.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.goldenthread.leave.Away;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Newly qualified from Monday 1 March 2027: Easter is 26 to 29 March, bank holidays 3 and 31 May and 30 August. */
class SupervisionScheduleTest {

    private static final LocalDate START = LocalDate.of(2027, 3, 1);
    private static final Rhythm NEWLY_QUALIFIED = new Rhythm(
            "Newly qualified",
            START,
            List.of(
                    new Rhythm.Stage(Period.ofWeeks(1), Optional.of(Period.ofWeeks(6))),
                    new Rhythm.Stage(Period.ofWeeks(2), Optional.of(Period.ofMonths(6))),
                    new Rhythm.Stage(Period.ofMonths(1), Optional.empty())));
    private static final Rhythm MONTHLY = new Rhythm(
            "Every month", LocalDate.of(2019, 5, 1), List.of(new Rhythm.Stage(Period.ofMonths(1), Optional.empty())));

    private final SupervisionSchedule schedule = SupervisionSchedule.england();

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
            6  |                       | 6  | 5 Mar, 12 Mar, 19 Mar, 25 Mar, 2 Apr, 9 Apr | no leave, two short weeks at Easter
            6  | 2027-03-08 2027-03-12 | 5  | 5 Mar, 19 Mar, 25 Mar, 2 Apr, 9 Apr | a week of leave goes together with the next
            6  | 2027-03-10 2027-03-12 | 5  | 5 Mar, 19 Mar, 25 Mar, 2 Apr, 9 Apr | two days of five are too few
            6  | 2027-03-11 2027-03-12 | 6  | 5 Mar, 10 Mar, 19 Mar, 25 Mar, 2 Apr, 9 Apr | three days of five are enough, so earlier
            6  | 2027-03-24 2027-03-25 | 6  | 5 Mar, 12 Mar, 19 Mar, 23 Mar, 2 Apr, 9 Apr | leave before Good Friday
            6  | 2027-03-30 2027-04-01 | 5  | 5 Mar, 12 Mar, 19 Mar, 25 Mar, 9 Apr | Easter Monday and leave leave one day of four
            6  | 2027-03-08 2027-04-11 | 1  | 5 Mar | five weeks off are no five missed sessions
            26 |                       | 16 | 5 Mar, 12 Mar, 19 Mar, 25 Mar, 2 Apr, 9 Apr, 23 Apr, 7 May, 21 May, 4 Jun, 18 Jun, 2 Jul, 16 Jul, 30 Jul, 13 Aug, 27 Aug | half a year
            26 | 2027-07-19 2027-08-06 | 15 | 5 Mar, 12 Mar, 19 Mar, 25 Mar, 2 Apr, 9 Apr, 23 Apr, 7 May, 21 May, 4 Jun, 18 Jun, 2 Jul, 16 Jul, 13 Aug, 27 Aug | three weeks in summer
            52 |                       | 22 | 5 Mar, 12 Mar, 19 Mar, 25 Mar, 2 Apr, 9 Apr, 23 Apr, 7 May, 21 May, 4 Jun, 18 Jun, 2 Jul, 16 Jul, 30 Jul, 13 Aug, 27 Aug, 30 Sep, 29 Oct, 30 Nov, 31 Dec, 31 Jan, 29 Feb | a year: the last two days of August go to September
            52 | 2027-11-29 2028-01-02 | 21 | 5 Mar, 12 Mar, 19 Mar, 25 Mar, 2 Apr, 9 Apr, 23 Apr, 7 May, 21 May, 4 Jun, 18 Jun, 2 Jul, 16 Jul, 30 Jul, 13 Aug, 27 Aug, 30 Sep, 29 Oct, 26 Nov, 31 Jan, 29 Feb | December away
            """)
    void newlyQualified(int weeks, String leave, int count, String days, String why) {
        LocalDate end =
                weeks == 52 ? LocalDate.of(2028, 2, 29) : START.plusWeeks(weeks).minusDays(1);
        List<Window> windows = schedule.windows(NEWLY_QUALIFIED, START, end, away(leave), new TreeSet<>());
        assertThat(windows)
                .filteredOn(window -> !window.by().isAfter(end))
                .as(why)
                .hasSize(count);
        assertThat(windows.stream().map(window -> shortDay(window.by())).toList())
                .startsWith(days.split(", "));
    }

    @Test
    void windowsFollowEachOtherWithoutAGapAndWithoutAnOverlap() {
        List<Window> windows = schedule.windows(
                NEWLY_QUALIFIED, START, START.plusYears(2), away("2027-06-01 2027-07-20"), new TreeSet<>());
        for (int next = 1; next < windows.size(); next++) {
            assertThat(windows.get(next).first())
                    .isEqualTo(windows.get(next - 1).last().plusDays(1));
        }
        assertThat(windows)
                .allMatch(window ->
                        !window.by().isAfter(window.last()) && !window.by().isBefore(window.first()));
    }

    @Test
    void theMonthOfSomebodyWhoStartedLongAgoIsTheMonthOfTheCalendar() {
        LocalDate day = LocalDate.of(2026, 11, 15);
        assertThat(schedule.windows(MONTHLY, day, day, List.of(), new TreeSet<>()))
                .singleElement()
                .isEqualTo(new Window(
                        LocalDate.of(2026, 11, 1),
                        LocalDate.of(2026, 11, 30),
                        LocalDate.of(2026, 11, 30),
                        Optional.empty()));
    }

    @Test
    void aSessionCountsForTheWindowThatItIsIn() {
        TreeSet<LocalDate> sessions =
                new TreeSet<>(List.of(LocalDate.of(2027, 3, 5), LocalDate.of(2027, 3, 15), LocalDate.of(2027, 3, 16)));
        List<Window> windows = schedule.windows(NEWLY_QUALIFIED, START, LocalDate.of(2027, 3, 21), List.of(), sessions);
        assertThat(windows.stream().map(Window::held).toList())
                .containsExactly(
                        Optional.of(LocalDate.of(2027, 3, 5)),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2027, 3, 15)));
        assertThat(windows.get(1).isMissed(LocalDate.of(2027, 3, 14))).isFalse();
        assertThat(windows.get(1).isMissed(LocalDate.of(2027, 3, 15))).isTrue();
    }

    private static List<Away> away(String leave) {
        if (leave == null || leave.isBlank()) {
            return List.of();
        }
        String[] days = leave.split(" ");
        return List.of(new Away(LocalDate.parse(days[0]), LocalDate.parse(days[1])));
    }

    private static String shortDay(LocalDate day) {
        return java.time.format.DateTimeFormatter.ofPattern("d MMM", java.util.Locale.UK)
                .format(day)
                .replace("Sept", "Sep");
    }
}
