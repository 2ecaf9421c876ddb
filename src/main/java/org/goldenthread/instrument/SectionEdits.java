package org.goldenthread.instrument;

import java.util.ArrayList;
import java.util.List;

/** What can be done to the sections of an instrument, each of which is one page for its respondents. */
public final class SectionEdits {

    private SectionEdits() {}

    /**
     * Lets a section begin with a question and go on to the end of the one in which that stood. In an instrument without
     * sections, what stands above it becomes a section as well, under the instrument's title.
     */
    public static Instrument begun(Instrument instrument, String firstItem, String title, String help, boolean grid) {
        ItemCheck.needed(title);
        int place = InstrumentEdits.place(instrument, firstItem);
        if (place < 0 || isFirst(instrument, place) && !instrument.sections().isEmpty()) {
            return instrument;
        }
        List<Section> sections = new ArrayList<>(instrument.sections());
        List<Item> items = new ArrayList<>(instrument.items());
        if (sections.isEmpty() && place > 0) {
            Section above = new Section("first", instrument.title(), "", false);
            sections.add(above);
            items.replaceAll(item -> item.standingIn(item.theme(), above.key()));
        }
        List<String> taken = sections.stream().map(Section::key).toList();
        String key = InstrumentKeys.fresh(title, "section", taken);
        String left = items.get(place).section();
        for (int at = place; at < items.size() && items.get(at).section().equals(left); at++) {
            items.set(at, items.get(at).standingIn(items.get(at).theme(), key));
        }
        sections.add(taken.indexOf(left) + 1, new Section(key, ItemCheck.clean(title), ItemCheck.clean(help), grid));
        return InstrumentEdits.tidied(instrument, instrument.asking(sections, instrument.themes(), items));
    }

    /** Another title and help for the section of that key. */
    public static Instrument changed(Instrument instrument, String key, String title, String help, boolean grid) {
        ItemCheck.needed(title);
        List<Section> sections = instrument.sections().stream()
                .map(section -> section.key().equals(key)
                        ? new Section(key, ItemCheck.clean(title), ItemCheck.clean(help), grid)
                        : section)
                .toList();
        return InstrumentEdits.tidied(instrument, instrument.asking(sections, instrument.themes(), instrument.items()));
    }

    /** Its questions join the section above, or where it is the first the one below. */
    public static Instrument removed(Instrument instrument, String key) {
        List<String> keys = instrument.sections().stream().map(Section::key).toList();
        int place = keys.indexOf(key);
        if (place < 0) {
            return instrument;
        }
        String joined = keys.size() == 1 ? "" : keys.get(place == 0 ? 1 : place - 1);
        List<Item> items = instrument.items().stream()
                .map(item -> item.section().equals(key) ? item.standingIn(item.theme(), joined) : item)
                .toList();
        return InstrumentEdits.tidied(instrument, instrument.asking(instrument.sections(), instrument.themes(), items));
    }

    private static boolean isFirst(Instrument instrument, int place) {
        return place == 0
                || !instrument
                        .items()
                        .get(place - 1)
                        .section()
                        .equals(instrument.items().get(place).section());
    }
}
