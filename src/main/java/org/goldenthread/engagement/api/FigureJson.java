package org.goldenthread.engagement.api;

import java.util.List;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.engagement.Figure;
import org.goldenthread.engagement.FigureKind;
import org.goldenthread.engagement.ReleasedRow;
import org.goldenthread.engagement.ResultGroup;
import org.goldenthread.survey.GroupKind;
import org.jspecify.annotations.Nullable;

/** A released figure as other programmes read it: what is withheld has its reason, and null wherever a number would be. */
record FigureJson(
        long id,
        long wave,
        long group,
        @Nullable Long groupAbove,
        String groupName,
        GroupKind groupKind,
        FigureKind kind,
        String key,
        String title,
        String theme,
        @Nullable Number value,
        @Nullable Bound bound,
        @Nullable Number change,
        @Nullable Boolean clear,
        @Nullable Integer people,
        @Nullable List<Integer> distribution,
        @Nullable Verdict withheld) {

    static FigureJson of(ReleasedRow row) {
        Figure figure = row.figure();
        ResultGroup group = row.group();
        boolean shown = figure.isShown();
        return new FigureJson(
                figure.id(),
                row.wave().campaign().value(),
                group.id(),
                group.parent(),
                group.name(),
                group.kind(),
                figure.kind(),
                figure.key(),
                row.title(),
                row.theme(),
                shown ? Figure.plain(figure.value()) : null,
                shown ? figure.bound() : null,
                figure.change() == null ? null : Figure.plain(figure.change()),
                figure.change() == null ? null : (Boolean) figure.clear(),
                shown ? figure.n() : null,
                figure.distribution().isEmpty() ? null : figure.distribution(),
                shown ? null : figure.verdict());
    }
}
