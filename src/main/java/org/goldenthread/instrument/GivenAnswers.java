package org.goldenthread.instrument;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Answers that fit their questions: each is one of its item, what was not asked has none, and what is required has one.
 *
 * @param answers to the items that are not answered in own words, in their order; 0 where there is none
 * @param comments by the key of each item that asks for one; empty texts where there is none
 * @param asked how many of the items with numbers were asked
 */
public record GivenAnswers(List<Integer> answers, Map<String, String> comments, int asked) {

    public GivenAnswers {
        answers = List.copyOf(answers);
        comments = Map.copyOf(comments);
    }

    /**
     * Checks what a form sent.
     *
     * @param comments to the items that ask for own words, in their order
     * @throws UnfitAnswers when they do not fit
     */
    public static GivenAnswers checked(Instrument instrument, List<Integer> answers, List<String> comments) {
        return new Check(instrument, answers, comments).checked();
    }

    /** Says nothing of what was answered, wherever it is written to. */
    @Override
    public String toString() {
        return "GivenAnswers";
    }

    private static final class Check {

        private final Instrument instrument;
        private final List<Integer> answers;
        private final List<String> comments;
        private final Map<String, Integer> given = new HashMap<>();
        private final Set<String> shown = new HashSet<>();

        Check(Instrument instrument, List<Integer> answers, List<String> comments) {
            this.instrument = instrument;
            this.answers = answers;
            this.comments = comments;
        }

        GivenAnswers checked() {
            List<Item> numbered = instrument.onBallot();
            List<Item> worded = instrument.comments();
            accept(answers.size() == numbered.size() && comments.size() == worded.size());
            // A browser can send anything, nothing included.
            accept(answers.stream().noneMatch(Objects::isNull)
                    && comments.stream().noneMatch(Objects::isNull));
            for (int place = 0; place < numbered.size(); place++) {
                given.put(numbered.get(place).key(), answers.get(place));
            }
            for (Item item : instrument.items()) {
                if (isAsked(item)) {
                    shown.add(item.key());
                }
            }
            numbered.forEach(this::check);
            Map<String, String> texts = new HashMap<>();
            for (int place = 0; place < worded.size(); place++) {
                Item item = worded.get(place);
                texts.put(item.key(), comment(item, comments.get(place)));
            }
            int asked = (int)
                    numbered.stream().map(Item::key).filter(shown::contains).count();
            return new GivenAnswers(answers, texts, asked);
        }

        /** Items come after those that decide about them, so one pass is enough. */
        private boolean isAsked(Item item) {
            return item.condition()
                    .map(condition -> shown.contains(condition.item())
                            && condition.holds(
                                    instrument.item(condition.item()).kind(), given.getOrDefault(condition.item(), 0)))
                    .orElse(true);
        }

        private void check(Item item) {
            int answer = given.getOrDefault(item.key(), Item.NONE);
            boolean asked = shown.contains(item.key());
            accept(asked ? item.takes(answer) : answer == Item.NONE);
            complete(item, asked && answer == Item.NONE);
        }

        private String comment(Item item, String said) {
            String text = clean(said);
            boolean asked = shown.contains(item.key());
            accept(text.length() <= item.limit() && (asked || text.isEmpty()));
            complete(item, asked && text.isEmpty());
            return text;
        }

        /** Spaces around it and characters that no keyboard types are not part of what somebody says. */
        private static String clean(String said) {
            return said.replace("\r\n", "\n")
                    .replaceAll("[\\p{Cc}&&[^\n\t]]", "")
                    .strip();
        }

        private static void accept(boolean fits) {
            if (!fits) {
                throw new UnfitAnswers(false);
            }
        }

        private static void complete(Item item, boolean isMissing) {
            if (isMissing && item.required()) {
                throw new UnfitAnswers(true);
            }
        }
    }
}
