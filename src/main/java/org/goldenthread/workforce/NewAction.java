package org.goldenthread.workforce;

import java.time.LocalDate;
import java.util.UUID;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;

/**
 * What a leader wants to do.
 *
 * @param request of the form, so that sending it twice makes one action
 */
public record NewAction(
        UUID request, UnitId unit, ActionTheme theme, String title, String purpose, PersonId owner, LocalDate due) {

    public static final int TITLE_LENGTH = 150;
    public static final int PURPOSE_LENGTH = 500;
}
