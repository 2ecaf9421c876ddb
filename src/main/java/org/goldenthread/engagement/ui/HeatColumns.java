package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.engagement.EngagementResults;
import org.goldenthread.engagement.Figure;
import org.goldenthread.engagement.FigureKind;
import org.goldenthread.engagement.GroupResult;
import org.goldenthread.survey.Attribute;

/**
 * What a heat table has a column for.
 *
 * @param title of its card
 * @param first what stands before the rows
 * @param caption said by screen readers, before the name of the wave
 * @param notes sentences below it
 */
record HeatColumns(String title, String first, String caption, List<Column> columns, List<String> notes) {

    record Column(String name, Function<GroupResult, Figure> figure) {}

    HeatColumns {
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
    }

    static HeatColumns themes(Component in, EngagementResults results) {
        return new HeatColumns(
                in.getTranslation("engagement.heat"),
                in.getTranslation("engagement.heat.group"),
                in.getTranslation("engagement.heat.caption", results.wave().title()),
                themesAndIndex(in, results),
                List.of(in.getTranslation("engagement.heat.note")));
    }

    static HeatColumns bands(Component in, EngagementResults results, Attribute attribute) {
        String by = in.getTranslation("engagement.by." + attribute.name());
        return new HeatColumns(
                by,
                in.getTranslation("engagement.by.people"),
                in.getTranslation("engagement.by.caption", by, results.wave().title()),
                Stream.concat(themesAndIndex(in, results).stream(), scales(results).stream())
                        .toList(),
                List.of(in.getTranslation("engagement.by.note")));
    }

    private static List<Column> themesAndIndex(Component in, EngagementResults results) {
        List<Column> columns = new ArrayList<>();
        for (int theme = 0; theme < results.themes().size(); theme++) {
            int place = theme;
            columns.add(new Column(
                    results.themes().get(theme).name(), row -> row.themes().get(place)));
        }
        // A survey without an index has a figure of it for no group.
        if (results.rows().stream().anyMatch(row -> row.index().id() != 0)) {
            columns.add(new Column(in.getTranslation("engagement.heat.index"), GroupResult::index));
        }
        return columns;
    }

    private static List<Column> scales(EngagementResults results) {
        List<Column> columns = new ArrayList<>();
        for (int scale = 0; scale < results.scales().size(); scale++) {
            int place = scale;
            columns.add(new Column(
                    results.scales().get(scale).name(), row -> row.scales().get(place)));
        }
        return columns;
    }

    static HeatColumns scales(Component in, EngagementResults results) {
        List<String> notes = new ArrayList<>();
        if (has(results, FigureKind.SCALE)) {
            notes.add(in.getTranslation("engagement.scales.note"));
        }
        if (has(results, FigureKind.STANDARD)) {
            notes.add(in.getTranslation("engagement.standards.note"));
        }
        String wave = results.wave().title();
        boolean standardsOnly = !has(results, FigureKind.SCALE);
        return new HeatColumns(
                in.getTranslation(standardsOnly ? "engagement.standards" : "engagement.scales"),
                in.getTranslation("engagement.heat.group"),
                in.getTranslation(standardsOnly ? "engagement.standards.caption" : "engagement.scales.caption", wave),
                scales(results),
                notes);
    }

    private static boolean has(EngagementResults results, FigureKind kind) {
        return results.scales().stream().anyMatch(scale -> scale.kind() == kind);
    }
}
