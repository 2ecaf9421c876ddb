package org.goldenthread.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.goldenthread.disclosure.BandGate.Cell;
import org.junit.jupiter.api.Test;

class BandGateTest {

    private static final int K = 3;
    private static final int TABLES = 400;

    @Test
    void twoBandsInEveryTeamAreShown() {
        assertThat(shown(cell(1, 6, 3, "new"), cell(1, 6, 3, "long"), cell(2, 6, 3, "new"), cell(2, 6, 3, "long")))
                .containsExactly(0);
    }

    @Test
    void oneBandIsNoBreakdown() {
        assertThat(shown(cell(1, 6, 3, "new"), cell(2, 6, 3, "new"))).isEmpty();
    }

    /** All who are new less the team in which all are new: two people. */
    @Test
    void aBandThatIsATeamAndTwoPeopleMoreIsNotShown() {
        assertThat(shown(cell(1, 6, 3, "new"), cell(2, 2, 1, "new"), cell(2, 6, 3, "long")))
                .isEmpty();
    }

    @Test
    void aBandOfWhichAllAgreeIsNotShown() {
        assertThat(shown(cell(1, 6, 6, "new"), cell(1, 6, 1, "long"))).isEmpty();
    }

    /** Nine of ten in the one team and three who are new: nobody who is new in the other can be among them. */
    @Test
    void whatFollowsFromTheEndsIsNotShown() {
        assertThat(shown(cell(1, 5, 3, "new"), cell(1, 5, 5, "long"), cell(2, 5, 0, "new"), cell(2, 5, 2, "long")))
                .isEmpty();
    }

    @Test
    void whereATeamIsAlikeItsPeopleHideNobody() {
        assertThat(shown(
                        new Cell(1, List.of("new"), false, 6, 6, 6),
                        new Cell(1, List.of("long"), false, 6, 6, 6),
                        cell(2, 6, 0, "new"),
                        cell(2, 6, 3, "long")))
                .isEmpty();
    }

    @Test
    void theSecondAttributeGivesWay() {
        assertThat(BandGate.shown(
                        List.of(
                                cell(1, 6, 3, "new", "office"),
                                cell(1, 6, 3, "long", "office"),
                                cell(1, 2, 1, "long", "home")),
                        List.of(0, 1),
                        K,
                        1))
                .containsExactly(0);
    }

    /** Two of six answered in each: who they are is not known, as in the other team it could be the others. */
    @Test
    void fewMayHaveAnsweredWhereItCouldBeOthers() {
        assertThat(BandGate.shown(
                        List.of(
                                cell(1, 6, 2, 1, "new"),
                                cell(1, 6, 4, 2, "long"),
                                cell(2, 6, 4, 2, "new"),
                                cell(2, 6, 3, 2, "long")),
                        List.of(0),
                        K,
                        1))
                .containsExactly(0);
    }

    @Test
    void nothingAboutFewerCanBeWorkedOutOfAnyTable() {
        assertThat(leaks(cells -> BandGate.shown(cells, List.of(0), K, 1))).isZero();
    }

    @Test
    void aGateThatCountsPeopleForEachBandIsFoundOut() {
        assertThat(leaks(cells -> List.of("a", "b").stream().allMatch(band -> isEnough(within(cells, band)))
                        ? List.of(0)
                        : List.of()))
                .isPositive();
    }

    @Test
    void somethingIsShownOfManyTables() {
        var random = new Random(7);
        assertThat(IntStream.range(0, TABLES)
                        .filter(table ->
                                !BandGate.shown(table(random), List.of(0), K, 1).isEmpty())
                        .count())
                .isGreaterThan(TABLES / 10);
    }

    private static long leaks(Function<List<Cell>, List<Integer>> gate) {
        var random = new Random(11);
        long leaks = 0;
        for (int table = 0; table < TABLES; table++) {
            List<Cell> cells = table(random);
            leaks += !gate.apply(cells).isEmpty() && tells(cells) ? 1 : 0;
        }
        return leaks;
    }

