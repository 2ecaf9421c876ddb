package org.goldenthread.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.goldenthread.instrument.EditRefused.Reason;

/** What can be done to the translations of an instrument. */
public final class Translating {

    private static final Pattern GAP = Pattern.compile("\\{[a-z]+}|\\[organisation]");

    private Translating() {}

    /** Begins a translation. */
    public static Instrument begun(Instrument instrument, String language, Map<String, String> knownWords) {
        if (InstrumentFile.isNoLanguage(language) || language.equals(instrument.language())) {
            throw new EditRefused(Reason.NO_LANGUAGE, language);
        }
        if (instrument.translations().containsKey(language)) {
            return instrument;
        }
        Map<String, String> words = new HashMap<>(knownWords);
        words.keySet().retainAll(FormWords.places());
        return with(instrument, language, words);
    }

    public static Instrument dropped(Instrument instrument, String language) {
        Map<String, Map<String, String>> translations = new LinkedHashMap<>(instrument.translations());
        translations.remove(language);
        return instrument.translated(translations);
    }

    /**
     * Says one text in another language; an empty one takes it back.
     *
     * @param original what it translates
     * @throws EditRefused when something that is filled in there, such as a number, would be missing
     */
    public static Instrument said(
            Instrument instrument, String language, String place, String original, String translation) {
        String text = ItemCheck.clean(translation);
        Map<String, String> texts =
                new LinkedHashMap<>(instrument.translations().getOrDefault(language, Map.of()));
        if (text.isEmpty()) {
            texts.remove(place);
        } else {
            List<String> lost = new ArrayList<>(gaps(original));
            lost.removeAll(gaps(text));
            if (!lost.isEmpty()) {
                throw new EditRefused(Reason.GAPS, String.join(", ", lost));
            }
            texts.put(place, text);
        }
        return with(instrument, language, texts);
    }

    private static List<String> gaps(String text) {
        return GAP.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Translations of texts that stand as they stood; those of others would say something else. */
    static Instrument ofUnchanged(Instrument before, Instrument after) {
        Map<String, String> old = InstrumentTexts.of(before);
        Map<String, String> now = InstrumentTexts.of(after);
        Set<String> words = FormWords.places();
        Map<String, Map<String, String>> kept = new LinkedHashMap<>();
        after.translations().forEach((language, texts) -> {
            Map<String, String> unchanged = new LinkedHashMap<>(texts);
            unchanged
                    .keySet()
                    .removeIf(place -> !words.contains(place)
                            && (!now.containsKey(place) || !Objects.equals(old.get(place), now.get(place))));
            kept.put(language, unchanged);
        });
        return after.translated(kept);
    }

    private static Instrument with(Instrument instrument, String language, Map<String, String> texts) {
        Map<String, Map<String, String>> translations = new LinkedHashMap<>(instrument.translations());
        translations.put(language, Map.copyOf(texts));
        return instrument.translated(translations);
    }

    /** Whether it is written from right to left. */
    public static boolean isFromTheRight(String language) {
        return Set.of("ar", "fa", "he", "ur", "ps", "yi", "ckb", "dv", "ku")
                .contains(Locale.forLanguageTag(language).getLanguage());
    }
}
