package org.goldenthread.engagement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.security.Access;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.survey.CampaignId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Released results for the signed-in person. Every figure has passed the gate once for all viewers together; what is
 * decided here is only who may look at which, by {@link Viewers}.
 */
@Service
@Transactional(readOnly = true)
public class EngagementService {

    private final ReleasedFigures released;
    private final Viewers viewers;
    private final FigureTexts texts;
    private final CurrentUser currentUser;

    EngagementService(ReleasedFigures released, Viewers viewers, FigureTexts texts, CurrentUser currentUser) {
        this.released = released;
        this.viewers = viewers;
        this.texts = texts;
        this.currentUser = currentUser;
    }

    /** Closed campaigns, the newest first; sixty at most. */
    @PreAuthorize(Access.STAFF)
    public List<Wave> waves() {
        return released.waves();
    }

    /** Closed campaigns that asked people in one of the units, the newest first. */
    @PreAuthorize(Access.STAFF)
    public List<Wave> wavesAbout(Collection<UnitId> units, int limit) {
        return released.wavesAbout(units, limit);
    }

    /**
     * One wave, read from one group.
     *
     * @param campaign null for the newest wave
     * @param group null for the organisation
     * @return empty when nothing has been released, or not this campaign
     * @throws AccessDeniedException when the signed-in person may not see the group, or it does not exist
     */
    @PreAuthorize(Access.STAFF)
    public Optional<EngagementResults> results(@Nullable CampaignId campaign, @Nullable Long group) {
        return released.wave(campaign)
                .flatMap(wave -> results(wave, released.before(wave).orElse(null), group));
    }

    /**
     * Figures that the signed-in person may answer with a commitment: those shown for the groups that they see whole, for
     * owners of surveys down to the services.
     */
    @PreAuthorize(Access.LEADER_OR_SURVEY_OWNER)
    public List<FigureRef> figuresIMayCite(CampaignId campaign) {
        List<ResultGroup> tree = released.tree(campaign);
        Viewer viewer = viewers.of(tree);
        int deepest = currentUser.has(Role.SURVEY_OWNER) ? 1 : Integer.MAX_VALUE;
        List<Long> groups = viewer.choices(tree).stream()
                .filter(group -> group.depth() <= deepest)
                .map(ResultGroup::id)
                .toList();
        return texts.refer(released.citable(campaign, groups));
    }

    /** Groups of which the signed-in person sees everything that is released, parents before children; none of no wave. */
    @PreAuthorize(Access.STAFF)
    public List<ResultGroup> groupsISeeWhole(CampaignId campaign) {
        List<ResultGroup> tree = released.tree(campaign);
        return viewers.of(tree).choices(tree);
    }

    /** A shown figure in words; empty when it is withheld or the signed-in person may not see it whole. */
    @PreAuthorize(Access.LEADER_OR_SURVEY_OWNER)
    public Optional<FigureText> describe(long figure) {
        return released.placeOf(figure)
                .filter(place ->
                        viewers.of(released.groups(place.campaign())).whole().contains(place.group()))
                .map(place -> texts.describe(List.of(figure)).get(figure));
    }

    private Optional<EngagementResults> results(Wave wave, @Nullable Wave before, @Nullable Long chosen) {
        List<ResultGroup> groups = released.groups(wave.campaign());
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        Viewer viewer = viewers.of(groups);
        ResultGroup selected = chosen == null ? groups.getFirst() : viewer.visible(chosen, groups);
        List<ResultGroup> shown = ResultRows.around(selected, groups, viewer);
        List<Figure> figures = released.figures(
                wave.campaign(),
                before == null ? null : before.campaign(),
                shown.stream().map(ResultGroup::id).toList(),
                itemsOf(selected, shown, viewer));
        return Optional.of(new ResultRows(released.questions(wave.campaign()), figures)
                .results(wave, before, selected, shown, viewer.choices(groups)));
    }

    /** The selected group and the one right above it, to compare with; nothing of a group that is not seen whole. */
    private static List<Long> itemsOf(ResultGroup selected, List<ResultGroup> shown, Viewer viewer) {
        if (!viewer.seesWhole(selected)) {
            return List.of();
        }
        return shown.stream()
                .filter(group ->
                        group.id() == selected.id() || Long.valueOf(group.id()).equals(selected.parent()))
                .filter(viewer::seesWhole)
                .map(ResultGroup::id)
                .toList();
    }
}
