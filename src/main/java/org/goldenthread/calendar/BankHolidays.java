package org.goldenthread.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Bank holidays by day, of whole years without a gap between them.
 *
 * @param names why nobody works, such as "Boxing Day (substitute day)"
 */
public record BankHolidays(Map<LocalDate, String> names, Year first, Year last) {

    private static final String FILE = "/calendar/england-bank-holidays.csv";

    public BankHolidays {
        names = Map.copyOf(names);
    }

    /** England's, from the file that GOV.UK's list was copied into: the years 2019 to 2027. */
    public static BankHolidays england() {
        try (InputStream file = Objects.requireNonNull(BankHolidays.class.getResourceAsStream(FILE), FILE)) {
            return read(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BankHolidays read(BufferedReader file) {
        TreeMap<LocalDate, String> names = new TreeMap<>();
        file.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            int comma = line.indexOf(',');
            names.put(LocalDate.parse(line.substring(0, comma)), line.substring(comma + 1));
        });
        return new BankHolidays(names, Year.from(names.firstKey()), Year.from(names.lastKey()));
    }

    boolean hold(LocalDate day) {
        return names.containsKey(day);
    }

    boolean cover(LocalDate day) {
        return first.getValue() <= day.getYear() && day.getYear() <= last.getValue();
    }
}
