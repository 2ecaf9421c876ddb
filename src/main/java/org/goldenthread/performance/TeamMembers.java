package org.goldenthread.performance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.performance.Measure.Direction;
import org.goldenthread.performance.TeamRows.Place;
import org.goldenthread.variation.Signal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes of a line manager's people, whom somebody else has found, each one's workload and the signs that they may need
 * support: of the newest month that is known of the team, and of nothing that a line manager does not see. Three queries.
 */
@Component
class TeamMembers {

    static final String WORKLOAD = "caseload";
    static final String SUPERVISION = "supervision-held";

    /** As many as a person's own page draws: the same months make the same band. */
    private static final int MONTHS = 24;

    private final Measures measures;
    private final ManagerSees sees;
    private final TeamRows rows;
    private final Presences presences;

    TeamMembers(Measures measures, ManagerSees sees, TeamRows rows, Presences presences) {
        this.measures = measures;
        this.sees = sees;
        this.rows = rows;
        this.presences = presences;
    }

    /** @param newest null where nothing is known of anybody */
    record Known(List<TeamMember> members, @Nullable YearMonth newest) {}

    Known of(List<StaffMember> people, LocalDate today) {
        YearMonth from = YearMonth.from(today).minusMonths(MONTHS);
        List<PersonId> keys = people.stream().map(StaffMember::id).toList();
        List<String> seen = sees.all().stream().map(Measure::key).toList();
        Map<PersonId, Map<String, List<TrendPoint>>> figures = rows.observations(keys, seen, from);
        YearMonth newest = figures.values().stream()
                .flatMap(measures -> measures.values().stream())
                .map(points -> points.getLast().period())
                .max(Comparator.naturalOrder())
                .orElse(null);
        if (newest == null) {
            return new Known(
                    people.stream()
                            .map(person -> new TeamMember(person, null, null, List.of()))
                            .toList(),
                    null);
        }
        Map<PersonId, Map<YearMonth, Place>> places = rows.places(keys, WORKLOAD, newest.minusMonths(1));
        Presences.Known present = presences.of(keys, newest.minusMonths(1), newest);
        return new Known(
                people.stream()
                        .map(person -> member(
                                person,
                                figures.getOrDefault(person.id(), Map.of()),
                                places.getOrDefault(person.id(), Map.of()),
                                present,
                                newest))
                        .toList(),
                newest);
    }

    private TeamMember member(
            StaffMember person,
            Map<String, List<TrendPoint>> figures,
            Map<YearMonth, Place> places,
            Presences.Known present,
            YearMonth newest) {
        List<TrendPoint> children = figures.getOrDefault(WORKLOAD, List.of());
        Workload now = workload(person, children, places, present, newest).orElse(null);
        List<SupportSign> signs = new ArrayList<>();
        if (now != null && now.isOver()) {
            workload(person, children, places, present, newest.minusMonths(1))
                    .filter(Workload::isOver)
                    .ifPresent(before -> signs.add(over(now, before)));
        }
        supervision(figures, newest).ifPresent(signs::add);
        for (Measure measure : sees.all()) {
            worse(measure, figures.getOrDefault(measure.key(), List.of()), newest)
                    .ifPresent(signs::add);
        }
        return new TeamMember(person, now, whileAway(person, children, places, present, newest), signs);
    }

    /** As it is on the person's own page: by the team, the hours and the days of that month, and the role and level of today. */
    private Optional<Workload> workload(
            StaffMember person,
            List<TrendPoint> children,
            Map<YearMonth, Place> places,
            Presences.Known present,
            YearMonth month) {
        return worker(person, places, present, month)
                .flatMap(worker ->
                        measures.find(WORKLOAD).flatMap(measure -> measure.targetFor(worker, month.atEndOfMonth())))
                .filter(allowance -> allowance.value().signum() > 0)
                .flatMap(allowance ->
                        in(children, month).map(point -> new Workload(month, point.numerator(), allowance)));
    }

    private @Nullable Integer whileAway(
            StaffMember person,
            List<TrendPoint> children,
            Map<YearMonth, Place> places,
            Presences.Known present,
            YearMonth month) {
        return worker(person, places, present, month)
                .filter(worker -> measures.find(WORKLOAD)
                        .filter(measure -> measure.targetRests(worker, month.atEndOfMonth()))
                        .isPresent())
                .flatMap(worker -> in(children, month))
                .map(TrendPoint::numerator)
                .orElse(null);
    }

    private static Optional<TargetRule.Worker> worker(
            StaffMember person, Map<YearMonth, Place> places, Presences.Known present, YearMonth month) {
        return Optional.ofNullable(places.get(month))
                .map(place -> new TargetRule.Worker(
                        person.jobRole(),
                        person.practiceLevel(),
                        place.units(),
                        place.fte(),
                        present.in(person.id(), month)));
    }

    private SupportSign over(Workload now, Workload before) {
        return new SupportSign(
                SupportRule.OVER_ALLOWANCE, name(WORKLOAD), now.month(), true, now.children(), before.children(), 0);
    }

    private Optional<SupportSign> supervision(Map<String, List<TrendPoint>> figures, YearMonth month) {
        return in(figures.getOrDefault(SUPERVISION, List.of()), month).flatMap(point -> {
            Integer due = point.denominator();
            return due == null || point.isTooFewToJudge() || due - point.numerator() < SupportRule.MISSED
                    ? Optional.empty()
                    : Optional.of(new SupportSign(
                            SupportRule.SUPERVISION_MISSED,
                            name(SUPERVISION),
                            month,
                            false,
                            point.numerator(),
                            0,
                            due));
        });
    }

    private static Optional<SupportSign> worse(Measure measure, List<TrendPoint> points, YearMonth month) {
        if (in(points, month).isEmpty()) {
            return Optional.empty();
        }
        return TrendPoint.behaviour(measure, points)
                .flatMap(chart -> chart.signal(points.size() - 1))
                .map(Signal::way)
                .filter(way -> (way == Signal.Way.HIGH) == (measure.direction() == Direction.LOWER))
                .map(way -> new SupportSign(
                        SupportRule.WORSE_THAN_USUAL, measure.name(), month, way == Signal.Way.HIGH, 0, 0, 0));
    }

    private static Optional<TrendPoint> in(List<TrendPoint> points, YearMonth month) {
        return points.stream().filter(point -> point.period().equals(month)).findFirst();
    }

    private String name(String measure) {
        return measures.find(measure).map(Measure::name).orElse(measure);
    }
}
