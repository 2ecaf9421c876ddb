package org.goldenthread.engagement;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.survey.GoesWithIndex;
import org.goldenthread.survey.ReportingGroup;

/** A correlation to be stored with a release. */
record ReleaseDriver(String key, int n, double correlation, double low, double high) {

    /**
     * Those whose statement and the index are both shown exactly for the whole organisation: beside a withheld figure or a
     * bound, a correlation would tell of it.
     *
     * @param groups the organisation first
     */
    static List<ReleaseDriver> of(List<GoesWithIndex> found, List<ReportingGroup> groups, List<ReleaseFigure> figures) {
        ReportingGroup whole = groups.getFirst();
        List<ReleaseFigure> exact = figures.stream()
                .filter(figure -> figure.group() == whole.id())
                .filter(figure -> figure.verdict().isShown() && figure.bound() == Bound.ABOUT)
                .toList();
        if (exact.stream().noneMatch(figure -> figure.kind() == FigureKind.INDEX)) {
            return List.of();
        }
        Optional<Integer> invited = exact.stream()
                .filter(figure -> figure.kind() == FigureKind.RESPONSE)
                .findFirst()
                .map(response -> whole.invited());
        Set<String> items = new HashSet<>();
        exact.stream().filter(figure -> figure.kind() == FigureKind.ITEM).forEach(item -> items.add(item.key()));
        return found.stream()
                .filter(each -> items.contains(each.item()))
                .map(each -> of(each, invited))
                .toList();
    }

    private static ReleaseDriver of(GoesWithIndex each, Optional<Integer> invited) {
        CorrelationInterval interval =
                CorrelationInterval.of(each.correlation(), GoesWithIndex.STEP, each.people(), invited.orElse(null));
        return new ReleaseDriver(each.item(), each.people(), each.correlation(), interval.low(), interval.high());
    }
}
