package org.goldenthread.development.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.looks.Looked;
import org.goldenthread.looks.OwnRecord;
import org.goldenthread.looks.OwnRecords;
import org.goldenthread.looks.Sharing;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way to a review: locks it, lets in the person and whoever manages them today or acts in that place, and hands what is not signed over to the
 * next line manager. Nothing else reads or writes one.
 */
@Component
class ReviewDoor {

    private final ReviewRows rows;
    private final CycleRows cycles;
    private final OwnRecords own;
    private final StaffDirectory directory;

    ReviewDoor(ReviewRows rows, CycleRows cycles, OwnRecords own, StaffDirectory directory) {
        this.rows = rows;
        this.cycles = cycles;
        this.own = own;
        this.directory = directory;
    }

    /** A locked review, and which of the two the signed-in person is, or acts for. */
    record Opened(ReviewRows.Row row, StaffMember person, StaffMember me, Side side) {

        /** The line manager in whose place the signed-in person acts; null for who acts for themselves. */
        @Nullable PersonId inPlaceOf() {
            PersonId manager = person.manager();
            return side == Side.PERSON || me.id().equals(manager) ? null : manager;
        }
    }

    /** To read: the person finds the look of another in their log. It begins with the first who opens it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Opened> read(long cycle, PersonId person) {
        Optional<ReviewCycle> found =
                cycles.find(cycle).filter(each -> !each.opensOn().isAfter(directory.today()));
        Optional<StaffMember> owner = directory.find(person, directory.today());
        if (found.isEmpty() || owner.isEmpty()) {
            return Optional.empty();
        }
        if (own.open(List.of(person), each -> record(each, found.get())).isEmpty()) {
            return Optional.empty();
        }
        rows.begin(cycle, person, owner.get().manager());
        return rows.lock(cycle, person).map(row -> opened(row, owner.get()));
    }

    /** To change it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Opened change(long review) {
        ReviewRows.Row row = rows.lock(review).orElseThrow(ReviewDoor::denied);
        StaffMember owner = directory.find(row.person(), directory.today()).orElseThrow(ReviewDoor::denied);
        if (own.mayOpen(List.of(row), each -> record(each.person(), each.cycle()))
                .isEmpty()) {
            throw denied();
        }
        return opened(row, owner);
    }

    private Opened opened(ReviewRows.Row row, StaffMember owner) {
        StaffMember me = directory.me().orElseThrow(ReviewDoor::denied);
        Side side = me.id().equals(row.person()) ? Side.PERSON : Side.MANAGER;
        return new Opened(handedOver(row, owner.manager()), owner, me, side);
    }

    private ReviewRows.Row handedOver(ReviewRows.Row row, @Nullable PersonId manager) {
        if (row.state() == ReviewState.SIGNED || Objects.equals(row.manager(), manager)) {
            return row;
        }
        ReviewState state = row.state().after(ReviewStep.HANDED_OVER).orElseThrow();
        rows.handOver(row, manager, state, directory.today());
        return new ReviewRows.Row(row.id(), row.cycle(), row.person(), manager, state, row.agreedVersion());
    }

    static OwnRecord record(PersonId person, ReviewCycle cycle) {
        return new OwnRecord(person, Looked.REVIEW, cycle.name(), new Sharing.WithWhoeverManagesOrActs());
    }

    static AccessDeniedException denied() {
        return new AccessDeniedException("Not one of the two whose review it is");
    }
}
