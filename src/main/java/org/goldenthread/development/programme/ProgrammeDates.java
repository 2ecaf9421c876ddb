package org.goldenthread.development.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.goldenthread.development.programme.Programme.ReviewPlan;
import org.goldenthread.development.programme.Programme.Stage;

/**
 * The dates of one person's programme. A date on or after the first day of a pause moves by the days of the pause; while the
 * first day back is not known, what lies ahead moves on by a day each day.
 *
 * @param ends last day, up to which the programme lasts
 */
public record ProgrammeDates(List<StageDates> stages, List<LocalDate> reviews, LocalDate ends) implements Serializable {

    public ProgrammeDates {
        stages = List.copyOf(stages);
        reviews = List.copyOf(reviews);
    }

    /**
     * A stage with its days.
     *
     * @param to last day
     */
    public record StageDates(Stage stage, LocalDate from, LocalDate to) implements Serializable {}

    /**
     * Works the dates out.
     *
     * @param pauses in any order, none over another
     */
    public static ProgrammeDates of(
            Programme programme, ReviewPlan plan, LocalDate start, List<Pause> pauses, LocalDate today) {
        List<StageDates> stages = new ArrayList<>();
        LocalDate from = start;
        for (Stage stage : programme.stages()) {
            LocalDate next = moved(start.plus(stage.until()), pauses, today);
            stages.add(new StageDates(stage, from, next.minusDays(1)));
            from = next;
        }
        return new ProgrammeDates(
                stages,
                plan.months().stream()
                        .map(month -> moved(start.plus(Period.ofMonths(month)), pauses, today))
                        .toList(),
                from.minusDays(1));
    }

    private static LocalDate moved(LocalDate date, List<Pause> pauses, LocalDate today) {
        LocalDate moved = date;
        for (Pause pause :
                pauses.stream().sorted(Comparator.comparing(Pause::from)).toList()) {
            if (!moved.isBefore(pause.from())) {
                moved = moved.plusDays(pause.days(today));
            }
        }
        return moved;
    }

    /** The stage of a day; the first before the start, and the last after the end. */
    public StageDates stageOn(LocalDate day) {
        return stages.stream()
                .filter(each -> !day.isAfter(each.to()))
                .findFirst()
                .orElseGet(stages::getLast);
    }
}
