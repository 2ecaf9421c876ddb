package org.goldenthread.workforce;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An action of the workforce plan.
 *
 * @param purpose what it is to change
 * @param owner full name of who sees to it
 * @param because why it is not possible, or the latest news; may be empty
 * @param version counts changes, so that nobody overwrites another's unseen
 * @param overdue whether its day has passed and it is not over
 */
public record WorkforceAction(
        long id,
        ActionTheme theme,
        String title,
        String purpose,
        String owner,
        LocalDate due,
        ActionState state,
        String because,
        int version,
        boolean overdue)
        implements Serializable {}
