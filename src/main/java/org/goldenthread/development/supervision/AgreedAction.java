package org.goldenthread.development.supervision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What two people agreed.
 *
 * @param agreedOn the day of the session
 * @param ending empty while it is open
 */
public record AgreedAction(
        long id,
        String words,
        ActionOwner owner,
        LocalDate dueOn,
        LocalDate agreedOn,
        Optional<ActionEnding> ending,
        Optional<LocalDate> endedOn)
        implements Serializable {

    public boolean isOpen() {
        return ending.isEmpty();
    }
}
