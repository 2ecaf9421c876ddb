package org.goldenthread.deputy;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.deputy.DeputyRefused.Reason;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.Access;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A line manager names who acts in their place while they are away; so do administrators and HR for one who cannot, though never
 * themselves.
 */
@Service
@Transactional
public class DeputyService {

    private final StoredDeputies deputies;
    private final StaffDirectory directory;

    DeputyService(StoredDeputies deputies, StaffDirectory directory) {
        this.deputies = deputies;
        this.directory = directory;
    }

    @PreAuthorize(Access.STAFF)
    public LocalDate today() {
        return directory.today();
    }

    /** Those who act in the signed-in person's place, today or later. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public List<Deputy> mine() {
        return directory.me().map(me -> deputies.of(me.id(), directory.today())).orElseGet(List::of);
    }

    /** In whose place the signed-in person acts today. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public List<Deputy> held() {
        return directory
                .me()
                .map(me -> deputies.held(me.id(), directory.today()))
                .orElseGet(List::of);
    }

    /** Of all line managers, today or later, the first to begin first. */
    @PreAuthorize(Access.ADMINISTRATOR_OR_SURVEY_OWNER)
    @Transactional(readOnly = true)
    public List<Deputy> all() {
        return deputies.from(directory.today());
    }

    /** Who may be named: staff in post whose name or role holds the text, a page at a time. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public List<StaffMember> staff(String text, int offset, int limit) {
        return directory.search(text, offset, limit);
    }

    /**
     * Names somebody who acts in the signed-in person's place, who still may themselves.
     *
     * @param last the last day
     * @throws DeputyRefused when they cannot be named, or the days are wrong
     */
    @PreAuthorize(Access.STAFF)
    public void name(PersonId deputy, LocalDate first, LocalDate last) {
        PersonId me = me();
        name(me, deputy, first, last, me);
    }

    /**
     * Likewise in another's place. Whoever names a deputy for somebody else cannot be it: no role lets itself in.
     *
     * @throws DeputyRefused as for one's own
     */
    @PreAuthorize(Access.ADMINISTRATOR_OR_SURVEY_OWNER)
    public void nameFor(PersonId manager, PersonId deputy, LocalDate first, LocalDate last) {
        PersonId me = me();
        if (deputy.equals(me)) {
            throw new DeputyRefused(Reason.NOBODY_TO_NAME);
        }
        name(manager, deputy, first, last, me);
    }

    private void name(PersonId manager, PersonId deputy, LocalDate first, LocalDate last, PersonId by) {
        LocalDate today = directory.today();
        if (deputy.equals(manager)
                || directory.find(deputy, today).isEmpty()
                || directory.find(manager, today).isEmpty()) {
            throw new DeputyRefused(Reason.NOBODY_TO_NAME);
        }
        if (last.isBefore(first) || last.isBefore(today) || last.isAfter(first.plusYears(1))) {
            throw new DeputyRefused(Reason.DAYS_WRONG);
        }
        deputies.name(manager, deputy, first, last, by);
    }

    /** From now on they act no more in the signed-in person's place. */
    @PreAuthorize(Access.STAFF)
    public void end(long id) {
        deputies.end(id, me());
    }

    /** Likewise in another's place. */
    @PreAuthorize(Access.ADMINISTRATOR_OR_SURVEY_OWNER)
    public void endFor(Deputy deputy) {
        deputies.end(deputy.id(), deputy.manager());
    }

    private PersonId me() {
        return directory.me().map(StaffMember::id).orElseThrow(() -> new AccessDeniedException("Not in the directory"));
    }
}
