package org.goldenthread.development.strengths;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.Access;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The signed-in person's own strengths: begun, answered in sittings, finished, compared with their own of another year,
 * deleted. Only they are here; whom they share with goes through {@link StrengthSharing}.
 */
@Service
public class StrengthService {

    private static final int HIGHEST = 5;

    private final StrengthInventory inventory;
    private final StrengthRows rows;
    private final TeamPictures pictures;
    private final StrengthShares shares;
    private final CoachRows coaching;
    private final CoachNotices coachNotices;
    private final StaffDirectory directory;

    StrengthService(
            StrengthInventory inventory,
            StrengthRows rows,
            TeamPictures pictures,
            StrengthShares shares,
            CoachRows coaching,
            CoachNotices coachNotices,
            StaffDirectory directory) {
        this.inventory = inventory;
        this.rows = rows;
        this.pictures = pictures;
        this.shares = shares;
        this.coaching = coaching;
        this.coachNotices = coachNotices;
        this.directory = directory;
    }

    /** Every strength, in the order of the file. */
    @PreAuthorize(Access.STAFF)
    public List<Strength> strengths() {
        return inventory.all();
    }

    /** Whether the signed-in person is in the directory, and so has a record in which something can be kept. */
    @PreAuthorize(Access.STAFF)
    public boolean canKeep() {
        return directory.me().isPresent();
    }

    /** The sitting that they have begun, if they have. */
    @PreAuthorize(Access.STAFF)
    public Optional<Sitting> sitting() {
        return directory.me().flatMap(me -> rows.begun(me.id())).map(this::sitting);
    }

    /** Begins a sitting, unless one is begun. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void begin(boolean optional) {
        rows.begin(me(), directory.today(), optional);
    }

    /** One page of the sitting; empty when there is no sitting, or no such page. */
    @PreAuthorize(Access.STAFF)
    public Optional<SittingPage> page(int number) {
        return rows.begun(me())
                .filter(begun -> 1 <= number && number <= pages(begun.optional()))
                .map(begun -> new SittingPage(
                        number, pages(begun.optional()), items(begun.optional(), number), begun.answers()));
    }

    /**
     * Keeps one answer of the sitting; nothing where there is none any more.
     *
     * @param value from 1 to 5
     * @throws IllegalArgumentException for a statement that is not asked, or another answer
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void answer(String item, int value) {
        PersonId me = me();
        rows.begun(me).ifPresent(begun -> {
            boolean asked = inventory.mixed(begun.optional()).stream()
                    .anyMatch(each -> each.key().equals(item));
            if (!asked || value < 1 || value > HIGHEST) {
                throw new IllegalArgumentException("No answer: " + item + " " + value);
            }
            rows.answer(me, item, value);
        });
    }

    /** The page is gone through, whether or not each of its statements was answered. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void turn(int page) {
        rows.turnTo(me(), page + 1);
    }

    /** Makes scores of the answers, which are then forgotten. A second click finds nothing left to finish. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void finish() {
        PersonId me = me();
        rows.lockBegun(me).ifPresent(begun -> {
            Map<String, Integer> scores = StrengthScores.inThirds(inventory.asked(begun.optional()), begun.answers());
            rows.keep(me, new StrengthRows.Scored(begun.id(), directory.today(), scores));
            rows.removeBegun(me);
            pictures.draw(staff().unit(), directory.today());
        });
    }

    /** Throws away what was answered of the sitting; finished ones stay. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void startAgain() {
        rows.removeBegun(me());
    }

    /** Those that they finished, the latest first, at most twelve. */
    @PreAuthorize(Access.STAFF)
    public List<StrengthResult> results() {
        return directory.me().map(me -> results(me.id())).orElseGet(List::of);
    }

    /** Deletes all of it: the sitting, every result, whom it was shared with, what coaches were asked, the team's picture. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void forgetAll() {
        PersonId me = me();
        shares.removeAll(me);
        pictures.leave(me, staff().unit());
        coaching.removeBy(me).forEach(coachNotices::over);
        rows.removeBegun(me);
        rows.removeResults(me);
    }

    /** Only for others of this package, which ask first who may read it. */
    List<StrengthResult> results(PersonId person) {
        return rows.results(person).stream().map(this::result).toList();
    }

    private StrengthResult result(StrengthRows.Scored scored) {
        Map<String, Band> bands = Ranking.bands(scored.thirds());
        // Sorting keeps the order of the file among equals.
        List<RankedStrength> ranked = inventory.all().stream()
                .filter(strength -> scored.thirds().containsKey(strength.key()))
                .sorted(Comparator.comparing(
                        (Strength strength) -> scored.thirds().getOrDefault(strength.key(), 0),
                        Comparator.reverseOrder()))
                .map(strength -> new RankedStrength(strength, bands.getOrDefault(strength.key(), Band.MIDDLE)))
                .toList();
        return new StrengthResult(scored.id(), scored.takenOn(), ranked);
    }

    private Sitting sitting(StrengthRows.Begun begun) {
        return new Sitting(
                begun.id(),
                begun.startedOn(),
                begun.optional(),
                begun.answers().size(),
                inventory.mixed(begun.optional()).size(),
                begun.next(),
                pages(begun.optional()));
    }

    private int pages(boolean optional) {
        return Math.ceilDiv(inventory.mixed(optional).size(), StrengthInventory.PAGE);
    }

    private List<StrengthItem> items(boolean optional, int page) {
        return inventory.mixed(optional).stream()
                .skip((page - 1L) * StrengthInventory.PAGE)
                .limit(StrengthInventory.PAGE)
                .toList();
    }

    private PersonId me() {
        return staff().id();
    }

    private StaffMember staff() {
        return directory.me().orElseThrow(() -> new AccessDeniedException("Not in the directory"));
    }
}
