package org.goldenthread.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.survey.GroupKind;
import org.goldenthread.survey.ReportingGroup;

/**
 * A change since the wave before, as the page shows it beside a figure.
 *
 * @param wave the later of the two
 * @param change rounded to the step
 */
record ShownChange(int wave, ReleaseFigure now, ReleaseFigure before, double change, double step) {

    /** All of a release. */
    static List<ShownChange> in(RandomRelease release) {
        List<ShownChange> changes = new ArrayList<>();
        for (int wave = 1; wave < release.waves.size(); wave++) {
            for (ReleaseFigure now : release.figures.get(wave)) {
                int number = wave;
                before(release, wave, now).ifPresent(before -> changes.add(of(number, now, before)));
            }
        }
        return changes;
    }

    private static ShownChange of(int wave, ReleaseFigure now, ReleaseFigure before) {
        return new ShownChange(
                wave,
                now,
                before,
                now.kind().indicator().rounding().change(now.value(), now.n(), before.value(), before.n()),
                Math.max(ShownFigure.of(now).step(), ShownFigure.of(before).step()));
    }

    private static Optional<ReleaseFigure> before(RandomRelease release, int wave, ReleaseFigure now) {
        return release.figures.get(wave - 1).stream()
                .filter(before -> before.kind() == now.kind() && before.key().equals(now.key()))
                .filter(before -> isKnown(before) && isKnown(now))
                .filter(before -> isSame(group(release, wave, now.group()), group(release, wave - 1, before.group())))
                .findFirst();
    }

    private static boolean isKnown(ReleaseFigure figure) {
        return figure.verdict().isShown() && figure.bound() == Bound.ABOUT;
    }

    private static boolean isSame(ReportingGroup group, ReportingGroup other) {
        return group.kind() == other.kind()
                && group.units().equals(other.units())
                && (group.kind() != GroupKind.BAND || group.name().equals(other.name()));
    }

    private static ReportingGroup group(RandomRelease release, int wave, long id) {
        List<ReportingGroup> groups =
                id < 0 ? release.bands.get(wave).all() : release.waves.get(wave).groups();
        return groups.stream().filter(group -> group.id() == id).findFirst().orElseThrow();
    }
}
