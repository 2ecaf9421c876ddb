package org.goldenthread.casework;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.organisation.StaffDirectory;

/**
 * Days as extracts write them: {@code 2027-01-31}, with a time of the day behind it or without, or {@code 31/01/2027}. A time
 * with an offset, such as {@code 2026-06-30T23:30:00Z}, is the day that it then was in England: 1 July.
 */
final class CaseDates {

    private static final Pattern ISO =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)([T ]\\d\\d:\\d\\d(:\\d\\d([.]\\d+)?)?)?(Z|[+-]\\d\\d:\\d\\d)?");
    private static final Pattern BRITISH = Pattern.compile("(\\d\\d)/(\\d\\d)/(\\d{4})( \\d\\d:\\d\\d(:\\d\\d)?)?");
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private CaseDates() {}

    /** Empty when it is no day, or one before any child of today was born. */
    static Optional<LocalDate> read(String text) {
        try {
            return day(text).filter(day -> !day.isBefore(EARLIEST));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            if (iso.group(2) != null && iso.group(5) != null) {
                return Optional.of(OffsetDateTime.parse(text.replace(' ', 'T'))
                        .atZoneSameInstant(StaffDirectory.LONDON)
                        .toLocalDate());
            }
            return Optional.of(LocalDate.parse(iso.group(1)));
        }
        Matcher british = BRITISH.matcher(text);
        return british.matches()
                ? Optional.of(LocalDate.of(
                        Integer.parseInt(british.group(3)),
                        Integer.parseInt(british.group(2)),
                        Integer.parseInt(british.group(1))))
                : Optional.empty();
    }
}
