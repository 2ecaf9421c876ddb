package org.goldenthread.engagement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.instrument.Item;
import org.goldenthread.instrument.Theme;

/** What a released campaign asked. */
record Questions(List<Theme> themes, List<Item> items) {

    /** An item with the name of its theme. */
    record Row(Item item, String themeName) {}

    /** Themes in the order of their first items. */
    static Questions of(List<Row> rows) {
        Map<String, Theme> themes = new LinkedHashMap<>();
        rows.forEach(row ->
                themes.putIfAbsent(row.item().theme(), new Theme(row.item().theme(), row.themeName())));
        return new Questions(
                List.copyOf(themes.values()), rows.stream().map(Row::item).toList());
    }
}
