package org.goldenthread.survey;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.Item;
import org.goldenthread.survey.AnswerRefused.Reason;

/**
 * Whether a draft answers what its instrument asks: each answer is one of its item, what was not asked has none, and what is
 * required has one.
 */
final class DraftCheck {

    private final Instrument instrument;
    private final BallotDraft draft;
    private final Map<String, Integer> given = new HashMap<>();
    private final Set<String> shown = new HashSet<>();

    private DraftCheck(Instrument instrument, BallotDraft draft) {
        this.instrument = instrument;
        this.draft = draft;
    }

    /**
     * What to store of it.
     *
     * @throws AnswerRefused with {@code INCOMPLETE} when a required answer is missing, else {@code INVALID}
     */
    static CheckedDraft checked(Instrument instrument, BallotDraft draft) {
        return new DraftCheck(instrument, draft).checked();
    }

    private CheckedDraft checked() {
        List<Item> onBallot = instrument.onBallot();
        List<Item> commentItems = instrument.comments();
        accept(draft.answers().size() == onBallot.size() && draft.comments().size() == commentItems.size());
        for (int place = 0; place < onBallot.size(); place++) {
            given.put(onBallot.get(place).key(), draft.answers().get(place));
        }
        for (Item item : instrument.items()) {
            if (isAsked(item)) {
                shown.add(item.key());
            }
        }
        onBallot.forEach(this::check);
        Map<String, String> comments = new HashMap<>();
        for (int place = 0; place < commentItems.size(); place++) {
            Item item = commentItems.get(place);
            comments.put(item.key(), comment(item, draft.comments().get(place)));
        }
        int asked =
                (int) onBallot.stream().map(Item::key).filter(shown::contains).count();
        return new CheckedDraft(draft.key(), draft.answers(), comments, asked);
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
        return said.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\n\t]]", "").strip();
    }

    private static void accept(boolean fits) {
        if (!fits) {
            throw new AnswerRefused(Reason.INVALID);
        }
    }

    private static void complete(Item item, boolean isMissing) {
        if (isMissing && item.required()) {
            throw new AnswerRefused(Reason.INCOMPLETE);
        }
    }
}
