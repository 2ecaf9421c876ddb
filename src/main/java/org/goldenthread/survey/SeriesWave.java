package org.goldenthread.survey;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.WallClock;

/**
 * One wave of a series, counted from the first by the clock on the wall in England: a survey that opens at nine opens at
 * nine in winter and in summer, and one that begins on the 31st is on the last day of shorter months. What came of one promise
 * is asked in the first alone: by the second there are others.
 *
 * @param first as the owner launched it
 * @param number 0 for the first
 */
record SeriesWave(LaunchRequest first, Rhythm rhythm, int number) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    LaunchRequest request() {
        LocalDateTime opens = opensOnTheWall();
        Duration open = Duration.between(onTheWall(first.opensAt()), onTheWall(first.closesAt()));
        return new LaunchRequest(
                first.title() + ", " + MONTH.format(opens),
                first.purpose(),
                first.series(),
                first.instrument(),
                WallClock.opening(opens),
                WallClock.closing(opens.plus(open)),
                first.threshold(),
                audience(),
                first.smallest(),
                first.attributes(),
                mail(opens),
                first.asksAction(),
                number == 0 ? first.promise() : null);
    }

    /** Reminders keep their distance from the opening. */
    private MailPlan mail(LocalDateTime opens) {
        MailPlan mail = first.mail();
        return new MailPlan(
                mail.invites(),
                mail.reminded(),
                mail.reminders().stream()
                        .map(at -> WallClock.opening(
                                opens.plus(Duration.between(onTheWall(first.opensAt()), onTheWall(at)))))
                        .toList());
    }

    /** The same wave of the same series is the same form, so it is launched once, whoever does it and however often. */
    static UUID form(long series, int number) {
        return UUID.nameUUIDFromBytes(
                "series %d wave %d".formatted(series, number).getBytes(StandardCharsets.UTF_8));
    }

    /** Each wave asks another part. */
    private Audience audience() {
        Sampling sampling = first.audience().sampling();
        return first.audience()
                .with(new Sampling(sampling.percent(), sampling.restDays(), sampling.seed() + 7919L * number));
    }

    private LocalDateTime opensOnTheWall() {
        return onTheWall(first.opensAt()).plusMonths((long) number * rhythm.months());
    }

    private static LocalDateTime onTheWall(java.time.Instant moment) {
        return LocalDateTime.ofInstant(moment, StaffDirectory.LONDON);
    }
}
