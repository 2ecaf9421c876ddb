package org.goldenthread.notification;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Set;
import org.goldenthread.organisation.StaffDirectory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When staff may be written to, by the clock in England; outside these hours messages wait. */
@Component
final class SendingHours {

    private static final String MIDNIGHT = "24:00";
    private static final int DAYS_OF_A_WEEK = 7;

    private final Set<DayOfWeek> days;
    private final LocalTime from;
    private final LocalTime until;
    private final boolean toMidnight;

    /** @param hours such as 08:00-18:00, at most 00:00-24:00 */
    SendingHours(
            @Value("${goldenthread.mail.days}") Set<DayOfWeek> days,
            @Value("${goldenthread.mail.hours}") String hours) {
        String[] ends = hours.split("-", 2);
        if (ends.length < 2 || days.isEmpty()) {
            throw new IllegalArgumentException(
                    "goldenthread.mail.hours is like 08:00-18:00, and there is a day, not " + hours + " on " + days);
        }
        this.days = Set.copyOf(days);
        this.from = LocalTime.parse(ends[0].strip());
        this.toMidnight = MIDNIGHT.equals(ends[1].strip());
        this.until = toMidnight ? LocalTime.MAX : LocalTime.parse(ends[1].strip());
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("goldenthread.mail.hours ends before it begins: " + hours);
        }
    }

    boolean areOn(Instant moment) {
        LocalDateTime there = LocalDateTime.ofInstant(moment, StaffDirectory.LONDON);
        return days.contains(there.getDayOfWeek())
                && !there.toLocalTime().isBefore(from)
                && (toMidnight || there.toLocalTime().isBefore(until));
    }

    /** The moment itself if they are on, else when they next begin. */
    Instant next(Instant moment) {
        if (areOn(moment)) {
            return moment;
        }
        LocalDate today = LocalDate.ofInstant(moment, StaffDirectory.LONDON);
        for (int later = 0; later <= DAYS_OF_A_WEEK; later++) {
            LocalDate day = today.plusDays(later);
            Instant begin = begin(day);
            if (days.contains(day.getDayOfWeek()) && begin.isAfter(moment)) {
                return begin;
            }
        }
        throw new IllegalStateException("Every week has a day on which messages go out");
    }

    /** A time that the clock leaves out in spring is over as soon as the clock has gone forward. */
    private Instant begin(LocalDate day) {
        LocalDateTime begin = day.atTime(from);
        ZoneOffsetTransition change = StaffDirectory.LONDON.getRules().getTransition(begin);
        return change != null && change.isGap()
                ? change.getInstant()
                : begin.atZone(StaffDirectory.LONDON).toInstant();
    }
}
