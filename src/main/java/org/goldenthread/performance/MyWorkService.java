package org.goldenthread.performance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.performance.MyRows.Observed;
import org.goldenthread.security.Access;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The measures of the signed-in person, and of nobody else. Five queries, whatever the size of the organisation.
 *
 * <p>A measure without any observation of the person is left out.
 */
@Service
public class MyWorkService {

    private static final int MONTHS_OF_TREND = 24;
    private static final int AT_A_GLANCE = 3;

    private final Measures measures;
    private final MyRows rows;
    private final Presences presences;
    private final StaffDirectory directory;

    MyWorkService(Measures measures, MyRows rows, Presences presences, StaffDirectory directory) {
        this.measures = measures;
        this.rows = rows;
        this.presences = presences;
        this.directory = directory;
    }

    /** All measures in their order; empty for somebody without observations. */
    @PreAuthorize(Access.STAFF)
    public List<MyMeasure> mine() {
        return directory.me().map(this::measuresOf).orElseGet(List::of);
    }

    /** How things stand: all measures, and what to keep in mind when they are read. */
    @PreAuthorize(Access.STAFF)
    public MyWork overview() {
        return directory
                .me()
                .map(me -> {
                    List<MyMeasure> mine = measuresOf(me);
                    return new MyWork(mine, Fairness.of(me, mine));
                })
                .orElseGet(() -> new MyWork(List.of(), null));
    }

    /** One measure by its key; empty when there is no such measure or nothing is known of the person. */
    @PreAuthorize(Access.STAFF)
    public Optional<MyMeasure> mine(String measure) {
        return mine().stream().filter(mine -> mine.key().equals(measure)).findFirst();
    }

    /** Three measures: those that need a look first, then the others in their order. */
    @PreAuthorize(Access.STAFF)
    public List<MyMeasure> glance() {
        return mine().stream()
                .sorted(Comparator.comparing(MyMeasure::needsALook).reversed())
                .limit(AT_A_GLANCE)
                .toList();
    }

    /** For whoever has decided that they may be seen. */
    List<MyMeasure> measuresOf(StaffMember me) {
        Map<String, List<Observed>> observations = rows.observations(me.id());
        Map<String, List<Restatement>> restatements = rows.restatements(me.id());
        Map<String, List<PeerGroup>> groups = rows.groups(me.id());
        // Of a measure without sums it is not known where its month was worked; where the others were is the best
        // answer.
        List<PeerGroup> anywhere = groups.values().stream().findFirst().orElseGet(List::of);
        Presences.Known present = present(me, observations);
        return measures.all().stream()
                .filter(measure -> observations.containsKey(measure.key()))
                .map(measure -> mine(
                        measure,
                        worker(
                                me,
                                groups.getOrDefault(measure.key(), anywhere),
                                observations.getOrDefault(measure.key(), List.of()),
                                present),
                        observations.getOrDefault(measure.key(), List.of()),
                        restatements.getOrDefault(measure.key(), List.of()),
                        groups.getOrDefault(measure.key(), List.of())))
                .toList();
    }

    /** In the months that figures are about. */
    private Presences.Known present(StaffMember me, Map<String, List<Observed>> observations) {
        List<YearMonth> months = observations.values().stream()
                .map(known -> known.getLast().point().period())
                .sorted()
                .toList();
        YearMonth today = YearMonth.from(directory.today());
        return presences.of(
                List.of(me.id()),
                months.isEmpty() ? today : months.getFirst(),
                months.isEmpty() ? today : months.getLast());
    }

    private MyMeasure mine(
            Measure measure,
            TargetRule.Worker worker,
            List<Observed> known,
            List<Restatement> restatements,
            List<PeerGroup> groups) {
        TrendPoint last = known.getLast().point();
        YearMonth before = last.period().minusMonths(MONTHS_OF_TREND);
        // Of the last day of the month that is measured.
        LocalDate end = last.period().atEndOfMonth();
        Target target = measure.targetFor(worker, end).orElse(null);
        LocalDate asOf = asOf(known.getLast());
        return new MyMeasure(
                measure,
                last.period(),
                last.numerator(),
                last.denominator(),
                target,
                measure.targetRests(worker, end)
                        ? TargetStatus.AWAY
                        : TargetStatus.of(
                                measure.direction(),
                                last.numerator(),
                                last.denominator(),
                                target == null ? null : target.value()),
                known.stream()
                        .map(Observed::point)
                        .filter(point -> point.period().isAfter(before))
                        .toList(),
                known.getLast().source(),
                restatements.stream()
                        .filter(restatement -> restatement.before().period().isAfter(before))
                        .toList(),
                Comparisons.of(measure, groups),
                asOf,
                measure.rhythm().isLate(asOf, directory.today()));
    }

    /** With the team, the hours and the days of the month that is measured, which is where the work was done. */
    private static TargetRule.Worker worker(
            StaffMember me, List<PeerGroup> groups, List<Observed> known, Presences.Known present) {
        return new TargetRule.Worker(
                me.jobRole(),
                me.practiceLevel(),
                groups.stream().map(PeerGroup::name).toList(),
                known.getLast().fte(),
                present.in(me.id(), known.getLast().point().period()));
    }

    /** The end of the month, or the day of the file that came before the month was over. */
    private static LocalDate asOf(Observed last) {
        LocalDate end = last.point().period().atEndOfMonth();
        ObservationSource source = last.source();
        return source != null && source.dataDate().isBefore(end) ? source.dataDate() : end;
    }
}
