package org.goldenthread.development;

import java.util.Locale;

/** A kind of record of development, for how many years it is kept, and from which of its days on. */
enum KeptRecord {
    /** With its corrections and what was agreed. */
    SUPERVISION_SESSION(6, "supervision_session", "held_on"),
    /** With all that is in it. */
    REVIEW(6, "review join review_cycle using (review_cycle_id)", "sign_by"),
    /** Goes with its last review. */
    REVIEW_CYCLE(
            6, "review_cycle left join review using (review_cycle_id)", "case when review_id is null then sign_by end"),
    /** With its reviews, evidence and pauses; while it is under way it has no such day. */
    ENROLMENT(6, "enrolment", "ended_on"),
    PROGRAMME_APPLICATION(2, "programme_application join application_round using (application_round_id)", "closes_on"),
    DEVELOPMENT_NOTICE(1, "development_notice", "made_on");

    private final int years;
    private final String from;
    private final String day;

    /**
     * @param from its table, with those that tell its day
     * @param day from which the years count; null keeps it
     */
    KeptRecord(int years, String from, String day) {
        this.years = years;
        this.from = from;
        this.day = day;
    }

    int years() {
        return years;
    }

    /** Deletes at most {@code :most} of those whose day is before {@code :before}. */
    String deletion() {
        return "delete from %1$s where %1$s_id in (select %1$s_id from %2$s where %3$s < :before limit :most)"
                .formatted(name().toLowerCase(Locale.ROOT), from, day);
    }
}
