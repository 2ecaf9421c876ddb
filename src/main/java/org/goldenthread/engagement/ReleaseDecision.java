package org.goldenthread.engagement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.survey.ReportingGroup;

/**
 * Decides, once and for all viewers together, which figures of a closed campaign are released. Groups pass the gate by
 * their ballots; each measure passes it again within the groups shown, by those who are behind it and by what they said.
 */
final class ReleaseDecision {

    private final CountedGroups groups;
    private final ItemFigures items;
    private final ThemeFigures themes;
    private final ScoreFigures scores;
    private final ChoiceFigures choices;

    /** @param earlier waves of the same series whose figures are known already */
    ReleaseDecision(
            Instrument instrument,
            List<ReportingGroup> tree,
            Bands bands,
            Map<Long, ReleaseTally> tallies,
            int threshold,
            List<EarlierWave> earlier) {
        groups = new CountedGroups(tree, bands, tallies, threshold, earlier);
        items = new ItemFigures(instrument, groups);
        themes = new ThemeFigures(instrument, groups, items);
        scores = new ScoreFigures(instrument, groups, items);
        choices = new ChoiceFigures(instrument, groups);
    }

    /** What the figures are about: the groups of the tree, and then the bands. */
    List<ReportingGroup> groups() {
        return groups.all();
    }

    List<ReleaseFigure> figures() {
        List<ReleaseFigure> figures = new ArrayList<>();
        responses(figures);
        scores.all(figures::add);
        themes.all(figures::add);
        items.all(figures::add);
        choices.all(figures::add);
        return figures;
    }

    private void responses(List<ReleaseFigure> figures) {
        Map<Long, Verdict> verdicts = new HashMap<>(groups.gate(groups::isShown, ReportingGroup::answered));
        groups.bands().all().forEach(band -> verdicts.put(band.id(), groups.verdict(band)));
        for (ReportingGroup group : groups.all()) {
            figures.add(groups.figure(
                    group,
                    FigureKind.RESPONSE,
                    "",
                    verdicts.getOrDefault(group.id(), Verdict.TOO_FEW),
                    group.answered(),
                    FigureKind.RESPONSE.indicator().value(group.answered(), group.invited(), 1)));
        }
    }
}
