package org.goldenthread.looks;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.looks.Sharing.WhileManagedBy;
import org.goldenthread.looks.Sharing.WithNobody;
import org.goldenthread.looks.Sharing.WithPeople;
import org.goldenthread.looks.Sharing.WithWhoeverManages;
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
    private final StaffDirectory directory;
    private final Clock clock;

    OwnRecords(LookRows rows, StaffDirectory directory, Clock clock) {
        this.rows = rows;
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

    /** Of what was found, what the signed-in person may read; that they looked at others' is in the log. Three statements. */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize(Access.STAFF)
    public <T> List<T> open(List<T> found, Function<T, OwnRecord> record) {
        Optional<StaffMember> me = directory.me();
        if (me.isEmpty() || found.isEmpty()) {
            return List.of();
        }
        PersonId reader = me.get().id();
        Map<PersonId, StaffMember> owners = owners(found.stream().map(record).toList());
        List<T> readable = found.stream()
                .filter(each -> relation(record.apply(each), reader, owners) != Relation.NOBODY)
                .toList();
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
        Map<PersonId, StaffMember> owners = owners(found.stream().map(record).toList());
        return found.stream()
                .filter(each -> relation(record.apply(each), me.get().id(), owners) != Relation.NOBODY)
                .toList();
    }

    private Map<PersonId, StaffMember> owners(Collection<OwnRecord> records) {
        return directory.findAll(records.stream().map(OwnRecord::owner).collect(Collectors.toSet()), directory.today());
    }

    /** Whoever has left cannot take back what they shared, so from then on nobody else reads it. */
    private static Relation relation(OwnRecord record, PersonId reader, Map<PersonId, StaffMember> owners) {
        if (record.owner().equals(reader)) {
            return Relation.OWNER;
        }
        StaffMember owner = owners.get(record.owner());
        return owner == null ? Relation.NOBODY : relation(record.sharing(), reader, owner.manager());
    }

    private static Relation relation(Sharing sharing, PersonId reader, @Nullable PersonId manager) {
        boolean manages = reader.equals(manager);
        return switch (sharing) {
            case WithNobody() -> Relation.NOBODY;
            case WithWhoeverManages() -> manages ? Relation.LINE_MANAGER : Relation.NOBODY;
            case WhileManagedBy(PersonId named) ->
                manages && named.equals(reader) ? Relation.LINE_MANAGER : Relation.NOBODY;
            case WithPeople(var people) -> people.contains(reader) ? Relation.NAMED_PERSON : Relation.NOBODY;
        };
    }
}
