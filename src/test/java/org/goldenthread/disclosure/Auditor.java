package org.goldenthread.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Knows everything that was said as linear statements about unknown numbers, and finds out what must be so. It shares nothing
 * with the gate, and knows no rule of it. A number is open when there are two worlds, in both of which all that was said is
 * true, and it differs. Most often the second world is found by moving one person in the first; where it is not, linear
 * programming decides.
 */
public final class Auditor {

    /** A sum of unknowns, each taken so many times. */
    public record Sum(int[] unknowns, double[] times) {

        /** All of them once. */
        public static Sum of(int... unknowns) {
            double[] once = new double[unknowns.length];
            Arrays.fill(once, 1);
            return new Sum(unknowns, once);
        }

        public Sum plus(double factor, Sum other) {
            int[] all = Arrays.copyOf(unknowns, unknowns.length + other.unknowns.length);
            double[] each = Arrays.copyOf(times, all.length);
            for (int term = 0; term < other.unknowns.length; term++) {
                all[unknowns.length + term] = other.unknowns[term];
                each[unknowns.length + term] = factor * other.times[term];
            }
            return new Sum(all, each);
        }

        double in(double[] world) {
            double sum = 0;
            for (int term = 0; term < unknowns.length; term++) {
                sum += times[term] * world[unknowns[term]];
            }
            return sum;
        }
    }

    private record Statement(Sum sum, double least, double most) {

        boolean isTrueIn(double[] world) {
            double value = sum.in(world);
            return value >= least - HAIR && value <= most + HAIR;
        }
    }

    private static final double HAIR = 1e-6;

    private final List<double[]> limits = new ArrayList<>();
    private final List<String> families = new ArrayList<>();
    private final List<Integer> placeOf = new ArrayList<>();
    private final Map<Integer, Map<String, Integer>> places = new HashMap<>();
    private final List<List<String>> together = new ArrayList<>();
    private final List<Double> first = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private List<List<Statement>> about = List.of();
    private double[] world = {};
    private boolean worldFits;
    private final List<double[]> found = new ArrayList<>();
    private ExpressionsBasedModel model;
    private int programmes;

    /**
     * @param family unknowns of one family count the same thing of different people
     * @param place unknowns of one place count different things of the same people
     * @param guess what it may be; the truth, where it is known
     * @return the key of a new unknown
     */
    public int unknown(String family, int place, double least, double most, double guess) {
        places.computeIfAbsent(place, each -> new HashMap<>()).put(family, limits.size());
        limits.add(new double[] {least, most});
        families.add(family);
        placeOf.add(place);
        first.add(guess);
        return limits.size() - 1;
    }

    public void says(Sum sum, double least, double most) {
        statements.add(new Statement(sum, least, most));
    }

    /** Where the first world is changed, these may change together: somebody of one place takes somebody's of another. */
    public void together(String... some) {
        together.add(List.of(some));
    }

    /** To be called when everything is said. */
    public Auditor ready() {
        world = first.stream().mapToDouble(Double::doubleValue).toArray();
        about = new ArrayList<>();
        limits.forEach(limit -> about.add(new ArrayList<>()));
        for (Statement statement : statements) {
            Arrays.stream(statement.sum.unknowns)
                    .distinct()
                    .forEach(unknown -> about.get(unknown).add(statement));
        }
        worldFits = statements.stream().allMatch(statement -> statement.isTrueIn(world));
        return this;
    }

    /** Whether the worlds that were guessed fit everything that was said. */
    public boolean fits() {
        return worldFits;
    }

    /** Linear programmes that had to be solved so far. */
    public int programmes() {
        return programmes;
    }

    /** Whether the sum may be at least two different whole numbers; also when nothing fits all that was said. */
    public boolean isOpen(Sum sum) {
        return isOpen(sum, 1, range -> Math.floor(range[1] + HAIR) - Math.ceil(range[0] - HAIR) >= 1);
    }

    /** Whether the sum may be two numbers so far apart; also when nothing fits all that was said. */
    public boolean isOpenBy(Sum sum, double apart) {
        return isOpen(sum, apart, range -> range[1] - range[0] >= apart - HAIR);
    }

    private boolean isOpen(Sum sum, double apart, Predicate<double[]> wideEnough) {
        if (wideEnough.test(rangeSoFar(sum)) || worldFits && hasNeighbour(sum, apart)) {
            return true;
        }
        double[] range = range(sum);
        return range.length == 0 || wideEnough.test(range);
    }

