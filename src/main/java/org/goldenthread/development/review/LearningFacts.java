package org.goldenthread.development.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.attendance.LearningRecordService;
import org.goldenthread.attendance.RecordEntry;
import org.goldenthread.requirement.MyStanding;
import org.goldenthread.requirement.StandingService;
import org.goldenthread.requirement.StandingState;
import org.springframework.stereotype.Component;

/**
 * What the signed-in person learned in a period, how long it took them, and which required courses are overdue today. Their
 * line manager reads all of it under their learning anyway.
 */
@Component
class LearningFacts {

    private final LearningRecordService records;
    private final StandingService standings;

    LearningFacts(LearningRecordService records, StandingService standings) {
        this.records = records;
        this.standings = standings;
    }

    List<Fact> of(ReviewCycle cycle) {
        List<RecordEntry> learned = records.mine().entries().reversed().stream()
                .filter(RecordEntry::completed)
                .filter(entry -> cycle.looksBackOn(entry.on()))
                .toList();
        List<Fact> facts = new ArrayList<>();
        learned.forEach(entry -> facts.add(Fact.of(Fact.Kind.LEARNING, entry.title(), entry.on())));
        if (!learned.isEmpty()) {
            int minutes = learned.stream().mapToInt(RecordEntry::minutes).sum();
            facts.add(new Fact(Fact.Kind.LEARNING_TIME, "", Optional.empty(), minutes, null));
        }
        standings.mine().stream()
                .filter(mine -> mine.standing().state() == StandingState.OVERDUE)
                .map(LearningFacts::overdue)
                .forEach(facts::add);
        return facts;
    }

    private static Fact overdue(MyStanding mine) {
        return Fact.of(
                Fact.Kind.LEARNING_OVERDUE,
                mine.requirement().title(),
                mine.standing().due());
    }
}
