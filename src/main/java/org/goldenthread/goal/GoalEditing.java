package org.goldenthread.goal;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.goldenthread.goal.GoalRefused.Reason;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.performance.MeasureName;
import org.goldenthread.performance.MeasureNames;
import org.goldenthread.security.Access;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leaders keep the goals of the organisation and the priorities of services that they lead. What was worded before stays,
 * with its days and the name of whoever worded it. Every method throws {@link AccessDeniedException} for other units.
 */
@Service
public class GoalEditing {

    private final StoredGoals rows;
    private final GoalRights rights;
    private final MeasureNames measures;
    private final StaffDirectory directory;
    private final Clock clock;

    GoalEditing(StoredGoals rows, GoalRights rights, MeasureNames measures, StaffDirectory directory, Clock clock) {
        this.rows = rows;
        this.rights = rights;
        this.measures = measures;
        this.directory = directory;
        this.clock = clock;
    }

    /** The organisation first, then services by name. */
    @PreAuthorize(Access.LEADER)
    @Transactional(readOnly = true)
    public List<Unit> units() {
        return rights.units(directory.structureOn(directory.today()));
    }

    /** What is worded for one of these units, in its order. */
    @PreAuthorize(Access.LEADER)
    @Transactional(readOnly = true)
    public List<Goal> of(UnitId unit) {
        mine(unit);
        return rows.of(List.of(unit));
    }

    /** The goals that a priority can serve, in their order. */
    @PreAuthorize(Access.LEADER)
    @Transactional(readOnly = true)
    public List<Goal> goals() {
        return rights.organisation(directory.structureOn(directory.today()))
                .map(top -> rows.of(List.of(top.id())))
                .orElseGet(List::of);
    }

    /** The measures that a priority can be tied to, in their order. */
    @PreAuthorize(Access.LEADER)
    public List<MeasureName> measures() {
        return measures.all();
    }

    /**
     * Puts one at the end. The same form sent twice makes one.
     *
     * @throws GoalRefused when the text is out of range, or what it is to serve was retired
     */
    @PreAuthorize(Access.LEADER)
    @Transactional
    public void add(UnitId unit, UUID form, GoalText text) {
        check(mine(unit), text);
        rows.add(unit, form).ifPresent(id -> rows.word(id, 1, text, directory.today(), me(), clock.instant()));
    }

    /**
     * Words it anew from today. To word it as it is already changes nothing.
     *
     * @param seen the revision that the leader saw
     * @throws GoalRefused when it was changed or retired meanwhile, the text is out of range, or what it is to serve was
     *     retired
     */
    @PreAuthorize(Access.LEADER)
    @Transactional
    public void word(GoalId id, int seen, GoalText text) {
        rows.lock(id);
        Goal now = now(id);
        Unit unit = mine(now.unit());
        if (now.says(text)) {
            return;
        }
        if (now.revision() != seen) {
            throw new GoalRefused(Reason.CHANGED_MEANWHILE, now);
        }
        check(unit, text);
        rows.end(id, directory.today());
        rows.word(id, now.revision() + 1, text, directory.today(), me(), clock.instant());
    }

    /**
     * Takes it out from today; what it said stays in the history.
     *
     * @throws GoalRefused when it was changed meanwhile, or priorities serve it; nothing when it is retired already
     */
    @PreAuthorize(Access.LEADER)
    @Transactional
    public void retire(GoalId id, int seen) {
        rows.lock(id);
        rows.find(id).ifPresent(now -> {
            mine(now.unit());
            if (now.revision() != seen) {
                throw new GoalRefused(Reason.CHANGED_MEANWHILE, now);
            }
            if (rows.isServed(id)) {
                throw new GoalRefused(Reason.STILL_SERVED, null);
            }
            rows.retire(id, directory.today(), me());
        });
    }

    /** One place up or down among those of the same unit; at the end nothing. */
    @PreAuthorize(Access.LEADER)
    @Transactional
    public void move(GoalId id, boolean up) {
        Goal now = now(id);
        mine(now.unit());
        List<GoalId> order = rows.held(now.unit());
        int at = order.indexOf(id);
        int to = at + (up ? -1 : 1);
        if (at >= 0 && to >= 0 && to < order.size()) {
            Collections.swap(order, at, to);
            for (int place = 0; place < order.size(); place++) {
                rows.place(order.get(place), place + 1);
            }
        }
    }

    private Goal now(GoalId id) {
        return rows.find(id).orElseThrow(() -> new GoalRefused(Reason.GONE, null));
    }

    private Unit mine(UnitId unit) {
        return units().stream()
                .filter(each -> each.id().equals(unit))
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("Only whoever leads it changes its goals"));
    }

    private PersonId me() {
        return directory.me().map(StaffMember::id).orElseThrow();
    }

    /** A goal serves nothing and has no measures of its own: what shows that it is reached are the priorities below it. */
    private void check(Unit unit, GoalText text) {
        boolean priority = unit.kind() == UnitKind.SERVICE;
        GoalId serves = text.serves();
        List<String> known = measures.all().stream().map(MeasureName::key).toList();
        boolean inRange = !text.title().isEmpty()
                && text.title().length() <= GoalText.TITLE_LENGTH
                && text.words().length() <= GoalText.WORDS_LENGTH
                && priority == (serves != null)
                && (priority || text.measures().isEmpty())
                && known.containsAll(text.measures());
        if (!inRange) {
            throw new GoalRefused(Reason.OUT_OF_RANGE, null);
        }
        if (serves != null) {
            rows.lock(serves);
            if (goals().stream().noneMatch(goal -> goal.id().equals(serves))) {
                throw new GoalRefused(Reason.SERVES_NOTHING, null);
            }
        }
    }
}
