package org.goldenthread.learning;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.goldenthread.learning.LearningRefused.Reason;
import org.jspecify.annotations.Nullable;

/** What a session must be to be stored, and to be booked. */
final class SessionChecks {

    private static final int LONGEST = 500;
    private static final BigDecimal MOST = new BigDecimal("10000000");

    private SessionChecks() {}

    /** @throws LearningRefused when it cannot be stored, even as planned */
    static void storable(SessionPlan plan, SessionMoney money) {
        if (!inOrder(plan.days())) {
            throw new LearningRefused(Reason.DAYS_WRONG);
        }
        if (plan.room().length() > LONGEST
                || plan.onlineAddress().length() > LONGEST
                || plan.trainers().length() > LONGEST) {
            throw new LearningRefused(Reason.TEXT_TOO_LONG);
        }
        if (plan.online() && !CourseChecks.isSafe(plan.onlineAddress())) {
            throw new LearningRefused(Reason.ADDRESS_WRONG);
        }
        boolean places = plan.capacity() >= 1 && plan.capacity() <= SessionPlan.LARGEST_CAPACITY;
        if (!places || plan.minimum() < 0 || plan.minimum() > plan.capacity()) {
            throw new LearningRefused(Reason.PLACES_WRONG);
        }
        if (isAfterStart(plan.bookingCloses(), plan) || isAfterStart(plan.cancellingCloses(), plan)) {
            throw new LearningRefused(Reason.DEADLINE_WRONG);
        }
        if (isNoCost(money.budget()) || isNoCost(money.cost())) {
            throw new LearningRefused(Reason.COST_WRONG);
        }
    }

    /** @throws LearningRefused when a course is taken at any time */
    static void hasDates(Course course) {
        if (course.description().delivery() == Delivery.E_LEARNING) {
            throw new LearningRefused(Reason.NO_DATES_FOR_E_LEARNING);
        }
    }

    /** @throws LearningRefused when nobody could come to it */
    static void bookable(SessionPlan plan, Instant now) {
        if (plan.room().isEmpty() && !plan.online()) {
            throw new LearningRefused(Reason.PLACE_MISSING);
        }
        if (!plan.starts().isAfter(now)) {
            throw new LearningRefused(Reason.IN_THE_PAST);
        }
    }

    /** Each meeting ends after it starts, and the next starts after that. */
    private static boolean inOrder(List<SessionDay> days) {
        Instant last = Instant.EPOCH;
        for (SessionDay day : days) {
            if (day.starts().isBefore(last) || !day.ends().isAfter(day.starts())) {
                return false;
            }
            last = day.ends();
        }
        return !days.isEmpty() && days.size() <= SessionPlan.MOST_DAYS;
    }

    private static boolean isAfterStart(@Nullable Instant deadline, SessionPlan plan) {
        return deadline != null && deadline.isAfter(plan.starts());
    }

    private static boolean isNoCost(@Nullable BigDecimal pounds) {
        return pounds != null && (pounds.signum() < 0 || pounds.compareTo(MOST) >= 0);
    }
}
