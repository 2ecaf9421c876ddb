package org.goldenthread.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks at one figure of two waves together. Suppose that everybody who was asked twice thinks as they did, and that it is
 * known who was asked, but not who answered. Then the difference of two groups that fewer than k people have joined or left
 * tells what those few said, unless those who did not answer could account for it. They can when the people who were
 * positive now and those who were negative then leave room for at least one more person in the group, and the other way
 * round. A change that is too large for the supposition leaves room as well: then it is known to be wrong.
 */
public final class WaveGate {

    private static final double HAIR = 1e-6;
    private static final double MORE_THAN_ONE = 2 - HAIR;

    /** A part of the people of a wave of whom a sum is known to lie between two numbers. */
    private record Region(long owner, boolean whole, int n, double least, double most) {}

    /** Which regions the people of a group belong to, and what is known of each. */
    private record Regions(List<Region> all, Map<Long, List<Integer>> ofGroup) {}

    private final int threshold;

    private WaveGate(int threshold) {
        this.threshold = threshold;
    }

    /**
     * Which groups must be withheld from the wave of now because of an earlier one.
     *
     * @param asked of all people who were asked in either wave: by the groups that their answers were counted in
     */
    public static Set<Long> tooClose(WaveFigures now, WaveFigures then, List<AskedTwice> asked, int threshold) {
        var gate = new WaveGate(threshold);
        Regions earlier = regions(then);
        Set<Long> withheld = new TreeSet<>();
        Set<Long> more;
        do {
            WaveFigures left = now.without(withheld);
            more = gate.tooCloseOnce(left, regions(left), earlier, asked);
        } while (withheld.addAll(more));
        return withheld;
    }

    private Set<Long> tooCloseOnce(WaveFigures now, Regions nowIn, Regions thenIn, List<AskedTwice> all) {
        int[] askedNow = new int[nowIn.all.size()];
        int[] askedThen = new int[thenIn.all.size()];
        Map<Integer, Integer> inBoth = new TreeMap<>();
        for (AskedTwice people : all) {
            List<Integer> here = regionsOf(nowIn, people.now());
            List<Integer> there = regionsOf(thenIn, people.then());
            here.forEach(region -> askedNow[region] += people.people());
            there.forEach(region -> askedThen[region] += people.people());
            for (int region : here) {
                for (int other : there) {
                    inBoth.merge(region * askedThen.length + other, people.people(), Integer::sum);
                }
            }
        }
        Set<Long> tooClose = new TreeSet<>();
        inBoth.forEach((pair, both) -> {
            Region region = nowIn.all.get(pair / askedThen.length);
            Region other = thenIn.all.get(pair % askedThen.length);
            int asked = askedNow[pair / askedThen.length] + askedThen[pair % askedThen.length];
            if (asked > 2 * both && tells(region, other, asked, asked - both)) {
                tooClose.add(region.whole ? region.owner : now.smallestWithin(region.owner));
            }
        });
        return tooClose;
    }

    /**
     * Whether too few people can have kept quiet in one of the two waves, or all of those must have said the same.
     *
     * @param asked in the one, and in the other, together
     * @param either how many people were asked in one of the two, or in both
     */
    private boolean tells(Region now, Region then, int asked, int either) {
        if (asked - now.n - then.n < threshold) {
            return true;
        }
        return isTight(either - now.most - then.n + then.least, either - now.least - then.n + then.most)
                || isTight(either - now.n + now.least - then.most, either - now.n + now.most - then.least);
    }

    /** Whether there is no room for more than one person, and yet enough for those that there are. */
    private static boolean isTight(double leastRoom, double mostRoom) {
        return leastRoom < MORE_THAN_ONE && mostRoom > -HAIR;
    }

    private static List<Integer> regionsOf(Regions regions, @Nullable Long group) {
        return group == null ? List.of() : regions.ofGroup.getOrDefault(group, List.of());
    }

    /** Each shown group; what is left of it beside those in it whose sums are known; and beside all that are shown in it. */
    private static Regions regions(WaveFigures wave) {
        List<Region> all = new ArrayList<>();
        Map<Long, List<Integer>> ofGroup = new HashMap<>();
        Map<Long, Integer> wholes = new HashMap<>();
        wave.said().forEach((group, said) -> {
            wholes.put(group, all.size());
            all.add(new Region(group, true, said.n(), said.least(), said.most()));
        });
        for (long group : wave.parents().keySet()) {
            List<Integer> in = new ArrayList<>();
            wave.upFrom(group).stream().filter(wholes::containsKey).forEach(each -> in.add(wholes.get(each)));
            ofGroup.put(group, in);
        }
        addResiduals(wave, wave::isExact, all, ofGroup);
        addResiduals(wave, wave.said()::containsKey, all, ofGroup);
        return new Regions(all, ofGroup);
    }

    private static void addResiduals(
            WaveFigures wave, LongPredicate which, List<Region> all, Map<Long, List<Integer>> ofGroup) {
        Map<Long, Integer> rests = new HashMap<>();
        wave.residuals(which).forEach((group, rest) -> {
            rests.put(group, all.size());
            all.add(new Region(group, false, rest.n(), rest.least(), rest.most()));
        });
        ofGroup.forEach((group, in) -> wave.upFrom(group).stream()
                .filter(which::test)
                .findFirst()
                .filter(rests::containsKey)
                .ifPresent(each -> in.add(rests.get(each))));
    }

    static final Comparator<Map.Entry<Long, WaveFigures.Said>> SMALLEST_FIRST = Comparator.comparingInt(
                    (Map.Entry<Long, WaveFigures.Said> entry) ->
                            entry.getValue().n())
            .thenComparing(Map.Entry::getKey);
}
