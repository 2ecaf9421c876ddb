package org.goldenthread.recognition;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.Structure;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Thanks: given by anybody to a colleague or a team; private ones for giver and thanked alone, those on the wall for all staff.
 * How many somebody was given is said to them and to nobody else.
 */
@Service
public class ThanksService {

    private final ThanksRows rows;
    private final Behaviours behaviours;
    private final StaffDirectory directory;
    private final Clock clock;

    ThanksService(ThanksRows rows, Behaviours behaviours, StaffDirectory directory, Clock clock) {
        this.rows = rows;
        this.behaviours = behaviours;
        this.directory = directory;
        this.clock = clock;
    }

    /** Whether the signed-in person is in the directory, and so gives thanks and is thanked. */
    @PreAuthorize(Access.STAFF)
    public boolean takesPart() {
        return directory.me().isPresent();
    }

    /** What one can thank for. */
    @PreAuthorize(Access.STAFF)
    public List<Behaviour> behaviours() {
        return behaviours.all();
    }

    /** Staff whom one can thank, without oneself: one page of a list to choose from. */
    @PreAuthorize(Access.STAFF)
    public List<StaffMember> staff(String text, int offset, int limit) {
        return directory.searchOthers(text, offset, limit);
    }

    /** Every team there is today, by name. */
    @PreAuthorize(Access.STAFF)
    public List<Team> teams() {
        return directory.structureOn(directory.today()).all().stream()
                .filter(unit -> unit.kind() == UnitKind.TEAM)
                .map(unit -> new Team(unit.id(), unit.name()))
                .toList();
    }

    /**
     * Thanks a colleague; sent twice from one form it is said once.
     *
     * @throws IllegalArgumentException when they do not work here, are oneself, or the value is none of the organisation's
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void give(UUID form, PersonId colleague, ThanksWords words) {
        StaffMember me = me();
        StaffMember thanked = directory
                .find(colleague, directory.today())
                .filter(person -> !person.id().equals(me.id()))
                .orElseThrow(() -> new IllegalArgumentException("Nobody to thank"));
        add(form, me, colleague, null, thanked.unit(), words);
    }

    /**
     * Thanks a team; sent twice from one form it is said once.
     *
     * @throws IllegalArgumentException when there is no such team today, or the value is none of the organisation's
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void give(UUID form, UnitId team, ThanksWords words) {
        if (teams().stream().noneMatch(each -> each.id().equals(team))) {
            throw new IllegalArgumentException("No such team");
        }
        add(form, me(), null, team, team, words);
    }

    private void add(
            UUID form,
            StaffMember me,
            @Nullable PersonId person,
            @Nullable UnitId team,
            UnitId unit,
            ThanksWords words) {
        Behaviour behaviour =
                behaviours.find(words.behaviour()).orElseThrow(() -> new IllegalArgumentException("No such value"));
        rows.add(form, me.id(), person, team, service(unit).id(), words, behaviour.name(), clock.instant());
    }

    /** What stands on a wall, the latest first: one page of it. */
    @PreAuthorize(Access.STAFF)
    public List<Thanks> wall(Wall wall, int offset, int limit) {
        List<ThanksRows.Row> found = wall == Wall.EVERYBODY
                ? rows.wall(offset, limit)
                : directory
                        .me()
                        .map(me -> rows.wall(service(me.unit()).id(), offset, limit))
                        .orElseGet(List::of);
        return shown(found);
    }

    /** Those for the signed-in person and their team, private ones and hidden ones among them, the latest first. */
    @PreAuthorize(Access.STAFF)
    public List<Thanks> toMe(int offset, int limit) {
        return directory
                .me()
                .map(me -> shown(rows.to(me.id(), me.unit(), offset, limit)))
                .orElseGet(List::of);
    }

    /** Those that the signed-in person gave, the latest first. */
    @PreAuthorize(Access.STAFF)
    public List<Thanks> byMe(int offset, int limit) {
        return directory.me().map(me -> shown(rows.by(me.id(), offset, limit))).orElseGet(List::of);
    }

    /** Those for the signed-in person that they have not seen yet. */
    @PreAuthorize(Access.STAFF)
    public List<Thanks> unseen() {
        return directory.me().map(me -> shown(rows.unseen(me.id()))).orElseGet(List::of);
    }

    /** The signed-in person has seen all of theirs. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void seen() {
        directory.me().ifPresent(me -> rows.seen(me.id(), clock.instant()));
    }

    /** Takes back what one gave: it is deleted at once. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void withdraw(long thanks) {
        rows.remove(thanks, me().id());
    }

    /**
     * Takes what one was thanked for off the wall, or puts it there again. For a team whoever leads it does.
     *
     * @throws AccessDeniedException when it is for somebody else
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void hide(long thanks, boolean hidden) {
        StaffMember me = me();
        Set<UnitId> led = directory.unitsILead();
        if (rows.find(thanks).filter(row -> mayHide(row, me.id(), led)).isEmpty()) {
            throw new AccessDeniedException("For somebody else");
        }
        rows.hide(thanks, hidden);
    }

    /** What the month before this one brought on the wall of one's service; empty when it brought nothing. */
    @PreAuthorize(Access.STAFF)
    public Optional<RoundUp> lastMonth() {
        return directory.me().flatMap(me -> {
            YearMonth month = YearMonth.from(directory.today()).minusMonths(1);
            Unit service = service(me.unit());
            Collection<String> given = rows.behaviours(
                    service.id(),
                    month.atDay(1).atStartOfDay(StaffDirectory.LONDON).toInstant(),
                    month.plusMonths(1)
                            .atDay(1)
                            .atStartOfDay(StaffDirectory.LONDON)
                            .toInstant());
            List<String> names = behaviours.all().stream()
                    .filter(each -> given.contains(each.key()))
                    .map(Behaviour::name)
                    .toList();
            return given.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new RoundUp(month, service.name(), given.size(), names));
        });
    }

    /** Whether the month has just begun, so that the one before is news: its first seven days. */
    @PreAuthorize(Access.STAFF)
    public boolean isMonthNew() {
        return directory.today().getDayOfMonth() <= 7;
    }

    private List<Thanks> shown(List<ThanksRows.Row> found) {
        Optional<PersonId> me = directory.me().map(StaffMember::id);
        Set<UnitId> led = found.stream().anyMatch(row -> row.team() != null) ? directory.unitsILead() : Set.of();
        return found.stream()
                .map(row -> {
                    boolean mine = me.filter(row.giver()::equals).isPresent();
                    boolean toMe =
                            me.filter(person -> mayHide(row, person, led)).isPresent();
                    return row.shown(mine, toMe);
                })
                .toList();
    }

    private static boolean mayHide(ThanksRows.Row row, PersonId me, Set<UnitId> led) {
        return me.equals(row.person()) || (row.team() != null && led.contains(row.team()));
    }

    /** On whose wall a unit's thanks stand: its service's, or the organisation's for those outside of services. */
    private Unit service(UnitId unit) {
        Structure structure = directory.structureOn(directory.today());
        return structure
                .serviceOf(unit)
                .or(() -> structure.pathUp(unit).stream().reduce((below, above) -> above))
                .orElseThrow();
    }

    private StaffMember me() {
        return directory.me().orElseThrow(() -> new AccessDeniedException("Not in the directory"));
    }
}
