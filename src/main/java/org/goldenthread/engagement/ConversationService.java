package org.goldenthread.engagement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.goldenthread.engagement.CommitmentRefused.Reason;
import org.goldenthread.engagement.ConversationGuide.Team;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.Structure;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.security.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The conversation of a team about its results, for whoever leads it. Every figure comes from {@link EngagementService}, as
 * the signed-in person may see it anywhere else.
 */
@Service
@Transactional
public class ConversationService {

    /** More surveys than are asked in a year; what is older is no longer talked about. */
    private static final int WAVES_BACK = 15;

    private final EngagementService engagement;
    private final CommitmentService commitments;
    private final Commitments stored;
    private final StaffDirectory directory;

    ConversationService(
            EngagementService engagement, CommitmentService commitments, Commitments stored, StaffDirectory directory) {
        this.engagement = engagement;
        this.commitments = commitments;
        this.stored = stored;
        this.directory = directory;
    }

    /** Whether the signed-in person leads a unit of their own. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public boolean iLead() {
        return !teams(directory.structureOn(directory.today())).isEmpty();
    }

    /**
     * The guide for one unit, from the newest wave in which something is shown for it or above it.
     *
     * @param chosen null for the first that the person leads
     * @return empty while nothing is released that is shown for the unit or above it
     * @throws AccessDeniedException when the person does not lead the unit, or none
     */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public Optional<ConversationGuide> guide(@Nullable UnitId chosen) {
        Structure structure = directory.structureOn(directory.today());
        List<Team> teams = teams(structure);
        Team team = mine(teams, chosen);
        return newest(team, structure).map(results -> guide(results, teams, team));
    }

    /**
     * Results of the newest survey that says something of the first team that the person leads, read from its group.
     *
     * @throws AccessDeniedException when the person leads none
     */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public Optional<EngagementResults> results() {
        Structure structure = directory.structureOn(directory.today());
        return newest(mine(teams(structure), null), structure);
    }

    /**
     * Records what the team agreed; {@value ConversationGuide#MOST_AGREED} at most after one wave. The team and those above
     * it read it.
     *
     * @throws AccessDeniedException when the person does not lead the unit
     * @throws CommitmentRefused when something is missing, or enough is agreed
     */
    @PreAuthorize(Access.STAFF)
    public void agree(NewAgreement agreement) {
        Structure structure = directory.structureOn(directory.today());
        Team team = mine(teams(structure), agreement.team());
        Wave wave = newest(team, structure)
                .map(EngagementResults::wave)
                .orElseThrow(() -> new CommitmentRefused(Reason.FIGURE_NOT_YOURS));
        stored.alone(team.unit());
        boolean again = stored.isStored(agreement.request());
        if (!again && agreed(team, wave).size() >= ConversationGuide.MOST_AGREED) {
            throw new CommitmentRefused(Reason.ENOUGH_AGREED);
        }
        commitments.store(NewPromise.ofTeam(agreement, team.name(), wave.title()));
    }

    /**
     * News of what a team agreed.
     *
     * @throws AccessDeniedException when the person does not lead the unit
     * @throws CommitmentRefused when the status cannot follow, or somebody else changed it meanwhile
     */
    @PreAuthorize(Access.STAFF)
    public void change(UnitId unit, CommitmentChange change) {
        commitments.apply(change, agreed(unit, change.commitment()));
    }

    /**
     * Every state that something agreed has been in, the newest first.
     *
     * @throws AccessDeniedException when the person does not lead the unit
     */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public List<CommitmentNews> news(UnitId unit, long commitment) {
        return stored.news(agreed(unit, commitment).commitment());
    }

    private SaidAndDone agreed(UnitId unit, long commitment) {
        Team team = mine(teams(directory.structureOn(directory.today())), unit);
        return stored.agreed(team.unit(), directory.today()).stream()
                .filter(said -> said.commitment() == commitment)
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("Not agreed in a team that this person leads"));
    }

    /** Who may see to something: staff in post whose name or role holds the text, by name, a page at a time. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public List<StaffMember> owners(String text, int offset, int limit) {
        if (!iLead()) {
            throw new AccessDeniedException("Only those who lead a unit look for owners");
        }
        return directory.search(text, offset, limit);
    }

    private ConversationGuide guide(EngagementResults results, List<Team> teams, Team team) {
        TalkingPoints points = TalkingPoints.of(results);
        ResultGroup group = results.selected().group();
        return new ConversationGuide(
                teams,
                team,
                results.wave(),
                group,
                group.units().equals(List.of(team.unit())),
                results.selected().response(),
                points.strong(),
                points.toTalkAbout(),
                agreed(team, results.wave()));
    }

    /** A survey that asked others only is not what this team talks about. */
    private Optional<EngagementResults> newest(Team team, Structure structure) {
        List<UnitId> path = structure.pathUp(team.unit()).stream().map(Unit::id).toList();
        return engagement.wavesAbout(path, WAVES_BACK).stream()
                .flatMap(wave -> engagement.results(wave.campaign(), null).stream())
                .flatMap(all -> results(all, path).stream())
                .findFirst();
    }

    /** The results of the smallest group on the way up that has items to show, and is the person's to see whole. */
    private Optional<EngagementResults> results(EngagementResults all, List<UnitId> path) {
        Optional<ResultGroup> smallest = path.stream()
                .flatMap(unit -> all.choices().stream()
                        .filter(group -> group.units().contains(unit))
                        .max(Comparator.comparingInt(ResultGroup::depth))
                        .stream())
                .findFirst();
        Optional<EngagementResults> results =
                smallest.flatMap(group -> engagement.results(all.wave().campaign(), group.id()));
        return results.flatMap(own -> own.rows().stream()
                .filter(row -> row.group().depth() <= own.selected().group().depth())
                .filter(row -> row.themes().stream().anyMatch(Figure::isShown))
                .map(GroupResult::group)
                .max(Comparator.comparingInt(ResultGroup::depth))
                .flatMap(shown -> shown.id() == own.selected().group().id()
                        ? Optional.of(own)
                        : engagement.results(all.wave().campaign(), shown.id())));
    }

    private List<SaidAndDone> agreed(Team team, Wave wave) {
        return stored.agreed(team.unit(), directory.today()).stream()
                .filter(said -> said.wave().equals(wave.title()))
                .toList();
    }

    /** The units of which the signed-in person is the lead, not those below them. */
    private List<Team> teams(Structure structure) {
        @Nullable PersonId me = directory.me().map(StaffMember::id).orElse(null);
        return structure.all().stream()
                .filter(unit -> me != null && me.equals(unit.lead()))
                .map(unit -> new Team(unit.id(), unit.name()))
                .sorted(Comparator.comparing(Team::name))
                .toList();
    }

    private static Team mine(List<Team> teams, @Nullable UnitId chosen) {
        return teams.stream()
                .filter(team -> chosen == null || team.unit().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("Not a unit that this person leads"));
    }
}
