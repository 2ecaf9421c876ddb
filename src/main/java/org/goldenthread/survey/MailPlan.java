package org.goldenthread.survey;

import java.io.Serializable;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * When staff are written to about a campaign, and who is reminded.
 *
 * @param invites whether an invitation goes out when it opens; without one nobody is reminded either
 * @param reminders when, at most two; none exactly when nobody is reminded
 */
public record MailPlan(boolean invites, Reminded reminded, List<Instant> reminders) implements Serializable {

    public static final int MOST_REMINDERS = 2;

    public MailPlan {
        reminders = reminders.stream().sorted().toList();
    }

    /** The survey stands in the portal, and nobody is written to. */
    public static MailPlan none() {
        return new MailPlan(false, Reminded.NOBODY, List.of());
    }

    /** Everybody is invited, and nobody is reminded. */
    public static MailPlan invitation() {
        return new MailPlan(true, Reminded.NOBODY, List.of());
    }

    /** @throws LaunchRefused when it does not fit the time in which the campaign is open */
    void check(Instant opensAt, Instant closesAt) {
        boolean known = reminders.size() <= MOST_REMINDERS
                && reminders.isEmpty() == (reminded == Reminded.NOBODY)
                && (invites || reminders.isEmpty());
        if (!known) {
            throw LaunchRefused.remindersUnclear();
        }
        boolean fits = reminders.stream().allMatch(at -> at.isAfter(opensAt) && at.isBefore(closesAt));
        if (!fits || reminders.stream().distinct().count() < reminders.size()) {
            throw LaunchRefused.remindersOutOfTime();
        }
    }

    /** What is due when; a single reminder is the last. */
    Map<MailingKind, Instant> due(Instant opensAt) {
        Map<MailingKind, Instant> due = new EnumMap<>(MailingKind.class);
        if (invites) {
            due.put(MailingKind.INVITATION, opensAt);
        }
        if (reminders.size() > 1) {
            due.put(MailingKind.REMINDER, reminders.getFirst());
        }
        if (!reminders.isEmpty()) {
            due.put(MailingKind.LAST_REMINDER, reminders.getLast());
        }
        return due;
    }
}
