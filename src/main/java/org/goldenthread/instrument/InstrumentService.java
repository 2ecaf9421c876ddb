package org.goldenthread.instrument;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.Access;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets of questions that owners of surveys write or adapt. Whatever is stored can be asked as it is: it has passed through the
 * same reader as a shipped file, and has the scoring of a shipped one only where its questions are untouched.
 */
@Service
@Transactional
public class InstrumentService {

    /** In bytes; the largest shipped one has seven thousand. */
    public static final int LARGEST_FILE = 500_000;

    private final Instruments instruments;
    private final OwnInstruments own;
    private final ShippedItems shipped;
    private final StaffDirectory directory;
    private final Clock clock;

    InstrumentService(Instruments instruments, OwnInstruments own, StaffDirectory directory, Clock clock) {
        this.instruments = instruments;
        this.own = own;
        this.shipped = new ShippedItems(instruments.all());
        this.directory = directory;
        this.clock = clock;
    }

    /** What the portal brings, by title. */
    @PreAuthorize(Access.SURVEY_OWNER)
    public List<Instrument> shipped() {
        return instruments.all();
    }

    /** The latest version of each own one, the one that was changed last at the top; at most a hundred. */
    @PreAuthorize(Access.SURVEY_OWNER)
    @Transactional(readOnly = true)
    public List<OwnInstrument> own() {
        return own.latest();
    }

    /** The latest version of an own one. */
    @PreAuthorize(Access.SURVEY_OWNER)
    @Transactional(readOnly = true)
    public Optional<OwnInstrument> find(long id) {
        return own.find(id);
    }

    /**
     * Begins a new one with one question.
     *
     * @throws EditRefused when a text is missing
     */
    @PreAuthorize(Access.SURVEY_OWNER)
    public OwnInstrument create(String title, String source, String licence, Item first, String theme) {
        List.of(title, source, licence).forEach(ItemCheck::needed);
        ItemCheck.check(first, theme);
        String text = ItemCheck.clean(title);
        String themeName = ItemCheck.clean(theme);
        List<Theme> themes = themeName.isEmpty() ? List.of() : List.of(new Theme("first", themeName));
        Item item = first.keyed(InstrumentKeys.fresh(first.text(), "question", Set.of()))
                .standingIn(themes.isEmpty() ? "" : "first", "");
        String key = InstrumentKeys.fresh(text, "survey", Set.of());
        return add(new Instrument(key, 1, text, source, licence, themes, List.of(item), List.of()));
    }

    /**
     * Copies a shipped one, to be changed.
     *
     * @param title of the copy
     */
    @PreAuthorize(Access.SURVEY_OWNER)
    public OwnInstrument adapt(String key, String title) {
        ItemCheck.needed(title);
        Instrument base = instruments.get(key);
        Instrument copy = base.with(
                base.language(),
                ItemCheck.clean(title),
                base.sections(),
                base.themes(),
                base.scales(),
                base.labels(),
                base.items());
        return add(copy.known(key, 1, base.source(), base.licence(), key));
    }

    /**
     * Takes a YAML file as a new one of the organisation's own.
     *
     * @throws IllegalArgumentException naming file, place and reason when it is broken
     */
    @PreAuthorize(Access.SURVEY_OWNER)
    public ImportedInstrument importFile(String file, InputStream content) {
        Instrument brought = InstrumentFile.read(file, content);
        if (brought.items().size() > InstrumentEdits.MOST_ITEMS) {
            throw new IllegalArgumentException(
                    file + ": items: there are at most " + InstrumentEdits.MOST_ITEMS + " questions");
        }
        boolean isShipped =
                instruments.all().stream().anyMatch(each -> each.key().equals(brought.key()));
        String base = isShipped && brought.basedOn().isEmpty() ? brought.key() : brought.basedOn();
        OwnInstrument added = add(brought.known(brought.key(), 1, brought.source(), brought.licence(), base));
        boolean lost = brought.index().size() > added.instrument().index().size()
                || brought.scales().size() > added.instrument().scales().size();
        return new ImportedInstrument(added, lost);
    }

