package org.goldenthread.engagement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.Serializable;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.instrument.Theme;
import org.goldenthread.survey.Attribute;
import org.jspecify.annotations.Nullable;

/**
 * One wave as the signed-in person may see it.
 *
 * @param before the wave of the same series before this one; null for the first
 * @param selected the group that the cards and the items are about
 * @param rows the organisation, the groups above the selected one, itself, and the visible groups right below it
 * @param bands of each attribute that the selected group is broken down by; of the organisation only
 * @param choices every group whose items the person may see, the organisation first
 * @param themes in the order in which they are asked
 * @param scales in their order; none for most surveys
 * @param items statements of the selected group; empty when the person may see its headline only
 * @param chosen ratings and questions with options of the selected group, in the order in which they were asked
 */
public record EngagementResults(
        Wave wave,
        @Nullable Wave before,
        GroupResult selected,
        List<GroupResult> rows,
        List<GroupResult> bands,
        List<ResultGroup> choices,
        List<Theme> themes,
        List<ScaleName> scales,
        List<ItemResult> items,
        List<ChoiceResult> chosen)
        implements Serializable {

    public EngagementResults {
        rows = List.copyOf(rows);
        bands = List.copyOf(bands);
        choices = List.copyOf(choices);
        themes = List.copyOf(themes);
        scales = List.copyOf(scales);
        items = List.copyOf(items);
        chosen = List.copyOf(chosen);
    }

    /** What stands out in the selected group: four things at most. */
    public List<StandsOut> standsOut() {
        return StandsOut.in(this);
    }

    /** The group right above the selected one; empty for the organisation. */
    public Optional<GroupResult> levelAbove() {
        return rows.stream()
                .filter(row ->
                        Long.valueOf(row.group().id()).equals(selected.group().parent()))
                .findFirst();
    }

    /** The bands by attribute. */
    public Map<Attribute, List<GroupResult>> breakdowns() {
        return bands.stream()
                .collect(groupingBy(
                        row -> Attribute.of(Objects.requireNonNull(row.group().band())),
                        () -> new EnumMap<>(Attribute.class),
                        toList()));
    }

    /** The theme of the selected group with the lowest percentage positive; empty when all are withheld. */
    public Optional<Figure> lowest() {
        return selected.themes().stream().filter(Figure::isShown).min(Comparator.comparingDouble(Figure::value));
    }

    public String themeName(String key) {
        return themes.stream()
                .filter(theme -> theme.key().equals(key))
                .map(Theme::name)
                .findFirst()
                .orElse(key);
    }
}
