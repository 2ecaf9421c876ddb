package org.goldenthread.evaluation;

import org.goldenthread.attendance.CompletionWithdrawn;
import org.goldenthread.attendance.Completions.Source;
import org.goldenthread.attendance.CourseCompleted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever completes a session or e-learning is asked about it, from the transaction on in which it is written down. */
@Component
class CompletedCourses {

    private final Questionnaires questionnaires;
    private final Asks asks;

    CompletedCourses(Questionnaires questionnaires, Asks asks) {
        this.questionnaires = questionnaires;
        this.asks = asks;
    }

    /** Learning elsewhere is not the organisation's to make better. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void ask(CourseCompleted event) {
        if (event.source() != Source.CREDIT) {
            questionnaires.all().forEach(each -> asks.add(event, each));
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void askNoMore(CompletionWithdrawn event) {
        asks.drop(event.completion());
    }
}
