package org.goldenthread.development.cpd;

import java.util.List;
import java.util.Set;
import org.goldenthread.development.notice.DevelopmentNotices;
import org.goldenthread.development.notice.Notice;
import org.goldenthread.development.notice.NoticeKind;
import org.goldenthread.looks.Looked;
import org.goldenthread.looks.OwnRecord;
import org.goldenthread.looks.OwnRecords;
import org.goldenthread.looks.Sharing;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.Access;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Peer reflections: the owner of a finished piece asks a colleague, who reads that piece and no other, and writes; until the
 * owner takes it back.
 */
@Service
public class PeerReflectionService {

    public static final int ASK = 600;

    private final PeerRows rows;
    private final CpdRows entries;
    private final CpdRules rules;
    private final OwnRecords own;
    private final DevelopmentNotices notices;
    private final StaffDirectory directory;

    PeerReflectionService(
            PeerRows rows,
            CpdRows entries,
            CpdRules rules,
            OwnRecords own,
            DevelopmentNotices notices,
            StaffDirectory directory) {
        this.rows = rows;
        this.entries = entries;
        this.rules = rules;
        this.own = own;
        this.notices = notices;
        this.directory = directory;
    }

    /** Staff whom one can ask, without oneself: one page of a list to choose from. */
    @PreAuthorize(Access.STAFF)
    public List<StaffMember> staff(String text, int offset, int limit) {
        return directory.searchOthers(text, offset, limit);
    }

    /**
     * Asks a colleague, who reads the piece from now on. Asked twice it is one request.
     *
     * @throws IllegalArgumentException when they do not work here, or are oneself
     * @throws AccessDeniedException when the piece is not one's own, or not finished
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void ask(long entry, PersonId peer, String ask) {
        StaffMember owner = owner();
        PersonId me = owner.id();
        if (peer.equals(me) || directory.find(peer, directory.today()).isEmpty() || ask.length() > ASK) {
            throw new IllegalArgumentException("Nobody to ask, or too long");
        }
        if (entries.find(entry)
                .filter(row -> row.owner().equals(me) && row.finishedOn().isPresent())
                .isEmpty()) {
            throw new AccessDeniedException("Not one's own, or not finished");
        }
        rows.ask(entry, me, peer, directory.today(), ask.strip());
        notices.tell(List.of(peer), new Notice(NoticeKind.PEER_REFLECTION_ASKED, entry, owner.fullName()));
    }

    /** The colleague reads the piece no more, at once. What they gave stays with the piece. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void takeBack(long reflection) {
        PersonId me = me();
        rows.lock(reflection).filter(row -> row.owner().equals(me)).ifPresent(row -> {
            rows.close(row.id(), me, directory.today());
            settle(row);
        });
    }

    /** What the signed-in person is asked, or gave and may still read; nothing is opened. */
    @PreAuthorize(Access.STAFF)
    public List<AskedOfMe> askedOfMe() {
        return directory
                .me()
                .map(me -> own.mayOpen(rows.askedOf(me.id()), PeerReflectionService::record).stream()
                        .map(row -> new AskedOfMe(
                                row.id(),
                                row.ownerName(),
                                row.title(),
                                row.askedOn(),
                                row.givenOn().isPresent()))
                        .toList())
                .orElseGet(List::of);
    }

    /**
     * Opens the piece that a reflection is asked on; its owner can read that it was done.
     *
     * @throws AccessDeniedException when the signed-in person is not asked, or not any more
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public PeerPiece open(long reflection) {
        PeerRows.Row row = asked(reflection);
        own.open(record(row));
        CpdWords words = entries.find(row.entry()).orElseThrow().words();
        return new PeerPiece(
                row.id(),
                row.ownerName(),
                new CpdWords(
                        words.title(),
                        words.kind(),
                        words.description(),
                        words.on(),
                        words.learning(),
                        words.impact(),
                        "",
                        words.domains()),
                rules.kind(words.kind()).map(CpdKind::name).orElse(""),
                row.ask(),
                row.words(),
                row.givenOn().isPresent());
    }

    /** Keeps what is written so far; its owner does not read it yet. What was given is not changed by it. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void keep(long reflection, String words) {
        rows.keep(asked(reflection).id(), checked(words));
    }

    /** Gives the reflection, or changes the one that was given. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void give(long reflection, String words) {
        PeerRows.Row row = asked(reflection);
        if (words.isBlank()) {
            throw new IllegalArgumentException("A reflection says something");
        }
        rows.give(row.id(), checked(words).strip(), directory.today());
        settle(row);
    }

    /** Says that one cannot; the piece is closed to the signed-in person from then on. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void decline(long reflection) {
        PeerRows.Row row = asked(reflection);
        rows.decline(row.id(), directory.today());
        settle(row);
    }

    private void settle(PeerRows.Row row) {
        notices.settle(NoticeKind.PEER_REFLECTION_ASKED, String.valueOf(row.entry()), row.peer());
    }

    /** What is asked of the signed-in person today, held until the transaction ends. */
    private PeerRows.Row asked(long reflection) {
        PersonId me = me();
        return rows.lock(reflection)
                .filter(row -> row.peer().equals(me))
                .filter(row -> !own.mayOpen(List.of(row), PeerReflectionService::record)
                        .isEmpty())
                .orElseThrow(() -> new AccessDeniedException("Not asked, or not any more"));
    }

    private static OwnRecord record(PeerRows.Row row) {
        Sharing sharing = row.isRead() ? new Sharing.WithPeople(Set.of(row.peer())) : new Sharing.WithNobody();
        return new OwnRecord(row.owner(), Looked.CPD_ENTRY, row.title(), sharing);
    }

    private static String checked(String words) {
        if (words.length() > CpdWords.TEXT) {
            throw new IllegalArgumentException("At most %d characters".formatted(CpdWords.TEXT));
        }
        return words;
    }

    private PersonId me() {
        return owner().id();
    }

    private StaffMember owner() {
        return directory.me().orElseThrow(() -> new AccessDeniedException("Not in the directory"));
    }
}
