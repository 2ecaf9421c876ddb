package org.goldenthread.development;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether somebody types what belongs into the case file and not here: a number of a case or a child, a day of birth, a name.
 * Certain is what cannot well be anything else, and is refused; a name is only likely, so it reminds and lets through.
 */
public enum CaseDetail {
    NONE,
    /** Looks like the name of a person. */
    PERHAPS,
    /** A number of a case or a child, or a day of birth. */
    CERTAIN;

    /** Numbers of five or more digits, with letters before them or a sign between; none of them a date, a time or money. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w£.,/])[A-Za-z]{0,4}[-/]?\\d{5,}(?![\\w/])|\\b\\d{3}[ -]\\d{3}[ -]\\d{4}\\b");

    private static final Pattern CALLED = Pattern.compile(
            "\\b(case|child|file|client|record|nhs|mosaic|lcs|ics|upn|uprn)( ?(id|no|nr|ref|reference|number|file))?\\.?[ :#-]*"
                    + "(?=[a-z/-]{0,6}\\d{3,})[a-z/-]{0,6}\\d{3,}\\b");

    private static final Pattern BIRTH =
            Pattern.compile("\\b(born|dob|d\\.o\\.b\\.?|date of birth|birthday)\\b.{0,12}\\d{1,2}[ ./-]");

    private static final Pattern TITLED = Pattern.compile("\\b(Mr|Mrs|Ms|Miss|Baby|Master)\\.? [A-Z][a-z]+");

    private static final Pattern KIN = Pattern.compile(
            "\\b(mum|mother|dad|father|child|son|daughter|brother|sister|siblings?|family|baby|girl|boy|carer|gran)"
                    + "(,| called| named)? [A-Z][a-z]+");

    private static final Pattern FULL_NAME = Pattern.compile("\\b([A-Z][a-z]+(?:-[A-Z][a-z]+)?) ([A-Z][a-z]+)\\b");

    private static final Pattern SENTENCE = Pattern.compile("(?:^|[.!?:;\\n] ?)\\s*$");

    /** Capitals that are no one's name: days, months, and the field's own words. */
    private static final List<String> WORDS = List.of(
            "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august",
            "september october november december christmas easter social worker team family court working together signs",
            "safety early help children child services care act england english ofsted cafcass practice standards",
            "north south east west central golden thread development plan review support week year new");

    /**
     * Looks through a text.
     *
     * @param known names that may stand in it, such as those of the two who write it
     */
    public static CaseDetail in(String text, Collection<String> known) {
        String lower = text.toLowerCase(Locale.UK);
        if (NUMBER.matcher(text).find()
                || CALLED.matcher(lower).find()
                || BIRTH.matcher(lower).find()) {
            return CERTAIN;
        }
        String rest = text;
        for (String name : known) {
            rest = rest.replace(name, "they");
        }
        return TITLED.matcher(rest).find() || KIN.matcher(rest).find() || fullName(rest) ? PERHAPS : NONE;
    }

    public static CaseDetail in(String text) {
        return in(text, List.of());
    }

    /**
     * The words themselves, as they may be kept.
     *
     * @throws IllegalArgumentException when they hold what belongs into the case file
     */
    public static String without(String words) {
        if (in(words) == CERTAIN) {
            throw new IllegalArgumentException("What belongs into the case file");
        }
        return words;
    }

    /** Two words with a capital, of which none is a word of the list; the first of a sentence has one anyway. */
    private static boolean fullName(String text) {
        Matcher names = FULL_NAME.matcher(text);
        int from = 0;
        while (names.find(from)) {
            boolean begins = SENTENCE.matcher(text.substring(0, names.start())).find();
            if (!begins && isName(names.group(1)) && isName(names.group(2))) {
                return true;
            }
            from = names.end(1);
        }
        return false;
    }

    private static boolean isName(String word) {
        String lower = word.toLowerCase(Locale.UK);
        return WORDS.stream().noneMatch(line -> List.of(line.split(" ")).contains(lower));
    }
}
