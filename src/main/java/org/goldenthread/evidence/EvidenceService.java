package org.goldenthread.evidence;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.evidence.EvidenceRule.Right;
import org.goldenthread.evidence.FileRefused.Reason;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.Access;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/**
 * Evidence files: what is refused is stored nowhere; what is kept is read, added to and removed by the rule of the record that
 * it belongs to, asked anew each time.
 */
@Service
public class EvidenceService {

    private final EvidenceRows rows;
    private final Map<String, EvidenceRule> rules;
    private final FileScan scan;
    private final StaffDirectory directory;
    private final Clock clock;
    private final DataSize largest;
    private final int most;

    EvidenceService(
            EvidenceRows rows,
            List<EvidenceRule> rules,
            FileScan scan,
            StaffDirectory directory,
            Clock clock,
            @Value("${goldenthread.evidence.largest}") DataSize largest,
            @Value("${goldenthread.evidence.most}") int most) {
        this.rows = rows;
        this.rules = rules.stream().collect(Collectors.toMap(EvidenceRule::kind, Function.identity()));
        this.scan = scan;
        this.directory = directory;
        this.clock = clock;
        this.largest = largest;
        this.most = most;
    }

    /** The most bytes that a file may have. */
    @PreAuthorize(Access.STAFF)
    public int largest() {
        return Math.toIntExact(largest.toBytes());
    }

    /** The most files that a record may have. */
    @PreAuthorize(Access.STAFF)
    public int most() {
        return most;
    }

    /**
     * Checks size, name, content and harm; keeps nothing. It may take seconds, so no transaction and no lock should wait for it.
     *
     * @throws FileRefused saying why
     */
    @PreAuthorize(Access.STAFF)
    public CheckedFile check(String name, byte[] content) {
        if (content.length == 0) {
            throw new FileRefused(Reason.EMPTY);
        }
        if (content.length > largest.toBytes()) {
            throw new FileRefused(Reason.TOO_BIG);
        }
        String clean = FileNames.clean(name);
        FileKind kind = FileKind.named(clean).orElseThrow(() -> new FileRefused(Reason.KIND_NOT_TAKEN));
        if (!kind.holds(content)) {
            throw new FileRefused(Reason.NOT_WHAT_IT_SAYS);
        }
        return switch (scan.scan(content)) {
            case CLEAN -> new CheckedFile(clean, kind, content);
            case HARMFUL -> throw new FileRefused(Reason.HARMFUL);
            case NOT_SCANNED -> throw new FileRefused(Reason.NOT_SCANNED);
        };
    }

    /**
     * The files of a record, the oldest first.
     *
     * @throws AccessDeniedException when the record is not the signed-in person's to read
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public List<EvidenceFile> of(RecordKey record) {
        demand(record, Right.READ);
        return rows.of(record);
    }

    /**
     * Keeps a file with a record; the same one sent twice is kept once.
     *
     * @throws FileRefused when the record has as many as it can have
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void add(RecordKey record, CheckedFile file) {
        demand(record, Right.CHANGE);
        PersonId me = directory
                .me()
                .map(StaffMember::id)
                .orElseThrow(() -> new AccessDeniedException("Not in the directory"));
        rows.add(record, me, file, clock.instant(), most);
        if (rows.find(file.id()).isEmpty()) {
            throw new FileRefused(Reason.TOO_MANY);
        }
    }

    /** Whether a record has no files: asked by the services of its module, for whatever is decided by it. */
    @PreAuthorize(Access.STAFF)
    public boolean isEmpty(RecordKey record) {
        return rows.of(record).isEmpty();
    }

    /** One to save; empty when there is none, or it belongs to what the signed-in person does not read. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public Optional<KeptFile> find(UUID file) {
        return rows.find(file)
                .filter(found -> right(found.key()) != Right.NONE)
                .map(found -> new KeptFile(found.file(), rows.content(file)));
    }

    /** Deletes one; one that is gone already stays gone. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void remove(UUID file) {
        rows.find(file).ifPresent(found -> {
            demand(found.key(), Right.CHANGE);
            rows.remove(file);
        });
    }

    /** Deletes all of a record, in the transaction that deletes the record and before it does. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void forget(RecordKey record) {
        demand(record, Right.CHANGE);
        rows.removeAll(record);
    }

    private void demand(RecordKey record, Right right) {
        if (right(record).compareTo(right) < 0) {
            throw new AccessDeniedException("Neither one's own nor shared");
        }
    }

    private Right right(RecordKey record) {
        EvidenceRule rule = rules.get(record.kind());
        return rule == null ? Right.NONE : rule.right(record.id());
    }
}
