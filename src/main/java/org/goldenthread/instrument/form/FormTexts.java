package org.goldenthread.instrument.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.goldenthread.instrument.FormWords;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.ItemKind;

/** The portal's words around the questions, in its own language and as a translation says them. */
public final class FormTexts {

    /** The names that {@link FormWords} knows, with the key of the portal's own text and the gaps that the browser fills. */
    private static final Map<String, List<String>> KEYS = keys();

    private final PortalWords portal;
    private final Map<String, String> translated;

    /** How a component says the portal's own words. */
    @FunctionalInterface
    public interface PortalWords {
        String say(String key, Object... gaps);
    }

    private FormTexts(PortalWords portal, Map<String, String> translated) {
        this.portal = portal;
        this.translated = translated;
    }

    public static FormTexts own(PortalWords portal) {
        return new FormTexts(portal, Map.of());
    }

    /** As a translation of the instrument says them; what it does not say stands in the portal's own words. */
    public static FormTexts of(PortalWords portal, Instrument instrument, String language) {
        return new FormTexts(portal, instrument.translations().getOrDefault(language, Map.of()));
    }

    /** @param name as in {@link FormWords}, without its beginning */
    public String word(String name) {
        String said = translated.get(FormWords.PREFIX + name);
        if (said != null) {
            return said;
        }
        List<String> key = KEYS.getOrDefault(name, List.of("survey.answer." + name));
        return portal.say(key.getFirst(), key.subList(1, key.size()).toArray());
    }

    /** Words for a kind's five points, from the lowest. */
    public List<String> points(ItemKind kind) {
        return IntStream.rangeClosed(0, 4)
                .mapToObj(point -> word(FormWords.points(kind).get(point)))
                .toList();
    }

    private static Map<String, List<String>> keys() {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        keys.put("language", List.of("survey.language"));
        keys.put("skip", List.of("survey.skip"));
        keys.put("required", List.of("survey.required"));
        keys.put("optional", List.of("survey.optional"));
        keys.put("missing", List.of("survey.missing"));
        keys.put("left", List.of("survey.left", "{left}"));
        keys.put("personal", List.of("survey.personal", "{found}"));
        keys.put("rating", List.of("survey.rating", "{low}", "{high}"));
        keys.put("send", List.of("survey.send"));
        keys.put("send-as-it-is", List.of("survey.send-as-it-is"));
        keys.put("sending", List.of("survey.sending"));
        keys.put("back", List.of("survey.question.back"));
        keys.put("next", List.of("survey.question.next"));
        keys.put("progress", List.of("survey.progress", "{done}", "{all}", "{left}", "{minutes}"));
        keys.put("progress-minute", List.of("survey.progress.minute", "{done}", "{all}", "{left}"));
        keys.put("progress-done", List.of("survey.progress.done", "{all}"));
        keys.put("none", List.of("survey.none"));
        keys.put("failed", List.of("survey.failed"));
        keys.put("slow", List.of("survey.slow"));
        keys.put("offline", List.of("survey.offline"));
        keys.put("restored", List.of("survey.restored"));
        keys.put("promise", List.of("survey.form.promise"));
        keys.put("sent", List.of("survey.form.sent"));
        keys.put("missing-these", List.of("survey.missing-these"));
        keys.put("look-at-these", List.of("survey.look-at-these"));
        return keys;
    }
}
