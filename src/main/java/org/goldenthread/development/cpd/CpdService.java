package org.goldenthread.development.cpd;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.development.cpd.CpdWords.Needed;
import org.goldenthread.evidence.EvidenceService;
import org.goldenthread.framework.DatedFrameworks;
import org.goldenthread.framework.Framework;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.Access;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in person's own pieces of professional development. Nobody else's are reached from here. */
@Service
public class CpdService {

    /** The framework whose domains the portfolio has. */
    static final String FRAMEWORK = "pcf";

    private final CpdRows rows;
    private final PeerRows peers;
    private final CpdRules rules;
    private final DatedFrameworks frameworks;
    private final EvidenceService evidence;
    private final StaffDirectory directory;

    CpdService(
            CpdRows rows,
            PeerRows peers,
            CpdRules rules,
            DatedFrameworks frameworks,
            EvidenceService evidence,
            StaffDirectory directory) {
        this.rows = rows;
        this.peers = peers;
        this.rules = rules;
        this.frameworks = frameworks;
        this.evidence = evidence;
        this.directory = directory;
    }

    @PreAuthorize(Access.STAFF)
    public LocalDate today() {
        return directory.today();
    }

    /** Whether the signed-in person is in the directory, and so can keep a portfolio. */
    @PreAuthorize(Access.STAFF)
    public boolean canKeep() {
        return directory.me().isPresent();
    }

    /** Full name, for the head of what is taken away. */
    @PreAuthorize(Access.STAFF)
    public String myName() {
        return me().fullName();
    }

    @PreAuthorize(Access.STAFF)
    public List<CpdKind> kinds() {
        return rules.kinds();
    }

    /** The domains of the portfolio, in their order. */
    @PreAuthorize(Access.STAFF)
    public List<Framework.Element> domains() {
        return frameworks.find(FRAMEWORK).map(Framework::elements).orElseGet(List::of);
    }

    /** The latest first, those without a day before all. At most five hundred; three statements. */
    @PreAuthorize(Access.STAFF)
    public List<CpdEntry> mine() {
        return directory
                .me()
                .map(me -> {
                    Map<Long, List<PeerRows.Row>> reflections = peers.ofOwner(me.id());
                    return rows.of(me.id()).stream()
                            .map(row -> entry(row, reflections.getOrDefault(row.id(), List.of())))
                            .toList();
                })
                .orElseGet(List::of);
    }

    /** One of the signed-in person's own; another's is not there. */
    @PreAuthorize(Access.STAFF)
    public Optional<CpdEntry> mine(long entry) {
        return mine().stream().filter(each -> each.id() == entry).findFirst();
    }

    /**
     * Where the signed-in person stands in the year that a day is in; empty when no regulator asks anything of their role.
     *
     * @param pieces their own, as {@link #mine()} gives them
     */
    @PreAuthorize(Access.STAFF)
    public Optional<CpdReadiness> readiness(List<CpdEntry> pieces, LocalDate inYear) {
        Optional<String> role = directory.me().map(StaffMember::jobRole);
        return rules.forYearOf(inYear)
                .filter(rule -> role.filter(rule.roles()::contains).isPresent())
                .map(rule -> readiness(rule, pieces, inYear));
    }

    private CpdReadiness readiness(CpdRule rule, List<CpdEntry> pieces, LocalDate inYear) {
        CpdYear year = rule.yearOf(inYear);
        List<CpdEntry> finished = pieces.stream()
                .filter(each -> each.isFinished() && year.holds(each.words().on()))
                .toList();
        return new CpdReadiness(
                rule,
                year,
                directory.today(),
                finished.size(),
                (int) finished.stream().filter(CpdEntry::hasPeerReflection).count(),
                (int) finished.stream()
                        .filter(each -> each.recordedOn().isPresent())
                        .count());
    }

    /** Begins a draft; the same form begins one. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public long begin(UUID form) {
        return rows.begin("form:" + form, me().id(), CpdWords.empty());
    }

    /**
     * Keeps a draft that is still as it was read.
     *
     * @return false when it was changed meanwhile, in another tab, and nothing was overwritten
     * @throws IllegalArgumentException when the type or a domain is none of those there are
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public boolean keep(long entry, int version, CpdWords words) {
        boolean known = words.kind().isEmpty() || rules.kind(words.kind()).isPresent();
        Set<String> domains = domains().stream().map(Framework.Element::key).collect(Collectors.toSet());
        if (!known || !domains.containsAll(words.domains())) {
            throw new IllegalArgumentException("No such type or domain");
        }
        return rows.keep(entry, version, me().id(), words);
    }

    /**
     * The piece says all that the regulator asks for; a second click leaves the first day.
     *
     * @return what is missing; it is finished only when nothing is
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public Set<Needed> finish(long entry) {
        Set<Needed> missing = rows.find(entry)
                .filter(row -> row.owner().equals(me().id()))
                .orElseThrow(() -> new AccessDeniedException("Not one's own"))
                .words()
                .missing(directory.today());
        if (missing.isEmpty()) {
            rows.finish(entry, me().id(), directory.today());
        }
        return missing;
    }

    /** Makes it a draft again; colleagues who were asked do not read it until it is finished. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void change(long entry) {
        rows.finish(entry, me().id(), null);
    }

    /** That it is recorded with the regulator, or is not after all. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void recorded(long entry, boolean recorded) {
        rows.recorded(entry, me().id(), recorded ? directory.today() : null);
    }

    /** Deletes it with its files and the peer reflections on it. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void remove(long entry) {
        PersonId me = me().id();
        if (rows.find(entry).filter(row -> row.owner().equals(me)).isPresent()) {
            evidence.forget(CpdEvidence.of(entry));
            rows.remove(entry, me);
        }
    }

    private CpdEntry entry(CpdRows.Row row, List<PeerRows.Row> reflections) {
        return new CpdEntry(
                row.id(),
                row.version(),
                row.words(),
                rules.kind(row.words().kind()).map(CpdKind::name).orElse(""),
                row.origin().startsWith(CpdFromCourses.ORIGIN),
                row.finishedOn(),
                row.recordedOn(),
                reflections.stream().map(PeerRows.Row::shown).toList());
    }

    private StaffMember me() {
        return directory.me().orElseThrow(() -> new AccessDeniedException("Not in the directory"));
    }
}
