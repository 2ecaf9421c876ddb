package org.goldenthread.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.Instruments;
import org.goldenthread.instrument.Item;
import org.goldenthread.instrument.ItemKind;
import org.goldenthread.instrument.Option;
import org.goldenthread.instrument.ShownWhen;
import org.goldenthread.survey.GroupKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The shares of options, and questions that are asked only because of another answer. */
class OptionReleaseTest {

    private static final List<Option> PLACES = List.of(
            new Option("office", "Office"),
            new Option("home", "Home"),
            new Option("out", "With families"),
            new Option("car", "In the car"));

    private static final Item PLACE = item("place", ItemKind.CHOICE, PLACES, null);
    private static final Item TICKED = item("ticked", ItemKind.CHOICES, PLACES, null);
    private static final Item QUIET = item("quiet", ItemKind.AGREEMENT, List.of(), new ShownWhen("place", List.of(2)));

    private static final Instrument INSTRUMENT = new Instrument(
            "options",
            1,
            "Options",
            "Made for tests",
            "Apache-2.0",
            List.of(),
            List.of(PLACE, TICKED, QUIET),
            List.of());

    private BallotBox box;
    private long organisation;
    private long east;
    private long west;

    @BeforeEach
    void twoTeams() {
        box = new BallotBox("Options", "options", 5, Instant.EPOCH, INSTRUMENT);
        organisation = box.group("Organisation", GroupKind.ORGANISATION, null, 60);
        east = box.group("East", GroupKind.TEAM, organisation, 30);
        west = box.group("West", GroupKind.TEAM, organisation, 30);
    }

    @Test
    void optionsThatFewChoseArePutTogetherEverywhere() {
        choose(east, 6, 5, 2, 1);
        choose(west, 5, 6, 1, 2);

        assertThat(shares(organisation))
                .isEqualTo(Map.of(
                        "place/office",
                        100.0 * 11 / 28,
                        "place/home",
                        100.0 * 11 / 28,
                        "place/out+car",
                        100.0 * 6 / 28));
        assertThat(shares(east).keySet()).isEqualTo(shares(organisation).keySet());
    }

    /** Nobody of the east works out: what the other three leave would say so, and the west is the rest of all. */
    @Test
    void aTableIsShownWholeOrNotAtAllAndProtectsTheOthers() {
        choose(east, 8, 7, 0, 0);
        choose(west, 7, 8, 5, 5);

        assertThat(shares(organisation)).hasSize(4);
        assertThat(verdicts(east)).containsOnly(Verdict.TOO_ALIKE);
        assertThat(verdicts(west)).containsOnly(Verdict.PROTECTS_OTHERS);
    }

    @Test
    void nineTeamMembersAreTooFewForATable() {
        choose(east, 5, 4, 0, 0);
        choose(west, 8, 8, 3, 3);

        assertThat(shares(organisation)).isNotEmpty();
        assertThat(verdicts(east)).doesNotContain(Verdict.SHOWN);
    }

    @Test
    void whereSeveralCanBeTickedEachOptionIsAQuestionOfItsOwn() {
        box.cast(7, east, 1, 0b0011, 0);
        box.cast(5, east, 1, 0b0101, 0);
        box.cast(12, west, 1, 0b0111, 0);

        Map<String, ReleaseFigure> ticked = box.figures().stream()
                .filter(figure -> figure.group() == east && figure.key().startsWith("ticked/"))
                .collect(Collectors.toMap(ReleaseFigure::key, figure -> figure));
        assertThat(ticked.get("ticked/office").bound().name()).isEqualTo("AT_LEAST");
        assertThat(ticked.get("ticked/car").bound().name()).isEqualTo("AT_MOST");
        assertThat(box.figures().stream()
                        .filter(figure ->
                                figure.group() == organisation && figure.key().equals("ticked/home"))
                        .map(ReleaseFigure::value))
                .containsExactly(100.0 * 19 / 24);
    }

    /** Twelve of twelve answered what only those were asked who work at home. */
    @Test
    void howManyWereAskedTellsNoMoreThanWhatTheyWereAskedFor() {
        box.cast(6, east, 2, 1, 5);
        box.cast(6, east, 2, 1, 2);
        box.cast(6, west, 2, 1, 5);
        box.cast(6, west, 1, 1, 0);

        assertThat(item(east).isShown()).isFalse();
        assertThat(item(organisation).isShown()).isTrue();
    }

    @Test
    void anItemHasOneScoreAtMost() throws Exception {
        for (String key : List.of("health-check", "hse-management-standards", "five-theme-pulse", "engagement-index")) {
            List<String> scored = new Instruments()
                    .get(key).scored().stream()
                            .flatMap(scale -> scale.items().stream())
                            .toList();
            assertThat(scored).as(key).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    /** How many chose each place. */
    private void choose(long group, int... people) {
        for (int option = 0; option < people.length; option++) {
            box.cast(people[option], group, option + 1, 0, 0);
        }
    }

    private Map<String, Double> shares(long group) {
        return box.figures().stream()
                .filter(figure -> figure.group() == group && figure.key().startsWith("place/"))
                .filter(figure -> figure.verdict().isShown())
                .collect(Collectors.toMap(ReleaseFigure::key, ReleaseFigure::value));
    }

    private List<Verdict> verdicts(long group) {
        return box.figures().stream()
                .filter(figure -> figure.group() == group && figure.key().startsWith("place/"))
                .map(ReleaseFigure::verdict)
                .toList();
    }

    private Verdict item(long group) {
        return box.figures().stream()
                .filter(figure -> figure.group() == group && figure.key().equals("quiet"))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private static Item item(String key, ItemKind kind, List<Option> options, ShownWhen when) {
        return new Item(key, kind, key, "", "", "", false, false, true, 0, options, when);
    }
}
