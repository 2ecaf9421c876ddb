package org.goldenthread.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The life of a booking as a table: a row for each state, a column for each that it may become. */
class BookingStateTest {

    private static final String TRANSITIONS = """
            from \\ to   REQUESTED WAITING OFFERED BOOKED DECLINED TURNED_DOWN LAPSED CANCELLED
            REQUESTED   -         -       -       yes    yes      -           yes    yes
            WAITING     -         -       yes     -      -        -           yes    yes
            OFFERED     yes       -       -       yes    -        yes         yes    yes
            BOOKED      -         -       -       -      -        -           -      yes
            DECLINED    -         -       -       -      -        -           -      -
            TURNED_DOWN -         -       -       -      -        -           -      -
            LAPSED      -         -       -       -      -        -           -      -
            CANCELLED   -         -       -       -      -        -           -      -
            """;

    @Test
    void changesOnlyAsTheTableSays() {
        String table = "from \\ to   "
                + Arrays.stream(BookingState.values()).map(Enum::name).collect(Collectors.joining(" ")) + "\n"
                + Arrays.stream(BookingState.values())
                        .map(BookingStateTest::row)
                        .collect(Collectors.joining("\n"));
        assertThat(words(table)).isEqualTo(words(TRANSITIONS));
    }

    private static String row(BookingState from) {
        return from + " "
                + Arrays.stream(BookingState.values())
                        .map(to -> from.canBecome(to) ? "yes" : "-")
                        .collect(Collectors.joining(" "));
    }

    private static String words(String table) {
        return table.strip().replaceAll(" +", " ");
    }

    @Test
    void whatIsLiveIsWhatCanStillChange() {
        assertThat(Arrays.stream(BookingState.values()).filter(BookingState::isLive))
                .containsExactly(
                        BookingState.REQUESTED, BookingState.WAITING, BookingState.OFFERED, BookingState.BOOKED);
        assertThat(Arrays.stream(BookingState.values()).filter(BookingState::holdsPlace))
                .containsExactly(BookingState.REQUESTED, BookingState.OFFERED, BookingState.BOOKED);
    }
}
