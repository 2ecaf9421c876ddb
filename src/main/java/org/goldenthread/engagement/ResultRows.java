package org.goldenthread.engagement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.instrument.ItemKind;
import org.goldenthread.instrument.Theme;
import org.jspecify.annotations.Nullable;

/** Lays released figures out in the order of the groups and of the questions. */
final class ResultRows {

    private record Place(long group, FigureKind kind, String key) {}

    private final Questions questions;
    private final Map<Place, Figure> figures = new HashMap<>();

    ResultRows(Questions questions, List<Figure> figures) {
        this.questions = questions;
        figures.forEach(figure -> this.figures.put(new Place(figure.group(), figure.kind(), figure.key()), figure));
    }

    /** The groups above the selected one from the top, itself, and the visible ones and bands right below it. */
    static List<ResultGroup> around(ResultGroup selected, List<ResultGroup> tree, Viewer viewer) {
        Map<Long, ResultGroup> byId = new HashMap<>();
        tree.forEach(group -> byId.put(group.id(), group));
        List<ResultGroup> rows = new ArrayList<>();
        for (@Nullable ResultGroup each = selected;
                each != null;
                each = each.parent() == null ? null : byId.get(each.parent())) {
            rows.addFirst(each);
        }
        tree.stream()
                .filter(group -> Long.valueOf(selected.id()).equals(group.parent()))
                .filter(viewer::sees)
                .forEach(rows::add);
        return rows;
    }

    EngagementResults results(
            Wave wave,
            @Nullable Wave before,
            ResultGroup selected,
            List<ResultGroup> shown,
            List<ResultGroup> choices) {
        @Nullable ResultGroup above = shown.stream()
                .filter(group -> Long.valueOf(group.id()).equals(selected.parent()))
                .findFirst()
                .orElse(null);
        List<ItemResult> items = questions.asked().stream()
                .flatMap(
                        item -> find(selected, FigureKind.ITEM, item.key())
                                .map(figure -> item(item, figure, selected, above))
                                .stream())
                .toList();
        return new EngagementResults(
                wave,
                before,
                row(selected),
                shown.stream()
                        .filter(group -> !group.isBand() || group == selected)
                        .map(this::row)
                        .toList(),
                shown.stream()
                        .filter(group -> group.isBand() && group != selected)
                        .map(this::row)
                        .toList(),
                choices.stream().filter(group -> !group.isBand()).toList(),
                questions.themes().stream().filter(this::hasFigures).toList(),
                questions.scales(),
                items,
                choices(selected));
    }

    private ItemResult item(Questions.Asked asked, Figure figure, ResultGroup selected, @Nullable ResultGroup above) {
        @Nullable Figure there =
                above == null ? null : find(above, FigureKind.ITEM, asked.key()).orElse(null);
        boolean apart = above != null
                && there != null
                && figure.isClearlyApart(there, row(selected).base(), row(above).base());
        return new ItemResult(asked.text(), asked.theme().key(), asked.kind(), asked.answers(), figure, there, apart);
    }

    private boolean hasFigures(Theme theme) {
        return figures.keySet().stream()
                .anyMatch(place -> place.kind == FigureKind.THEME && place.key.equals(theme.key()));
    }

    private List<ChoiceResult> choices(ResultGroup selected) {
        List<ChoiceResult> choices = new ArrayList<>();
        for (Questions.Asked item : questions.asked()) {
            List<ChoiceResult.Row> rows = item.kind() == ItemKind.RATING
                    ? find(selected, FigureKind.ENPS, item.key()).stream()
                            .map(figure -> new ChoiceResult.Row(List.of(), figure))
                            .toList()
                    : options(selected, item);
            if (!rows.isEmpty()) {
                choices.add(new ChoiceResult(item.text(), item.kind() == ItemKind.CHOICES, rows));
            }
        }
        return choices;
    }

    /** Single options in their order, then those that are only shown together. */
    private List<ChoiceResult.Row> options(ResultGroup selected, Questions.Asked item) {
        List<String> order = List.copyOf(item.options().keySet());
        return figures.values().stream()
                .filter(figure -> figure.group() == selected.id() && figure.kind() == FigureKind.OPTION)
                .filter(figure -> OptionKey.read(figure.key()).item().equals(item.key()))
                .sorted(Comparator.comparingInt((Figure figure) ->
                                OptionKey.read(figure.key()).options().size())
                        .thenComparingInt(figure -> order.indexOf(
                                OptionKey.read(figure.key()).options().getFirst())))
                .map(figure -> new ChoiceResult.Row(
                        OptionKey.read(figure.key()).options().stream()
                                .map(option -> item.options().getOrDefault(option, option))
                                .toList(),
                        figure))
                .toList();
    }

    private GroupResult row(ResultGroup group) {
        return new GroupResult(
                group,
                figure(group, FigureKind.RESPONSE, ""),
                figure(group, FigureKind.INDEX, ""),
                questions.themes().stream()
                        .filter(this::hasFigures)
                        .map(theme -> figure(group, FigureKind.THEME, theme.key()))
                        .toList(),
                questions.scales().stream()
                        .map(scale -> figure(group, scale.kind(), scale.key()))
                        .toList());
    }

    private Optional<Figure> find(ResultGroup group, FigureKind kind, String key) {
        return Optional.ofNullable(figures.get(new Place(group.id(), kind, key)));
    }

    /** A survey without an index has none in any group, which is no secret. */
    private Figure figure(ResultGroup group, FigureKind kind, String key) {
        return find(group, kind, key)
                .orElseGet(() -> new Figure(
                        0, group.id(), kind, key, Verdict.WITHHELD_ABOVE, 0, 0, Bound.ABOUT, null, false, List.of()));
    }
}
