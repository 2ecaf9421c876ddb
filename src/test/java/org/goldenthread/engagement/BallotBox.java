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
import org.goldenthread.instrument.Theme;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.survey.AnswerCounts;
import org.goldenthread.survey.AskedBefore;
import org.goldenthread.survey.Campaign;
import org.goldenthread.survey.CampaignId;
import org.goldenthread.survey.CampaignStatus;
import org.goldenthread.survey.GroupKind;
import org.goldenthread.survey.Reminded;
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
    private final Map<Long, List<int[]>> ballots = new HashMap<>();

    BallotBox(String title, String series, int threshold, Instant closedAt) {
        var id = new CampaignId(ThreadLocalRandom.current().nextLong(1L << 40, 1L << 50));
        this.campaign = new Campaign(
                id,
                title,
                "",
                series,
                INSTRUMENT,
                CampaignStatus.CLOSED,
                Instant.EPOCH,
                closedAt,
                threshold,
                Reminded.NOBODY);
    }

    CampaignId id() {
        return campaign.id();
    }

    long group(String name, GroupKind kind, Long parent, int invited, UnitId... units) {
        long id = groups.size() + 1L;
        groups.add(new Group(id, name, kind, parent, List.of(units), invited));
        return id;
    }

    /** Answers from 1 to 5 in the order of the items, 0 for one that was skipped. */
    void cast(long group, int... answers) {
        ballots.computeIfAbsent(group, key -> new ArrayList<>()).add(answers);
    }

    void cast(int times, long group, int... answers) {
        IntStream.range(0, times).forEach(time -> cast(group, answers));
    }

    @Override
    public List<AnswerCounts> counts(CampaignId campaign) {
        return ballots.entrySet().stream()
                .map(entry -> count(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static AnswerCounts count(long group, List<int[]> ballots) {
        int[][] counts = new int[INSTRUMENT.items().size()][5];
        int indexed = 0;
        double sum = 0;
        for (int[] ballot : ballots) {
            for (int item = 0; item < ballot.length; item++) {
                if (ballot[item] > 0) {
                    counts[item][ballot[item] - 1]++;
                }
            }
            int[] scored = IntStream.range(FIRST_OF_INDEX, ballot.length)
                    .map(item -> ballot[item])
                    .toArray();
            if (IntStream.of(scored).allMatch(answer -> answer > 0)) {
                indexed++;
                sum += IntStream.of(scored)
                        .mapToDouble(answer -> (answer - 1) * 25.0)
                        .average()
                        .orElseThrow();
            }
        }
        return new AnswerCounts(group, ballots.size(), counts, indexed, sum);
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

    private int answered(long group) {
        int own = ballots.getOrDefault(group, List.of()).size();
        return own
                + groups.stream()
                        .filter(child -> child.parent() != null && child.parent() == group)
                        .mapToInt(child -> answered(child.id()))
                        .sum();
    }

    /** Waves of these campaigns have no people in common. */
    @Override
    public List<AskedBefore> askedBefore(CampaignId campaign) {
        return List.of();
    }

    @Override
    public Campaign campaign(CampaignId campaign) {
        return this.campaign;
    }
}
