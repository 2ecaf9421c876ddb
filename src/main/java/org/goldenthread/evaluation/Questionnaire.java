package org.goldenthread.evaluation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What is asked at one stage.
 *
 * @param weeks after the course
 * @param openDays how long it can be answered
 */
public record Questionnaire(Stage stage, int weeks, int openDays, List<Question> questions) implements Serializable {

    public Questionnaire {
        questions = List.copyOf(questions);
    }

    /** The first day on which it can be answered. */
    LocalDate opens(LocalDate completed) {
        return completed.plusWeeks(weeks);
    }
}
