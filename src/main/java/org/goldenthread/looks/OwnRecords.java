package org.goldenthread.looks;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.goldenthread.deputy.Deputies;
import org.goldenthread.deputy.Deputy;
import org.goldenthread.looks.Sharing.WhileManagedBy;
import org.goldenthread.looks.Sharing.WithNobody;
import org.goldenthread.looks.Sharing.WithPeople;
import org.goldenthread.looks.Sharing.WithWhoeverManages;
import org.goldenthread.looks.Sharing.WithWhoeverManagesOrActs;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door to what is a person's own. The owner reads it, and those with whom it is shared, as it is shared on the day;
 * no role opens it. Whoever else is let in is written into the log, in the transaction that reads the record: what was not
 * logged was not shown.
 */
@Service
public class OwnRecords {

    private final LookRows rows;
    private final Deputies deputies;
    private final StaffDirectory directory;
    private final Clock clock;

    OwnRecords(LookRows rows, Deputies deputies, StaffDirectory directory, Clock clock) {
        this.rows = rows;
        this.deputies = deputies;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Lets the signed-in person in, and writes into the log that they looked, unless it is their own.
     *
     * @throws AccessDeniedException when it is neither theirs nor shared with them
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize(Access.STAFF)
    public void open(OwnRecord record) {
        if (open(List.of(record), each -> each).isEmpty()) {
            throw new AccessDeniedException("Neither one's own nor shared");
        }
    }

    /** Of what was found, what the signed-in person may read; that they looked at others' is in the log. Four statements. */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize(Access.STAFF)
    public <T> List<T> open(List<T> found, Function<T, OwnRecord> record) {
        Optional<StaffMember> me = directory.me();
        if (me.isEmpty() || found.isEmpty()) {
            return List.of();
        }
        PersonId reader = me.get().id();
        List<T> readable = readable(found, record, reader);
        List<OwnRecord> others = readable.stream()
                .map(record)
                .filter(each -> !each.owner().equals(reader))
                .toList();
        if (!others.isEmpty()) {
            rows.add(reader, others, clock.instant());
        }
        return readable;
    }

    /** Of what was found, what the signed-in person may read; nothing is logged, so only its name may be shown. */
    @PreAuthorize(Access.STAFF)
    public <T> List<T> mayOpen(List<T> found, Function<T, OwnRecord> record) {
        Optional<StaffMember> me = directory.me();
        if (me.isEmpty() || found.isEmpty()) {
            return List.of();
        }
        return readable(found, record, me.get().id());
    }

    private <T> List<T> readable(List<T> found, Function<T, OwnRecord> record, PersonId reader) {
        LocalDate today = directory.today();
        Map<PersonId, StaffMember> owners = directory.findAll(
                found.stream().map(each -> record.apply(each).owner()).collect(toSet()), today);
        Set<PersonId> held =
                deputies.held(reader, today).stream().map(Deputy::manager).collect(toSet());
        return found.stream()
                .filter(each -> relation(record.apply(each), reader, owners, held) != Relation.NOBODY)
                .toList();
    }

    /** Whoever has left cannot take back what they shared, so from then on nobody else reads it. */
    private static Relation relation(
            OwnRecord record, PersonId reader, Map<PersonId, StaffMember> owners, Set<PersonId> held) {
        if (record.owner().equals(reader)) {
            return Relation.OWNER;
        }
        StaffMember owner = owners.get(record.owner());
        return owner == null ? Relation.NOBODY : relation(record.sharing(), reader, owner.manager(), held);
    }

    /** @param held the line managers in whose place the reader acts today */
    private static Relation relation(Sharing sharing, PersonId reader, @Nullable PersonId manager, Set<PersonId> held) {
        boolean manages = reader.equals(manager);
        return switch (sharing) {
            case WithNobody() -> Relation.NOBODY;
            case WithWhoeverManages() -> manages ? Relation.LINE_MANAGER : Relation.NOBODY;
            case WithWhoeverManagesOrActs() ->
                manages
                        ? Relation.LINE_MANAGER
                        : manager != null && held.contains(manager) ? Relation.DEPUTY : Relation.NOBODY;
            case WhileManagedBy(PersonId named) ->
                manages && named.equals(reader) ? Relation.LINE_MANAGER : Relation.NOBODY;
            case WithPeople(var people) -> people.contains(reader) ? Relation.NAMED_PERSON : Relation.NOBODY;
        };
    }
}
