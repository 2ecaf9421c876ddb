package org.goldenthread.engagement.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.goldenthread.engagement.Driver;
import org.goldenthread.engagement.Figure;
import org.goldenthread.engagement.FigureKind;
import org.goldenthread.engagement.ReleasedLink;
import org.goldenthread.engagement.ReleasedRow;
import org.goldenthread.engagement.Wave;
import org.jspecify.annotations.Nullable;

/** The columns of results that are taken away, the same in every kind of file. */
enum ResultColumn {
    SURVEY((row, words) -> row.wave().title()),
    CLOSED((row, words) -> day(row.wave())),
    GROUP((row, words) -> row.group().name()),
    LEVEL((row, words) -> words.apply("engagement.level." + row.group().kind())),
    ABOVE((row, words) -> row.above()),
    FIGURE((row, words) -> words.apply("engagement.figure." + row.figure().kind())),
    THEME((row, words) -> row.theme()),
    QUESTION((row, words) -> isOfWhole(row.figure().kind()) ? "" : row.title()),
    VALUE(shown((figure, words) -> Figure.plain(figure.value()))),
    BOUND(shown((figure, words) -> words.apply("engagement.bound." + figure.bound()))),
    UNIT((row, words) -> words.apply("engagement.unit." + row.figure().kind())),
    CHANGE(shown((figure, words) -> figure.change() == null ? null : Figure.plain(figure.change()))),
    CLEAR(shown((figure, words) -> figure.change() == null ? null : words.apply(FigureWords.verdictKey(figure)))),
    PEOPLE(shown((figure, words) -> figure.n())),
    LOW((row, words) -> null),
    HIGH((row, words) -> null),
    CLEAR_LINK((row, words) -> null),
    STRONGLY_DISAGREE(answer(0)),
    DISAGREE(answer(1)),
    NEITHER(answer(2)),
    AGREE(answer(3)),
    STRONGLY_AGREE(answer(4)),
    WITHHELD((row, words) -> row.figure().isShown()
            ? ""
            : words.apply(FigureWords.becauseKey(row.figure().verdict())));

    private final BiFunction<ReleasedRow, Function<String, String>, @Nullable Object> cell;

    ResultColumn(BiFunction<ReleasedRow, Function<String, String>, @Nullable Object> cell) {
        this.cell = cell;
    }

    /**
     * A text, a number or a day; null where there is nothing to say, so that nobody takes it for a zero.
     *
     * @param words from a translation's key to its text
     */
    @Nullable Object cell(ReleasedRow row, Function<String, String> words) {
        return cell.apply(row, words);
    }

    /** Of a link between a statement and engagement, in the same columns. */
    @Nullable Object cell(ReleasedLink link, Function<String, String> words) {
        Driver driver = link.driver();
        return switch (this) {
            case SURVEY -> link.wave().title();
            case CLOSED -> day(link.wave());
            case GROUP -> link.group().name();
            case LEVEL -> words.apply("engagement.level." + link.group().kind());
            case FIGURE -> words.apply("engagement.figure.link");
            case QUESTION -> driver.text();
            case VALUE -> driver.correlation();
            case BOUND -> words.apply("engagement.bound.ABOUT");
            case UNIT -> words.apply("engagement.unit.link");
            case CLEAR_LINK ->
                words.apply(driver.isClear() ? "reading.driver.is-clear" : "reading.driver.is-not-clear");
            case PEOPLE -> driver.n();
            case LOW -> driver.low();
            case HIGH -> driver.high();
            default -> null;
        };
    }

    private static LocalDate day(Wave wave) {
        return LocalDate.ofInstant(wave.closedAt(), ZoneId.of("Europe/London"));
    }

    /** Whether its name says all: it is of no question and no scale of its own. */
    private static boolean isOfWhole(FigureKind kind) {
        return kind == FigureKind.RESPONSE || kind == FigureKind.INDEX || kind == FigureKind.THEME;
    }

    String heading(Function<String, String> words) {
        return words.apply(
                "engagement.column." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static BiFunction<ReleasedRow, Function<String, String>, @Nullable Object> shown(
            BiFunction<Figure, Function<String, String>, @Nullable Object> cell) {
        return (row, words) -> row.figure().isShown() ? cell.apply(row.figure(), words) : null;
    }

    private static BiFunction<ReleasedRow, Function<String, String>, @Nullable Object> answer(int position) {
        return (row, words) -> {
            List<Integer> distribution = row.figure().distribution();
            return position < distribution.size() ? distribution.get(position) : null;
        };
    }
}
