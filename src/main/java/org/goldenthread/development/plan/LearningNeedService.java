package org.goldenthread.development.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.security.Access;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the signed-in person wants to learn, for themselves. Learning and development reads how many want each topic, for the
 * whole organisation and in steps of five, so that one person more or fewer tells nothing of whom.
 */
@Service
public class LearningNeedService {

    private static final int STEP = 5;

    private final Frameworks frameworks;
    private final StaffDirectory directory;
    private final JdbcClient jdbc;

    LearningNeedService(Frameworks frameworks, StaffDirectory directory, JdbcClient jdbc) {
        this.frameworks = frameworks;
        this.directory = directory;
        this.jdbc = jdbc;
    }

    /** Everything that can be chosen. */
    @PreAuthorize(Access.STAFF)
    public List<Topic> topics() {
        return frameworks.topics();
    }

    /** Those that a text names: all of the words that find courses about it begin a word of the text. */
    @PreAuthorize(Access.STAFF)
    public List<Topic> topicsIn(String text) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        return topics().stream()
                .filter(topic -> Stream.of(topic.search().split(" "))
                        .allMatch(search -> words.stream().anyMatch(word -> word.startsWith(search))))
                .toList();
    }

    @PreAuthorize(Access.STAFF)
    public List<LearningNeed> mine() {
        return directory
                .me()
                .map(me -> jdbc.sql(
                                "select topic, words, since from learning_need where person_id = :me order by since, topic")
                        .param("me", me.id().value())
                        .query((row, number) -> new LearningNeed(
                                topic(row.getString("topic")),
                                row.getString("words"),
                                row.getObject("since", LocalDate.class)))
                        .list())
                .orElseGet(List::of);
    }

    /** Keeps a need; one of the same topic is replaced. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void add(String topic, String words) {
        String stripped = words.strip();
        if (find(topic).isEmpty() || stripped.length() > LearningNeed.WORDS_LENGTH) {
            throw new IllegalArgumentException("No such topic, or too many words");
        }
        jdbc.sql("""
                        insert into learning_need (person_id, topic, words, since) values (:me, :topic, :words, :today)
                        on conflict (person_id, topic) do update set words = excluded.words
                        """)
                .param("me", me().value())
                .param("topic", topic)
                .param("words", stripped)
                .param("today", directory.today())
                .update();
    }

    @Transactional
    @PreAuthorize(Access.STAFF)
    public void remove(String topic) {
        jdbc.sql("delete from learning_need where person_id = :me and topic = :topic")
                .param("me", me().value())
                .param("topic", topic)
                .update();
    }

    /** Topics that five people or more want, those that most want first. */
    @PreAuthorize(Access.LEARNING_PUBLISHER)
    public List<Demand> demand() {
        Map<String, Integer> people = jdbc
                .sql("select topic, count(*)::int as people from learning_need group by topic")
                .query((row, number) -> Map.entry(row.getString("topic"), row.getInt("people")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return frameworks.topics().stream()
                .map(topic -> new Demand(topic, people.getOrDefault(topic.key(), 0) / STEP * STEP))
                .filter(demand -> demand.least() > 0)
                .sorted(Comparator.comparingInt(Demand::least).reversed())
                .toList();
    }

    /** One whose topic is no longer in the file keeps its key as name. */
    private Topic topic(String key) {
        return find(key).orElseGet(() -> new Topic(key, key, key));
    }

    private Optional<Topic> find(String key) {
        return frameworks.topics().stream()
                .filter(topic -> topic.key().equals(key))
                .findFirst();
    }

    private PersonId me() {
        return directory
                .me()
                .orElseThrow(() -> new AccessDeniedException("Not in the directory"))
                .id();
    }
}
