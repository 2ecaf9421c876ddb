package org.goldenthread.indicator;

import java.util.List;
import java.util.stream.IntStream;

/** How answers become points; what the points may be follows from it. */
public enum Formula {
    /** Each answer counts, or does not. */
    SHARE,
    /** Each answer is one further than the one before it. */
    MEAN,
    /** Each answer counts against, for neither, or for. */
    BALANCE;

    boolean fits(List<Integer> points) {
        List<Integer> distinct = points.stream().distinct().toList();
        return switch (this) {
            case SHARE -> distinct.equals(List.of(0, 1));
            case MEAN ->
                points.size() > 1
                        && points.equals(
                                IntStream.range(0, points.size()).boxed().toList());
            case BALANCE -> distinct.equals(List.of(0, 1, 2));
        };
    }
}