    /** In the worlds that linear programming has come by. */
    private double[] rangeSoFar(Sum sum) {
        double[] values = found.stream().mapToDouble(sum::in).toArray();
        return new double[] {
            Arrays.stream(values).min().orElse(0), Arrays.stream(values).max().orElse(0)
        };
    }

    /** The least and the most that the sum can be; empty when nothing fits all that was said. */
    public double[] range(Sum sum) {
        if (model == null) {
            model = model();
        }
        List<Variable> variables = model.getVariables();
        variables.forEach(variable -> variable.weight(null));
        double[] weights = new double[variables.size()];
        for (int term = 0; term < sum.unknowns.length; term++) {
            weights[sum.unknowns[term]] += sum.times[term];
        }
        for (int unknown = 0; unknown < weights.length; unknown++) {
            if (weights[unknown] != 0) {
                variables.get(unknown).weight(weights[unknown]);
            }
        }
        programmes += 2;
        Optimisation.Result most = model.maximise();
        if (!most.getState().isFeasible()) {
            return new double[] {};
        }
        double[] high = world(most);
        double[] low = world(model.minimise());
        found.add(low);
        found.add(high);
        return new double[] {sum.in(low), sum.in(high)};
    }

    private double[] world(Optimisation.Result result) {
        double[] values = new double[limits.size()];
        Arrays.setAll(values, result::doubleValue);
        return values;
    }

    private ExpressionsBasedModel model() {
        var made = new ExpressionsBasedModel();
        List<Variable> variables = new ArrayList<>();
        for (int unknown = 0; unknown < limits.size(); unknown++) {
            variables.add(made.newVariable("x" + unknown)
                    .lower(limits.get(unknown)[0])
                    .upper(limits.get(unknown)[1]));
        }
        int number = 0;
        for (Statement statement : statements) {
            Expression expression = made.newExpression("s" + number++);
            for (int term = 0; term < statement.sum.unknowns.length; term++) {
                expression.add(variables.get(statement.sum.unknowns[term]), statement.sum.times[term]);
            }
            if (Double.isFinite(statement.least)) {
                expression.lower(statement.least);
            }
            if (Double.isFinite(statement.most)) {
                expression.upper(statement.most);
            }
        }
        return made;
    }

    /** A world beside the guessed one where the sum differs, by moving somebody from place to place, or putting them in. */
    private boolean hasNeighbour(Sum sum, double by) {
        double[] weights = new double[world.length];
        for (int term = 0; term < sum.unknowns.length; term++) {
            weights[sum.unknowns[term]] += sum.times[term];
        }
        for (int unknown : sum.unknowns) {
            String family = families.get(unknown);
            int place = placeOf.get(unknown);
            for (List<String> some : together) {
                if (some.contains(family) && hasNeighbour(weights, place, some, by)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hasNeighbour(double[] weights, int place, List<String> some, double by) {
        if (fitsAfter(weights, place, -1, some, by) || fitsAfter(weights, place, -1, some, -by)) {
            return true;
        }
        for (int other : places.keySet()) {
            if (other != place
                    && (fitsAfter(weights, place, other, some, by) || fitsAfter(weights, place, other, some, -by))) {
                return true;
            }
        }
        return false;
    }

    private boolean fitsAfter(double[] weights, int place, int other, List<String> some, double by) {
        int[] changed = new int[2 * some.size()];
        double[] change = new double[changed.length];
        int number = 0;
        double difference = 0;
        for (int side = 0; side < (other < 0 ? 1 : 2); side++) {
            Map<String, Integer> there = places.get(side == 0 ? place : other);
            for (String family : some) {
                Integer unknown = there.get(family);
                if (unknown != null) {
                    changed[number] = unknown;
                    change[number] = side == 0 ? by : -by;
                    difference += weights[unknown] * change[number++];
                }
            }
        }
        if (Math.abs(difference) < Math.abs(by) - HAIR) {
            return false;
        }
        for (int each = 0; each < number; each++) {
            world[changed[each]] += change[each];
        }
        boolean fits = true;
        for (int each = 0; each < number && fits; each++) {
            fits = isWithin(changed[each]);
        }
        for (int each = 0; each < number && fits; each++) {
            for (Statement statement : about.get(changed[each])) {
                if (!statement.isTrueIn(world)) {
                    fits = false;
                    break;
                }
            }
        }
        for (int each = 0; each < number; each++) {
            world[changed[each]] -= change[each];
        }
        return fits;
    }

    private boolean isWithin(int unknown) {
        double[] limit = limits.get(unknown);
        return world[unknown] >= limit[0] - HAIR && world[unknown] <= limit[1] + HAIR;
    }
}
