package org.goldenthread.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.security.Access;
import org.goldenthread.workforce.ActionRefused.Reason;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The workforce plan of a service or the organisation. Whoever reads its figures reads its plan; those who lead it, and HR, make
 * and change it.
 */
@Service
@Transactional
public class ActionPlanService {

    private final ActionPlan plan;
    private final Readers readers;
    private final StaffDirectory directory;

    ActionPlanService(ActionPlan plan, Readers readers, StaffDirectory directory) {
        this.plan = plan;
        this.readers = readers;
        this.directory = directory;
    }

    /** Open ones first, by their day; none of a unit that the signed-in person may not read. */
    @PreAuthorize(Access.LEADER_OR_SURVEY_OWNER)
    @Transactional(readOnly = true)
    public List<WorkforceAction> of(UnitId unit) {
        boolean mine = readers.read().stream().anyMatch(each -> each.id().equals(unit));
        return mine ? plan.of(unit, directory.today()) : List.of();
    }

    @PreAuthorize(Access.LEADER_OR_SURVEY_OWNER)
    @Transactional(readOnly = true)
    public boolean mayChange(UnitId unit) {
        return readers.mayPlan(unit);
    }

    /** Who may own an action: staff in post whose name or role holds the text, by name, a page at a time. */
    @PreAuthorize(Access.LEADER_OR_SURVEY_OWNER)
    @Transactional(readOnly = true)
    public List<StaffMember> owners(String text, int offset, int limit) {
        return directory.search(text, offset, limit);
    }

    /** @throws ActionRefused when something is missing, or the unit is not theirs */
    @PreAuthorize(Access.LEADER_OR_SURVEY_OWNER)
    public void add(NewAction action) {
        refuseUnless(readers.mayPlan(action.unit()), Reason.NOT_YOURS);
        refuseUnless(Stream.of(action.title(), action.purpose()).noneMatch(String::isBlank), Reason.TEXT_MISSING);
        refuseUnless(
                action.title().length() <= NewAction.TITLE_LENGTH
                        && action.purpose().length() <= NewAction.PURPOSE_LENGTH,
                Reason.TEXT_TOO_LONG);
        refuseUnless(directory.find(action.owner(), directory.today()).isPresent(), Reason.OWNER_NOT_IN_POST);
        refuseUnless(!action.due().isBefore(directory.today()), Reason.DUE_IN_THE_PAST);
        plan.add(action);
    }

    /**
     * @param version of the action as it was seen
     * @param because needed when it is not possible
     * @throws ActionRefused when it is not theirs, the state cannot follow, or somebody else has changed it
     */
    @PreAuthorize(Access.LEADER_OR_SURVEY_OWNER)
    public void change(long action, int version, ActionState state, LocalDate due, String because) {
        refuseUnless(plan.unitOf(action).filter(readers::mayPlan).isPresent(), Reason.NOT_YOURS);
        refuseUnless(because.length() <= NewAction.PURPOSE_LENGTH, Reason.TEXT_TOO_LONG);
        refuseUnless(state != ActionState.NOT_POSSIBLE || !because.isBlank(), Reason.BECAUSE_MISSING);
        ActionState before = plan.lock(action, version).orElseThrow(() -> new ActionRefused(Reason.CHANGED_MEANWHILE));
        refuseUnless(before.canBecome(state), Reason.STATE_CANNOT_FOLLOW);
        plan.change(action, state, due, because.strip());
    }

    private static void refuseUnless(boolean fine, Reason reason) {
        if (!fine) {
            throw new ActionRefused(reason);
        }
    }
}
