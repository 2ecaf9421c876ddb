package org.goldenthread.instrument.ui;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.goldenthread.instrument.form.PulseForm;

/** Languages as somebody in England looks for them. */
final class LanguageNames {

    private LanguageNames() {}

    /** Tags of all languages but this one, by their English names. */
    static List<String> others(String language) {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(tag -> !tag.equals(language))
                .sorted(Comparator.comparing(LanguageNames::english))
                .toList();
    }

    static String english(String language) {
        return Locale.forLanguageTag(language).getDisplayName(Locale.UK);
    }

    /** "Urdu – اردو"; the English name alone where the language is not known by another here. */
    static String both(String language) {
        String own = PulseForm.nameOf(language);
        String english = english(language);
        return own.equalsIgnoreCase(english) ? english : english + " \u2013 " + own;
    }
}
