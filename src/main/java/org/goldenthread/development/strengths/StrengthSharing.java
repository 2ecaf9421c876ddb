package org.goldenthread.development.strengths;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.looks.Looked;
import org.goldenthread.looks.OwnRecord;
import org.goldenthread.looks.OwnRecords;
import org.goldenthread.looks.Sharing.WithPeople;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.Access;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows strengths to people whom their owner named, until the owner takes it back; nobody else ever reads them. */
@Service
public class StrengthSharing {

    private final StrengthShares shares;
    private final StrengthService strengths;
    private final OwnRecords own;
    private final StaffDirectory directory;

    StrengthSharing(StrengthShares shares, StrengthService strengths, OwnRecords own, StaffDirectory directory) {
        this.shares = shares;
        this.strengths = strengths;
        this.own = own;
        this.directory = directory;
    }

    /** Staff whom one can name, without oneself: one page of a list to choose from. */
    @PreAuthorize(Access.STAFF)
    public List<StaffMember> staff(String text, int offset, int limit) {
        return directory.searchOthers(text, offset, limit);
    }

    /** The line manager of today, whom many name first. */
    @PreAuthorize(Access.STAFF)
    public Optional<StaffMember> myManager() {
        return directory.me().map(StaffMember::manager).flatMap(manager -> directory.find(manager, directory.today()));
    }

    /** With whom the signed-in person shares. */
    @PreAuthorize(Access.STAFF)
    public List<SharedWith> mine() {
        return directory.me().map(me -> shares.of(me.id())).orElseGet(List::of);
    }

    /**
     * Shares with somebody from now on.
     *
     * @throws IllegalArgumentException when they do not work here, or are oneself
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void share(PersonId reader) {
        PersonId me = me();
        if (reader.equals(me) || directory.find(reader, directory.today()).isEmpty()) {
            throw new IllegalArgumentException("Nobody to share with");
        }
        shares.add(me, reader, directory.today());
    }

    /** Takes it back at once. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void revoke(PersonId reader) {
        shares.remove(me(), reader);
    }

    /** Who shares with the signed-in person: names only. */
    @PreAuthorize(Access.STAFF)
    public List<SharedWith> withMe() {
        return directory
                .me()
                .map(me -> own.mayOpen(shares.with(me.id()), each -> record(each.person(), Set.of(me.id()))))
                .orElseGet(List::of);
    }

    /**
     * Opens somebody's strengths; they can read that the signed-in person did.
     *
     * @return empty when they have no result
     * @throws AccessDeniedException when they do not share it with the signed-in person
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public Optional<SharedStrengths> open(PersonId owner) {
        own.open(record(owner, shares.readers(owner)));
        Optional<StaffMember> person = directory.find(owner, directory.today());
        return strengths.results(owner).stream()
                .findFirst()
                .flatMap(result ->
                        person.map(each -> new SharedStrengths(each.fullName(), result.takenOn(), shown(result))));
    }

    /** The optional one may tell of a belief, so it stays with its owner. */
    private static List<RankedStrength> shown(StrengthResult result) {
        return result.ranked().stream()
                .filter(each -> !each.strength().optional())
                .toList();
    }

    private static OwnRecord record(PersonId owner, Set<PersonId> readers) {
        return new OwnRecord(owner, Looked.STRENGTHS, "", new WithPeople(readers));
    }

    private PersonId me() {
        return directory
                .me()
                .orElseThrow(() -> new AccessDeniedException("Not in the directory"))
                .id();
    }
}
