package org.goldenthread.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.Item;
import org.goldenthread.instrument.ItemKind;
import org.goldenthread.instrument.Option;
import org.goldenthread.instrument.ShownWhen;
import org.goldenthread.instrument.Theme;
import org.goldenthread.survey.AnswerRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a ballot may say, for every kind of item. */
class DraftCheckTest {

    private static final List<Option> OPTIONS =
            List.of(new Option("a", "A"), new Option("b", "B"), new Option("c", "C"));

    /** Places on the ballot: 0 agree, 1 often, 2 likely, 3 one, 4 any, 5 after. Comments: 0 always, 1 asked of some. */
    private static final Instrument INSTRUMENT = new Instrument(
            "test",
            1,
            "Test",
            "Made for tests",
            "Apache-2.0",
            List.of(new Theme("work", "Work")),
            List.of(
                    item("agree", ItemKind.AGREEMENT, true, false, List.of(), null),
                    item("often", ItemKind.FREQUENCY, false, true, List.of(), null),
                    item("likely", ItemKind.RATING, false, false, OPTIONS.subList(0, 2), null),
                    item("one", ItemKind.CHOICE, false, true, OPTIONS, null),
                    item("any", ItemKind.CHOICES, false, true, OPTIONS, new ShownWhen("one", List.of(2, 3))),
                    item("after", ItemKind.AGREEMENT, true, false, List.of(), new ShownWhen("any", List.of(3))),
                    item("more", ItemKind.COMMENT, false, false, List.of(), null),
                    item("why", ItemKind.COMMENT, true, false, List.of(), new ShownWhen("likely", List.of(1)))),
            List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1, 0, 0, 0, 0, 0   | only what is required
            5, 5, 11, 3, 7, 5  | the highest of each
            3, 1, 2, 2, 3, 0   | the third option was not ticked, so nothing after it is asked
            3, 1, 2, 2, 4, 1   | the third option was ticked
            3, -1, 2, -1, 0, 0 | would rather not say
            """)
    void answersOfTheirItemsAreAccepted(String answers, String why) {
        assertThat(check(answers, "", "").answers()).as(why).isEqualTo(numbers(answers));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6, 0, 0, 0, 0, 0    | INVALID    | five points end at five
            1, 6, 0, 0, 0, 0    | INVALID    | five points end at five
            1, 0, 12, 0, 0, 0   | INVALID    | a rating of ten is stored as eleven
            1, 0, 0, 4, 0, 0    | INVALID    | there are three options
            1, 0, 0, 2, 8, 0    | INVALID    | there are three options
            1, -2, 0, 0, 0, 0   | INVALID    | no such number
            -1, 0, 0, 0, 0, 0   | INVALID    | it must be said
            1, 0, -1, 0, 0, 0   | INVALID    | it must be said, or left
            1, 0, 0, 1, 1, 0    | INVALID    | what was not asked has no answer
            1, 0, 0, 1, -1, 0   | INVALID    | nor is it withheld
            1, 0, 0, -1, 1, 0   | INVALID    | who would rather not say is not asked on
            1, 0, 0, 2, 3, 1    | INVALID    | the third option was not ticked
            1, 0, 0, 1, 4, 1    | INVALID    | what hangs on an item that was not asked was not asked
            0, 5, 0, 0, 0, 0    | INCOMPLETE | the first is required
            1, 0, 0, 2, 4, 0    | INCOMPLETE | required once it is asked
            1, 0, 1, 0, 0, 0    | INCOMPLETE | a comment may be required as well
            1, 0, 0, 0, 0       | INVALID    | one is missing
            1, 0, 0, 0, 0, 0, 0 | INVALID    | one too many
            """)
    void anythingElseIsRefused(String answers, Reason reason, String why) {
        refused(reason, why, answers, "", "");
    }

    @Test
    void commentsAreKeptByItemWithoutWhatNobodyTypes() {
        assertThat(check("1, 0, 1, 0, 0, 0", "  First line\r\nsecond\u0000 line ", "Because")
                        .comments())
                .isEqualTo(Map.of("more", "First line\nsecond line", "why", "Because"));
    }

    @Test
    void commentsThatDoNotFitAreRefused() {
        assertThat(check("1, 0, 0, 0, 0, 0", "x".repeat(250), "").comments()).containsEntry("more", "x".repeat(250));
        refused(Reason.INVALID, "too long", "1, 0, 0, 0, 0, 0", "x".repeat(251), "");
        refused(Reason.INVALID, "not asked", "1, 0, 0, 0, 0, 0", "", "I was not asked");
        refused(Reason.INCOMPLETE, "spaces are no comment", "1, 0, 1, 0, 0, 0", "", " \n");
        refused(Reason.INVALID, "one is missing", "1, 0, 0, 0, 0, 0", "");
    }

    @Test
    void theReceiptCountsWhatWasAskedAndAnswered() {
        assertThat(check("1, -1, 2, 1, 0, 0", "So it is", "").receipt()).isEqualTo(new Receipt(3, 1, 1));
        assertThat(check("1, 0, 0, 2, 7, 5", "", "").receipt()).isEqualTo(new Receipt(4, 2, 0));
    }

    private static void refused(Reason reason, String why, String answers, String... comments) {
        assertThatExceptionOfType(AnswerRefused.class)
                .as(why)
                .isThrownBy(() -> check(answers, comments))
                .matches(refusal -> refusal.reason() == reason, why);
    }

    private static CheckedDraft check(String answers, String... comments) {
        return DraftCheck.checked(INSTRUMENT, new BallotDraft(UUID.randomUUID(), numbers(answers), List.of(comments)));
    }

    private static List<Integer> numbers(String answers) {
        return Arrays.stream(answers.split(", *", -1)).map(Integer::valueOf).toList();
    }

    private static Item item(
            String key, ItemKind kind, boolean required, boolean unsaid, List<Option> options, ShownWhen when) {
        int limit = kind == ItemKind.COMMENT ? Item.SHORT_COMMENT : 0;
        String theme = kind.isFivePoint() ? "work" : "";
        return new Item(key, kind, key, theme, "", "", false, required, unsaid, limit, options, when);
    }
}
