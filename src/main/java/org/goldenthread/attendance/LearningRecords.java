package org.goldenthread.attendance;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.attendance.Completions.Source;
import org.goldenthread.attendance.Marks.Given;
import org.goldenthread.attendance.StoredCompletions.Done;
import org.goldenthread.learning.BookableSessions;
import org.goldenthread.learning.CourseSession;
import org.goldenthread.learning.SessionId;
import org.goldenthread.organisation.PersonId;
import org.springframework.stereotype.Component;

/** Learning records put together: marks, completions, and learning elsewhere; five queries for any number of people. */
@Component
class LearningRecords {

    private final Marks marks;
    private final StoredCompletions completions;
    private final StoredExternalLearning elsewhere;
    private final BookableSessions sessions;

    LearningRecords(
            Marks marks, StoredCompletions completions, StoredExternalLearning elsewhere, BookableSessions sessions) {
        this.marks = marks;
        this.completions = completions;
        this.elsewhere = elsewhere;
        this.sessions = sessions;
    }

    /** By family name. */
    List<LearningRecord> of(Collection<PersonId> people) {
        List<Given> given = marks.ofPeople(people);
        Map<SessionId, CourseSession> attended =
                sessions.find(given.stream().map(Given::session).distinct().toList()).stream()
                        .collect(toMap(CourseSession::id, session -> session));
        List<Done> done = completions.of(people);
        Map<PersonId, List<RecordEntry>> entries = new HashMap<>();
        given.forEach(mark -> add(
                entries,
                mark.person(),
                attended(
                        mark,
                        Objects.requireNonNull(attended.get(mark.session())),
                        done.stream()
                                .filter(each -> each.person().equals(mark.person())
                                        && mark.session().equals(each.session()))
                                .findFirst())));
        done.stream()
                .filter(each -> each.source() == Source.E_LEARNING || each.source() == Source.EARLIER)
                .forEach(each -> add(entries, each.person(), unattended(each)));
        elsewhere.of(people).forEach(each -> add(entries, each.person(), elsewhere(each)));
        List<LearningRecord> records = new ArrayList<>();
        marks.names(people)
                .forEach((person, name) ->
                        records.add(new LearningRecord(person, name, sorted(entries.getOrDefault(person, List.of())))));
        return records;
    }

    private static void add(Map<PersonId, List<RecordEntry>> entries, PersonId person, RecordEntry entry) {
        entries.computeIfAbsent(person, each -> new ArrayList<>()).add(entry);
    }

    private static RecordEntry attended(Given mark, CourseSession session, Optional<Done> done) {
        return new RecordEntry(
                session.plan().days().getLast().date(),
                done.map(Done::title).orElse(session.title()),
                "",
                mark.mark(),
                done.map(Done::minutes).orElse(0),
                done.map(Done::id).orElse(null),
                null,
                false);
    }

    private static RecordEntry unattended(Done done) {
        boolean earlier = done.source() == Source.EARLIER;
        return new RecordEntry(done.on(), done.title(), "", null, done.minutes(), null, null, earlier);
    }

    private static RecordEntry elsewhere(ExternalLearning each) {
        ExternalLearning.Description says = each.description();
        return new RecordEntry(says.on(), says.title(), says.provider(), null, says.minutes(), null, each, false);
    }

    private static List<RecordEntry> sorted(List<RecordEntry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(RecordEntry::on).reversed().thenComparing(RecordEntry::title))
                .toList();
    }
}
