package org.goldenthread.engagement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.Item;
import org.goldenthread.instrument.ItemKind;
import org.goldenthread.instrument.Scale;
import org.goldenthread.instrument.Theme;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.survey.AnswerCounts;
import org.goldenthread.survey.AskedBefore;
import org.goldenthread.survey.Attribute;
import org.goldenthread.survey.Campaign;
import org.goldenthread.survey.CampaignId;
import org.goldenthread.survey.CampaignStatus;
import org.goldenthread.survey.GoesWithIndex;
import org.goldenthread.survey.GroupKind;
import org.goldenthread.survey.Reminded;
import org.goldenthread.survey.ReportingCell;
import org.goldenthread.survey.ReportingGroup;
import org.goldenthread.survey.SurveyResults;

/** A closed campaign with the ballots that a test puts in, counted one by one. */
final class BallotBox implements SurveyResults {

    static final Instrument INSTRUMENT = new Instrument(
            "test-pulse",
            1,
            "Test pulse",
            "Made for tests",
            "Apache-2.0",
            List.of(new Theme("workload", "Workload"), new Theme("team", "My team"), new Theme("pride", "Engagement")),
            List.of(
                    new Item("hours", "I can do my job within my hours", "workload"),
                    new Item("breaks", "I can take breaks", "workload"),
                    new Item("supported", "I am part of a supportive team", "team"),
                    new Item("proud", "I am proud to work here", "pride"),
                    new Item("recommend", "I would recommend working here", "pride"),
                    new Item("attached", "I feel attached", "pride"),
                    new Item("inspired", "I am inspired to do my best", "pride"),
                    new Item("motivated", "I am motivated to help", "pride")),
            List.of("proud", "recommend", "attached", "inspired", "motivated"));

    static final int FIRST_OF_INDEX = 3;

    private record Group(long id, String name, GroupKind kind, Long parent, List<UnitId> units, int invited) {}

    private final Campaign campaign;
    private final List<Group> groups = new ArrayList<>();
    private final List<ReportingCell> cells = new ArrayList<>();
    private final List<GoesWithIndex> companions = new ArrayList<>();
    private final Map<Long, List<int[]>> ballots = new HashMap<>();

    BallotBox(String title, String series, int threshold, Instant closedAt) {
        this(title, series, threshold, closedAt, INSTRUMENT);
    }

    BallotBox(String title, String series, int threshold, Instant closedAt, Instrument instrument) {
        var id = new CampaignId(ThreadLocalRandom.current().nextLong(1L << 40, 1L << 50));
        this.campaign = new Campaign(
                id,
                title,
                "",
                series,
                instrument,
                CampaignStatus.CLOSED,
                Instant.EPOCH,
                closedAt,
                threshold,
                Reminded.NOBODY);
    }

    Campaign campaign() {
        return campaign;
    }

    /** What is released of it. */
    List<ReleaseFigure> figures() {
        List<ReportingGroup> all = groups(id());
        var tallies = ReleaseTally.perGroup(all, counts(id()), campaign.instrument());
        return new ReleaseDecision(campaign.instrument(), all, Bands.NONE, tallies, campaign.threshold(), List.of())
                .figures();
    }

    CampaignId id() {
        return campaign.id();
    }

    long group(String name, GroupKind kind, Long parent, int invited, UnitId... units) {
        long id = groups.size() + 1L;
        groups.add(new Group(id, name, kind, parent, List.of(units), invited));
        return id;
    }

    /** @return where answers of people of the group are cast who have these bands in common */
    long cell(long group, int invited, String... bands) {
        var cell = new ReportingCell(1_000L + cells.size(), group, List.of(bands), invited);
        cells.add(cell);
        return cell.id();
    }

    /** Answers from 1 to 5 in the order of the items, 0 for one that was skipped. */
    void cast(long cell, int... answers) {
        ballots.computeIfAbsent(cell, key -> new ArrayList<>()).add(answers);
    }

    void cast(int times, long cell, int... answers) {
        IntStream.range(0, times).forEach(time -> cast(cell, answers));
    }

