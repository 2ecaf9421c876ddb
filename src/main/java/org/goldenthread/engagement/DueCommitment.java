package org.goldenthread.engagement;

import java.time.LocalDate;
import org.goldenthread.organisation.PersonId;

/**
 * That somebody is to be reminded of what they see to.
 *
 * @param group for whom it is, as it is shown
 * @param overdue whether the date has passed, and does not just come near
 */
public record DueCommitment(
        long commitment, String title, String group, LocalDate due, boolean overdue, PersonId owner) {}
