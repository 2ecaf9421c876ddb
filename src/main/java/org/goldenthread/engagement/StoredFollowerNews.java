package org.goldenthread.engagement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** News of commitments for their followers; each piece is named by its commitment and version. */
@Repository
class StoredFollowerNews implements FollowerNews {

    private static final String IT_IS_TIME =
            "select from commitment_news_told where told_at is null or told_at <= :last";
    private static final String RESTED = """
            select commitment_id from commitment join commitment_change using (commitment_id, version)
             where version > told_version and changed_at <= :rested
            """;

    /** {@code about} as rows. */
    private static final String PIECES = """
            select split_part(piece, ':', 1)::bigint as commitment_id, split_part(piece, ':', 2)::int as told
              from unnest(string_to_array(:about, ' ')) piece
            """;

    private final JdbcClient jdbc;
    private final Commitments commitments;
    private final TeamReaders readers;
    private final StaffDirectory directory;
    private final Clock clock;
    private final Duration every;
    private final Duration rests;

    StoredFollowerNews(
            JdbcClient jdbc,
            Commitments commitments,
            TeamReaders readers,
            StaffDirectory directory,
            Clock clock,
            @Value("${goldenthread.mail.news-every}") Duration every,
            @Value("${goldenthread.mail.news-rests}") Duration rests) {
        this.jdbc = jdbc;
        this.commitments = commitments;
        this.readers = readers;
        this.directory = directory;
        this.clock = clock;
        this.every = every;
        this.rests = rests;
    }

    @Override
    public boolean anyDue() {
        return jdbc.sql("select exists (" + IT_IS_TIME + ") and exists (" + RESTED + ")")
                .param("last", ago(every))
                .param("rested", ago(rests))
                .query(Boolean.class)
                .single();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<FollowedNews> take() {
        boolean mine = jdbc.sql(IT_IS_TIME + " for update skip locked")
                        .param("last", ago(every))
                        .query((row, number) -> number)
                        .list()
                        .size()
                == 1;
        if (!mine) {
            return List.of();
        }
        List<Long> changed = jdbc.sql("""
                        update commitment set told_version = version where commitment_id in (%s) returning commitment_id
                        """.formatted(RESTED))
                .param("rested", ago(rests))
                .query(Long.class)
                .list();
        List<FollowedNews> news = byReaders(commitments.list(changed, directory.today()));
        if (!news.isEmpty()) {
            jdbc.sql("update commitment_news_told set told_at = :now")
                    .param("now", ago(Duration.ZERO))
                    .update();
        }
        return news;
    }

    /** Most people follow one or two things; those who follow the same get the same letter. */
    private List<FollowedNews> byReaders(List<SaidAndDone> changed) {
        Map<Long, List<PersonId>> followers = followers(changed);
        Map<PersonId, List<SaidAndDone>> byPerson = new TreeMap<>(Comparator.comparingLong(PersonId::value));
        for (SaidAndDone said : changed) {
            List<PersonId> people = followers.getOrDefault(said.commitment(), List.of());
            readers.of(said, people)
                    .forEach(person -> byPerson.merge(
                            person,
                            List.of(said),
                            (some, more) ->
                                    Stream.concat(some.stream(), more.stream()).toList()));
        }
        return byPerson.entrySet().stream()
                .collect(groupingBy(Map.Entry::getValue, mapping(Map.Entry::getKey, toList())))
                .entrySet()
                .stream()
                .map(group -> new FollowedNews(about(group.getKey()), group.getValue(), group.getKey()))
                .sorted(Comparator.comparing(FollowedNews::about))
                .toList();
    }

    private Map<Long, List<PersonId>> followers(List<SaidAndDone> changed) {
        return jdbc
                .sql("""
                        select commitment_id, person
                          from commitment join commitment_change using (commitment_id, version)
                               join commitment_following using (commitment_id)
                               cross join unnest(followers) person
                         where commitment_id = any (:ids) and person <> changed_by
                        """)
                .param("ids", changed.stream().map(SaidAndDone::commitment).toArray(Long[]::new))
                .query((row, number) -> Map.entry(row.getLong("commitment_id"), new PersonId(row.getLong("person"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static String about(List<SaidAndDone> changed) {
        return changed.stream()
                .map(said -> said.commitment() + ":" + said.version())
                .collect(joining(" "));
    }

    @Override
    public boolean isOver(String about) {
        return !jdbc.sql("""
                                select exists (
                                    select from (%s) piece join commitment using (commitment_id)
                                           join commitment_change using (commitment_id, version)
                                     where version = told and changed_at > :old)
                                """.formatted(PIECES))
                .param("about", about)
                .param("old", ago(Duration.ofDays(CommitmentFollowing.NEWS_DAYS)))
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<PersonId> stillFollow(String about) {
        return jdbc.sql("select distinct unnest(followers) from (" + PIECES
                        + ") piece join commitment_following using (commitment_id)")
                .param("about", about)
                .query((row, number) -> new PersonId(row.getLong(1)))
                .list();
    }

    private OffsetDateTime ago(Duration duration) {
        return clock.instant().minus(duration).atOffset(ZoneOffset.UTC);
    }
}
