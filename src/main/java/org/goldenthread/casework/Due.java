package org.goldenthread.casework;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Something that one worker has to do by a day.
 *
 * @param what the table of the record that will say that it is done
 * @param worker employee number of whose child it is now
 * @param by the last day on which it is in time; past when it is overdue
 */
public record Due(CaseTable what, String caseReference, String worker, LocalDate by) implements Serializable {}