    /** Two bands in each of up to three residuals, as the gate of the tree leaves them; not everybody has answered. */
    private static List<Cell> table(Random random) {
        List<Cell> cells = new ArrayList<>();
        int residuals = 1 + random.nextInt(3);
        for (int residual = 0; residual < residuals; residual++) {
            List<Cell> own = List.of();
            while (!isEnough(own)) {
                own = List.of(cell(random, residual, "a"), cell(random, residual, "b"));
            }
            cells.addAll(own);
        }
        return cells;
    }

    private static Cell cell(Random random, long residual, String band) {
        int asked = K + random.nextInt(3);
        int people = random.nextInt(asked + 1);
        return cell(residual, asked, people, random.nextInt(people + 1), band);
    }

    private static boolean isEnough(List<Cell> cells) {
        int people = cells.stream().mapToInt(Cell::people).sum();
        int sum = cells.stream().mapToInt(Cell::sum).sum();
        return people >= K && sum > 1 && people - sum > 1;
    }

    private static List<Cell> within(List<Cell> cells, String band) {
        return cells.stream().filter(cell -> cell.bands().contains(band)).toList();
    }

    /** Goes through all tables with the same sums over residuals and over bands. */
    private static boolean tells(List<Cell> cells) {
        List<int[]> worlds = new ArrayList<>();
        for (int[] people :
                tables(cells, true, cells.stream().mapToInt(Cell::asked).toArray())) {
            for (int[] sums : tables(cells, false, people)) {
                int[] world = new int[2 * people.length];
                System.arraycopy(people, 0, world, 0, people.length);
                System.arraycopy(sums, 0, world, people.length, people.length);
                worlds.add(world);
            }
        }
        return IntStream.range(1, 1 << cells.size()).anyMatch(some -> tells(cells, worlds, some));
    }

    private static boolean tells(List<Cell> cells, List<int[]> worlds, int some) {
        int size = cells.size();
        int[] truth = worlds.getFirst().clone();
        for (int place = 0; place < size; place++) {
            truth[place] = cells.get(place).people();
        }
        int people = sum(truth, some, 0, size);
        if (people == 0) {
            return false;
        }
        boolean fewAreTold = people < K && worlds.stream().allMatch(world -> sum(world, some, 0, size) == people);
        return fewAreTold
                || worlds.stream().allMatch(world -> sum(world, some, size, size) == 0)
                || worlds.stream().allMatch(world -> sum(world, some, size, size) == sum(world, some, 0, size));
    }

    private static int sum(int[] world, int some, int from, int size) {
        return IntStream.range(0, size)
                .filter(place -> (some >> place & 1) == 1)
                .map(place -> world[from + place])
                .sum();
    }

    /** @param most of each cell */
    private static List<int[]> tables(List<Cell> cells, boolean ofPeople, int[] most) {
        int[] truth = cells.stream()
                .mapToInt(cell -> ofPeople ? cell.people() : cell.sum())
                .toArray();
        List<int[]> tables = new ArrayList<>();
        fill(truth, most, new int[truth.length], 0, 0, tables);
        return tables;
    }

    private static void fill(int[] truth, int[] most, int[] table, int place, int moved, List<int[]> tables) {
        if (place == table.length) {
            if (moved == 0) {
                tables.add(table.clone());
            }
            return;
        }
        for (int first = 0; first <= most[place]; first++) {
            int second = truth[place] + truth[place + 1] - first;
            if (second >= 0 && second <= most[place + 1]) {
                table[place] = first;
                table[place + 1] = second;
                fill(truth, most, table, place + 2, moved + first - truth[place], tables);
            }
        }
    }

    private static List<Integer> shown(Cell... cells) {
        return BandGate.shown(List.of(cells), List.of(0), K, 1);
    }

    /** All of them have answered. */
    private static Cell cell(long residual, int people, int sum, String... bands) {
        return new Cell(residual, List.of(bands), true, people, people, sum);
    }

    private static Cell cell(long residual, int asked, int people, int sum, String band) {
        return new Cell(residual, List.of(band), true, asked, people, sum);
    }
}
