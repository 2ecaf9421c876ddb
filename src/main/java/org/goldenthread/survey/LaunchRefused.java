package org.goldenthread.survey;

/** A launch that would break a promise to staff; the reason is for the owner of the survey to read. */
public final class LaunchRefused extends RuntimeException {

    private LaunchRefused(String reason) {
        super(reason);
    }

    static LaunchRefused noAudience() {
        return new LaunchRefused("Nobody would be asked: no one in the audience is in post.");
    }

    static LaunchRefused audienceBelowThreshold(int invited, int threshold) {
        return new LaunchRefused("Only %d people would be asked. With fewer than %d nobody could be anonymous."
                .formatted(invited, threshold));
    }

    static LaunchRefused thresholdTooLow(int threshold) {
        return new LaunchRefused("The threshold is %d; it cannot be below 5.".formatted(threshold));
    }

    static LaunchRefused notLater() {
        return new LaunchRefused("It has closed, or it stays open as long as that already.");
    }

    static LaunchRefused notOpenYet() {
        return new LaunchRefused("It has not opened yet, so there is nothing to close. You can cancel it.");
    }

    static LaunchRefused keptUntilEnough() {
        return new LaunchRefused("Too few people have answered so far. The answers are kept until there are enough.");
    }

    static LaunchRefused formUsed(String title) {
        return new LaunchRefused(
                "This form has launched \u201c%s\u201d already. Load the page again to launch another survey."
                        .formatted(title));
    }

    static LaunchRefused over() {
        return new LaunchRefused("It is over already.");
    }

    static LaunchRefused noReason() {
        return new LaunchRefused("Staff are told why a survey is cancelled, in at most 500 characters.");
    }

    static LaunchRefused remindersUnclear() {
        return new LaunchRefused(
                "It is not clear who is reminded, or when: there are at most two reminders," + " after an invitation.");
    }

    static LaunchRefused remindersOutOfTime() {
        return new LaunchRefused(
                "Reminders go out at different times, after the survey has opened and before it closes.");
    }

    static LaunchRefused timesOutOfOrder() {
        return new LaunchRefused("The survey would close before it opens.");
    }
}
