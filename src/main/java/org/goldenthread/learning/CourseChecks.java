package org.goldenthread.learning;

import java.math.BigDecimal;
import java.net.URI;
import java.util.stream.Stream;
import org.goldenthread.learning.LearningRefused.Reason;

/** What a course must be to be stored, and to be shown to all staff. */
final class CourseChecks {

    private static final BigDecimal MOST = new BigDecimal("10000000");

    private CourseChecks() {}

    /** @throws LearningRefused when it cannot be stored, even as a draft */
    static void storable(CourseDescription course) {
        if (course.title().isBlank()) {
            throw new LearningRefused(Reason.TITLE_MISSING);
        }
        boolean longTexts = Stream.of(
                        course.summary(),
                        course.outcomes(),
                        course.audience(),
                        course.provider(),
                        course.preWork(),
                        course.launchAddress())
                .anyMatch(text -> text.length() > CourseDescription.TEXT_LENGTH);
        if (longTexts || course.title().length() > CourseDescription.TITLE_LENGTH) {
            throw new LearningRefused(Reason.TEXT_TOO_LONG);
        }
        if (course.minutes() < 5 || course.minutes() > 60_000) {
            throw new LearningRefused(Reason.LENGTH_WRONG);
        }
        if (course.cost().signum() < 0 || course.cost().compareTo(MOST) >= 0) {
            throw new LearningRefused(Reason.COST_WRONG);
        }
        boolean linksLeadOut = course.links().stream().allMatch(link -> leadsOut(link.address()));
        boolean launches = course.launchAddress().isEmpty()
                || (course.delivery() == Delivery.E_LEARNING && isSafe(course.launchAddress()));
        if (!linksLeadOut || !launches) {
            throw new LearningRefused(Reason.ADDRESS_WRONG);
        }
    }

    /** @throws LearningRefused when staff could not tell what it is, or e-learning could not be started */
    static void showable(CourseDescription course) {
        boolean starts = course.delivery() != Delivery.E_LEARNING
                || !course.launchAddress().isEmpty();
        if (course.summary().isBlank() || course.outcomeList().isEmpty() || !starts) {
            throw new LearningRefused(Reason.NOT_READY_FOR_REVIEW);
        }
    }

    /** Whether an address begins with http or https and names a host. */
    static boolean leadsOut(String address) {
        try {
            URI uri = URI.create(address);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static boolean isSafe(String address) {
        return leadsOut(address) && address.startsWith("https:");
    }
}
