package org.goldenthread.confidential;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.instrument.Instrument;

/**
 * All that the person who is asked is told of an interview.
 *
 * @param open whether answers can still be given, changed and withdrawn
 * @param answers their own, as they were sent last
 * @param readings who opened their answers, the last at the top; withdrawn ones too
 */
public record MyInterview(
        InterviewId id,
        String title,
        String purpose,
        Instrument instrument,
        Instant closesAt,
        LocalDate keptUntil,
        boolean open,
        Answering answering,
        List<NamedReader> readers,
        Optional<SentAnswers> answers,
        List<Reading> readings) {

    public MyInterview {
        readers = List.copyOf(readers);
        readings = List.copyOf(readings);
    }
}
