package org.goldenthread.workforce;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.indicator.Aim;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.workforce.FigureLine.Point;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what has been worked out; one query each. */
@Repository
class StoredFigures {

    private record Stored(
            String figure,
            YearMonth month,
            Verdict verdict,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {}

    private record Share(String kind, String category, Verdict verdict, int amount, int whole, LocalDate asOf) {}

    /** All that is stored of a unit, by key and month. */
    record All(
            Map<String, Map<YearMonth, Point>> points,
            @Nullable YearMonth newest) {

        /** In the order of the definitions, without those of which nothing is known. */
        List<FigureLine> lines(List<Figure> figures, Map<String, Aim> aims, int months) {
            @Nullable YearMonth last = newest;
            if (last == null) {
                return List.of();
            }
            return figures.stream()
                    .filter(figure -> points.containsKey(figure.key()))
                    .map(figure -> new FigureLine(figure, trend(figure, last, months), aims.get(figure.key())))
                    .toList();
        }

        private List<Point> trend(Figure figure, YearMonth last, int months) {
            Map<YearMonth, Point> known = points.getOrDefault(figure.key(), Map.of());
            return Stream.iterate(last.minusMonths(months - 1L), month -> month.plusMonths(1))
                    .limit(months)
                    .map(month -> Optional.ofNullable(known.get(month))
                            .map(point -> valued(figure, point))
                            .orElseGet(() -> new Point(month, null, null, null, null)))
                    .toList();
        }

        private static Point valued(Figure figure, Point point) {
            return new Point(
                    point.month(),
                    point.verdict(),
                    figure.rate().value(point.numerator(), point.denominator()).orElse(null),
                    point.numerator(),
                    point.denominator());
        }

        /** Numerators of the newest month. */
        Map<String, BigDecimal> numbers() {
            Map<String, BigDecimal> numbers = new HashMap<>();
            @Nullable YearMonth last = newest;
            points.forEach((key, months) -> {
                @Nullable Point point = last == null ? null : months.get(last);
                @Nullable BigDecimal number = point == null ? null : point.numerator();
                if (number != null) {
                    numbers.put(key, number);
                }
            });
            return numbers;
        }
    }

    private final JdbcClient jdbc;
    private final Lists lists;

    StoredFigures(JdbcClient jdbc, Lists lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    All of(UnitId unit) {
        List<Stored> stored = jdbc.sql("select * from workforce_figure where unit_id = :unit")
                .param("unit", unit.value())
                .query((row, number) -> new Stored(
                        row.getString("figure"),
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        Verdict.valueOf(row.getString("verdict")),
                        row.getBigDecimal("numerator"),
                        row.getBigDecimal("denominator")))
                .list();
        Map<String, Map<YearMonth, Point>> points = new HashMap<>();
        stored.forEach(one -> points.computeIfAbsent(one.figure(), figure -> new HashMap<>())
                .put(one.month(), new Point(one.month(), one.verdict(), null, one.numerator(), one.denominator())));
        return new All(
                points,
                stored.stream()
                        .map(Stored::month)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    /** In the order of the lists. */
    List<ShareTable> sharesOf(UnitId unit) {
        Map<String, List<Share>> byKind = jdbc
                .sql("select * from workforce_share where unit_id = :unit")
                .param("unit", unit.value())
                .query((row, number) -> new Share(
                        row.getString("kind"),
                        row.getString("category"),
                        Verdict.valueOf(row.getString("verdict")),
                        row.getInt("amount"),
                        row.getInt("whole"),
                        row.getObject("as_of", LocalDate.class)))
                .list()
                .stream()
                .collect(groupingBy(Share::kind));
        return Stream.concat(Stream.of(lists.causes(), lists.reasons()), lists.characteristics().stream())
                .filter(list -> byKind.containsKey(list.kind()))
                .map(list -> table(list, byKind.getOrDefault(list.kind(), List.of())))
                .toList();
    }

    private ShareTable table(GroupList list, List<Share> shares) {
        Share first = shares.getFirst();
        Map<String, Share> byCategory = new LinkedHashMap<>();
        shares.forEach(share -> byCategory.put(share.category(), share));
        List<ShareTable.Line> lines = new ArrayList<>();
        Stream.concat(list.groups().stream().map(Group::key), Stream.of(SmallGroups.TOGETHER, Lists.NOT_DECLARED))
                .filter(key -> first.verdict().isShown() && byCategory.containsKey(key))
                .forEach(key -> lines.add(line(list, key, byCategory.getOrDefault(key, first))));
        return new ShareTable(
                list.kind(),
                list.name(),
                first.verdict(),
                lines,
                first.whole(),
                first.asOf(),
                list.population() == 0 ? null : lists.population());
    }

    private static ShareTable.Line line(GroupList list, String key, Share share) {
        Optional<Group> group = list.find(key);
        return new ShareTable.Line(
                key,
                group.map(Group::name).orElse(""),
                share.amount(),
                share.whole() == 0 ? 0 : Math.round(100f * share.amount() / share.whole()),
                group.flatMap(one -> populationPercent(list, one)).orElse(null));
    }

    private static Optional<BigDecimal> populationPercent(GroupList list, Group group) {
        return Optional.ofNullable(group.population())
                .flatMap(people -> Rate.SHARE
                        .value(BigDecimal.valueOf(people), BigDecimal.valueOf(list.population()))
                        .map(percent -> percent.setScale(1, RoundingMode.HALF_UP)));
    }
}
