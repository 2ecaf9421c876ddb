package org.goldenthread.development.notice;

import java.io.Serializable;
import java.util.List;
import org.goldenthread.organisation.PersonId;

/**
 * What one person is told in one message.
 *
 * @param taken key of what was taken together
 */
public record TakenNotices(long taken, PersonId person, List<Notice> notices) implements Serializable {

    public TakenNotices {
        notices = List.copyOf(notices);
    }
}
