package org.goldenthread.instrument;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One question or statement.
 *
 * @param key stable name; the same item has the same key in every wave
 * @param theme key of the theme under which it is read; empty for none, which a five-point item never has
 * @param section key of the section in which it stands; empty in an instrument without sections
 * @param help one sentence below it; may be empty
 * @param reversed whether agreeing, or often, is the unfavourable answer
 * @param required whether a ballot without an answer is refused, as long as the item is shown
 * @param preferNotToSay whether "I would rather not say" is an answer
 * @param limit most characters of a comment; 0 for every other kind
 * @param options of a choice; of a rating its two ends; none for other kinds
 * @param shownWhen null when it is asked of everybody
 */
public record Item(
        String key,
        ItemKind kind,
        String text,
        String theme,
        String section,
        String help,
        boolean reversed,
        boolean required,
        boolean preferNotToSay,
        int limit,
        List<Option> options,
        @Nullable ShownWhen shownWhen)
        implements Serializable {

    /** What a ballot stores for an item that has no answer. */
    public static final int NONE = 0;

    /** What a ballot stores for "I would rather not say". */
    public static final int NOT_SAID = -1;

    /** Most characters of a comment. */
    public static final int SHORT_COMMENT = 250;

    public static final int LONG_COMMENT = 2_000;

    public Item {
        options = List.copyOf(options);
    }

    /** A statement on the agreement scale, as most are. */
    public Item(String key, String text, String theme) {
        this(key, ItemKind.AGREEMENT, text, theme, "", "", false, false, true, 0, List.of(), null);
    }

    /** Whether a ballot has a place for it; comments are kept apart. */
    public boolean standsOnBallot() {
        return kind != ItemKind.COMMENT;
    }

    /** The largest number that a ballot stores for it; 0 for a comment. */
    public int highest() {
        return switch (kind) {
            case AGREEMENT, FREQUENCY -> 5;
            case RATING -> 11;
            case CHOICE -> options.size();
            case CHOICES -> (1 << options.size()) - 1;
            case COMMENT -> NONE;
        };
    }

    /** Of how many answers it is counted how often they were given; 0 for a comment. */
    public int countedAnswers() {
        return kind == ItemKind.CHOICES ? options.size() : highest();
    }

    /** Whether this is an answer to it, or none: not whether one is required. */
    public boolean takes(int answer) {
        return answer == NOT_SAID ? preferNotToSay : answer >= NONE && answer <= highest();
    }

    public Optional<ShownWhen> condition() {
        return Optional.ofNullable(shownWhen);
    }

    Item keyed(String newKey) {
        return new Item(
                newKey,
                kind,
                text,
                theme,
                section,
                help,
                reversed,
                required,
                preferNotToSay,
                limit,
                options,
                shownWhen);
    }

    Item standingIn(String newTheme, String newSection) {
        return new Item(
                key,
                kind,
                text,
                newTheme,
                newSection,
                help,
                reversed,
                required,
                preferNotToSay,
                limit,
                options,
                shownWhen);
    }

    Item shown(@Nullable ShownWhen when) {
        return new Item(
                key, kind, text, theme, section, help, reversed, required, preferNotToSay, limit, options, when);
    }
}