    /** The file of a shipped one or of an own one's latest version. */
    @PreAuthorize(Access.SURVEY_OWNER)
    @Transactional(readOnly = true)
    public String export(Instrument instrument) {
        return InstrumentYaml.write(instrument);
    }

    /**
     * Stores a change; when it returns, it is stored. What comes back may have other keys and another scoring than what was
     * given, never other questions.
     *
     * @param seen what was changed
     * @throws ChangedElsewhere when what is stored is not what was changed
     * @throws EditRefused when the change would leave it broken
     */
    @PreAuthorize(Access.SURVEY_OWNER)
    public OwnInstrument save(OwnInstrument seen, Instrument wanted) {
        return store(seen, readable(shipped.honest(wanted)), false);
    }

    /** From here on this version can be launched and does not change any more. Doing so again changes nothing. */
    @PreAuthorize(Access.SURVEY_OWNER)
    public OwnInstrument finish(OwnInstrument seen) {
        return store(seen, seen.instrument(), true);
    }

    /** Begins the next version with what the last has; where somebody has begun it already, this is that one. */
    @PreAuthorize(Access.SURVEY_OWNER)
    public OwnInstrument beginNext(OwnInstrument finished) {
        Instrument last = finished.instrument();
        own.addVersion(
                finished.id(),
                last.known(last.key(), finished.version() + 1, last.source(), last.licence(), last.basedOn()),
                clock.instant());
        return own.find(finished.id()).orElseThrow();
    }

    /** Launched campaigns keep their copies. */
    @PreAuthorize(Access.SURVEY_OWNER)
    public void remove(long id) {
        own.remove(id);
    }

    /** As respondents would read it today: with the organisation's name. */
    @PreAuthorize(Access.SURVEY_OWNER)
    @Transactional(readOnly = true)
    public Instrument asAsked(OwnInstrument own) {
        return directory.structureOn(directory.today()).all().stream()
                .filter(unit -> unit.kind() == UnitKind.ORGANISATION)
                .findFirst()
                .map(unit -> own.instrument().namedFor(unit.name()))
                .orElse(own.instrument());
    }

    /** How the portal's own words were said in a language before, by their places; see {@link FormWords}. */
    @PreAuthorize(Access.SURVEY_OWNER)
    @Transactional(readOnly = true)
    public Map<String, String> knownWords(String language) {
        return own.latest().stream()
                .map(each -> each.instrument().translations().getOrDefault(language, Map.of()))
                .filter(texts -> texts.keySet().stream().anyMatch(FormWords.places()::contains))
                .findFirst()
                .orElse(Map.of());
    }

    private OwnInstrument add(Instrument wanted) {
        Set<String> taken = new HashSet<>(own.keysLike(wanted.key()));
        instruments.all().forEach(each -> taken.add(each.key()));
        Instrument named = wanted.known(
                InstrumentKeys.numbered(wanted.key(), taken),
                wanted.version(),
                wanted.source(),
                wanted.licence(),
                wanted.basedOn());
        long id = own.add(readable(shipped.honest(named)), clock.instant());
        return own.find(id).orElseThrow();
    }

    private OwnInstrument store(OwnInstrument seen, Instrument instrument, boolean finished) {
        boolean stored = own.save(seen, instrument, finished, clock.instant());
        OwnInstrument now = own.find(seen.id()).orElseThrow(() -> new IllegalStateException("It has been removed"));
        if (!stored && !(finished && now.finished() && now.instrument().equals(instrument))) {
            throw new ChangedElsewhere(now);
        }
        return now;
    }

    /** What the reader of files makes of it, so that nothing is stored that could not be read again. */
    private static Instrument readable(Instrument instrument) {
        byte[] file = InstrumentYaml.write(instrument).getBytes(StandardCharsets.UTF_8);
        return InstrumentFile.read(instrument.title(), new ByteArrayInputStream(file));
    }
}
