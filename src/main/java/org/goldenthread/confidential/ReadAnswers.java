package org.goldenthread.confidential;

import java.time.LocalDate;
import org.goldenthread.instrument.Instrument;

/** One person's answers, opened by a reader; that they were opened is in the log by then. */
public record ReadAnswers(String name, String title, Instrument instrument, LocalDate keptUntil, SentAnswers answers) {}
