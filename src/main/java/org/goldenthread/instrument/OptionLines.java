package org.goldenthread.instrument;

import java.util.ArrayList;
import java.util.List;

/** Options as somebody writes them, one on a line. */
public final class OptionLines {

    private OptionLines() {}

    public static String written(List<Option> options) {
        return String.join("\n", options.stream().map(Option::text).toList());
    }

    /**
     * An option that reads as before keeps its key. Where there are as many as before, so does one that reads differently: it
     * is the same option in better words.
     */
    public static List<Option> read(List<Option> before, String lines) {
        List<String> texts = lines.lines()
                .map(ItemCheck::clean)
                .filter(line -> !line.isEmpty())
                .toList();
        List<String> known = before.stream().map(Option::text).toList();
        List<String> taken = new ArrayList<>();
        before.stream().filter(option -> texts.contains(option.text())).forEach(option -> taken.add(option.key()));
        List<Option> options = new ArrayList<>();
        for (int place = 0; place < texts.size(); place++) {
            String text = texts.get(place);
            int same = known.indexOf(text);
            String key = same >= 0 ? before.get(same).key() : "";
            if (key.isEmpty()) {
                key = texts.size() == before.size()
                                && !taken.contains(before.get(place).key())
                        ? before.get(place).key()
                        : InstrumentKeys.fresh(text, "option", taken);
                taken.add(key);
            }
            options.add(new Option(key, text));
        }
        return options;
    }

    /** The two ends of a rating. */
    public static List<Option> ends(String low, String high) {
        return List.of(new Option(Option.LOW, ItemCheck.clean(low)), new Option(Option.HIGH, ItemCheck.clean(high)));
    }
}
