package org.goldenthread.development.supervision;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.goldenthread.deputy.Deputy;
import org.goldenthread.leave.Away;
import org.goldenthread.organisation.StaffMember;

/**
 * The supervision of one person, as the two whose it is see it.
 *
 * @param own whether the signed-in person is the one who is supervised
 * @param supervisor full name of today's line manager
 * @param acting in the supervisor's place today
 * @param windows those of the last twelve months and the next that come, in their order
 * @param sessions the latest first
 * @param actions open ones first, by their day; then those that ended, the latest first
 * @param away from today on, and what is going on
 */
public record Supervision(
        StaffMember person,
        boolean own,
        Optional<String> supervisor,
        List<Deputy> acting,
        Rhythm rhythm,
        SupervisionStanding standing,
        List<Window> windows,
        List<SupervisionSession> sessions,
        List<AgreedAction> actions,
        List<Away> away)
        implements Serializable {

    public Supervision {
        acting = List.copyOf(acting);
        windows = List.copyOf(windows);
        sessions = List.copyOf(sessions);
        actions = List.copyOf(actions);
        away = List.copyOf(away);
    }

    public List<AgreedAction> open() {
        return actions.stream().filter(AgreedAction::isOpen).toList();
    }
}
