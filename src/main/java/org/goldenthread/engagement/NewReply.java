package org.goldenthread.engagement;

import java.time.LocalDate;
import java.util.UUID;
import org.goldenthread.organisation.PersonId;

/**
 * What is promised to those who said something, in texts as long as those of {@link NewCommitment} at most.
 *
 * @param request key of the form that it comes from; sent twice, it is stored once
 * @param heard what was heard, in the leader's words
 * @param detail may be empty
 */
public record NewReply(UUID request, String heard, String title, String detail, PersonId owner, LocalDate due) {}
