package org.goldenthread.instrument.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.Item;
import org.goldenthread.instrument.ItemKind;
import org.goldenthread.instrument.ShownWhen;
import org.goldenthread.instrument.form.FormTexts;

/** What the answers to a question are called, by the number that a ballot and a condition have for them. */
final class AnswerNames {

    private static final int RATINGS = 11;

    private AnswerNames() {}

    static Map<Integer, String> of(FormTexts.PortalWords portal, Instrument instrument, Item item) {
        Map<Integer, String> names = new LinkedHashMap<>();
        if (item.kind() == ItemKind.RATING) {
            for (int answer = 1; answer <= RATINGS; answer++) {
                names.put(answer, Integer.toString(answer - 1));
            }
            return names;
        }
        List<String> words = item.kind().isFivePoint()
                ? instrument
                        .labels()
                        .getOrDefault(item.kind(), FormTexts.own(portal).points(item.kind()))
                : item.options().stream().map(option -> option.text()).toList();
        words.forEach(word -> names.put(names.size() + 1, word));
        return names;
    }

    static String of(FormTexts.PortalWords portal, Instrument instrument, ShownWhen condition) {
        Map<Integer, String> names = of(portal, instrument, instrument.item(condition.item()));
        return condition.answers().stream()
                .map(answer -> names.getOrDefault(answer, ""))
                .map(name -> "\u201c" + name + "\u201d")
                .collect(Collectors.joining(", "));
    }
}