    @Override
    public List<AnswerCounts> counts(CampaignId campaign) {
        return ballots.entrySet().stream()
                .map(entry -> count(campaign().instrument(), entry.getKey(), groupOf(entry.getKey()), entry.getValue()))
                .toList();
    }

    /** Ballot by ballot, answer by answer. */
    static AnswerCounts count(Instrument instrument, long cell, long group, List<int[]> ballots) {
        List<Item> items = instrument.items();
        int[][] counts = new int[items.size()][];
        int[] answered = new int[items.size()];
        for (int item = 0; item < counts.length; item++) {
            counts[item] = new int[items.get(item).countedAnswers()];
            for (int[] ballot : ballots) {
                int answer = items.get(item).standsOnBallot()
                        ? ballot[instrument.onBallot().indexOf(items.get(item))]
                        : 0;
                answered[item] += answer > 0 ? 1 : 0;
                if (items.get(item).kind() == ItemKind.CHOICES) {
                    for (int option = 0; option < counts[item].length; option++) {
                        counts[item][option] += Math.max(0, answer) >> option & 1;
                    }
                } else if (answer > 0) {
                    counts[item][answer - 1]++;
                }
            }
        }
        List<AnswerCounts.Scored> scored = instrument.scored().stream()
                .map(scale -> scored(instrument, scale, ballots))
                .toList();
        return new AnswerCounts(cell, group, ballots.size(), counts, answered, scored);
    }

    private static AnswerCounts.Scored scored(Instrument instrument, Scale scale, List<int[]> ballots) {
        int people = 0;
        long points = 0;
        for (int[] ballot : ballots) {
            List<Item> items = scale.items().stream().map(instrument::item).toList();
            List<Integer> answers = items.stream()
                    .map(item -> ballot[instrument.onBallot().indexOf(item)])
                    .toList();
            if (answers.stream().allMatch(answer -> answer > 0)) {
                people++;
                for (int item = 0; item < items.size(); item++) {
                    points += items.get(item).reversed() ? 5 - answers.get(item) : answers.get(item) - 1;
                }
            }
        }
        return new AnswerCounts.Scored(people, points);
    }

    @Override
    public List<ReportingGroup> groups(CampaignId campaign) {
        return groups.stream()
                .map(group -> new ReportingGroup(
                        group.id(),
                        group.name(),
                        group.kind(),
                        group.parent(),
                        group.units(),
                        group.invited(),
                        answered(group.id())))
                .toList();
    }

    private long groupOf(long cell) {
        return cells.stream()
                .filter(each -> each.id() == cell)
                .map(ReportingCell::group)
                .findFirst()
                .orElse(cell);
    }

    private int answered(long group) {
        return ballots.entrySet().stream()
                        .filter(entry -> groupOf(entry.getKey()) == group)
                        .mapToInt(entry -> entry.getValue().size())
                        .sum()
                + groups.stream()
                        .filter(child -> child.parent() != null && child.parent() == group)
                        .mapToInt(child -> answered(child.id()))
                        .sum();
    }

    /** In groups without any, people are not told apart. */
    @Override
    public List<ReportingCell> cells(CampaignId campaign) {
        List<String> untold = cells.isEmpty()
                ? List.of()
                : cells.getFirst().bands().stream()
                        .map(band -> Attribute.of(band).name())
                        .toList();
        List<ReportingCell> all = new ArrayList<>(cells);
        groups.stream()
                .filter(group -> groups.stream()
                        .noneMatch(child -> Long.valueOf(group.id()).equals(child.parent())))
                .filter(group -> cells.stream().noneMatch(cell -> cell.group() == group.id()))
                .forEach(group -> all.add(new ReportingCell(group.id(), group.id(), untold, group.invited())));
        return all;
    }

    /** Waves of these campaigns have no people in common. */
    @Override
    public List<AskedBefore> askedBefore(CampaignId campaign) {
        return List.of();
    }

    /** What goes with the index is what a test says. */
    void goesWithIndex(GoesWithIndex... found) {
        companions.addAll(List.of(found));
    }

    @Override
    public List<GoesWithIndex> goesWithIndex(CampaignId campaign) {
        return companions;
    }

    @Override
    public Campaign campaign(CampaignId campaign) {
        return this.campaign;
    }
}
