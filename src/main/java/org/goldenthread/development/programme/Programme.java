package org.goldenthread.development.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.goldenthread.framework.Framework;
import org.goldenthread.organisation.ContractType;
import org.jspecify.annotations.Nullable;

/**
 * A programme such as the assessed and supported year, as its file says it.
 *
 * @param shortName for lists
 * @param says what it is for whoever is on it
 * @param startsFrom first day on which somebody may start
 * @param startsTo last such day; null while none is known. Whoever has started by then stays to the end
 * @param stages the first first; each ends so long after the first day
 * @param reviewPlans the usual one first
 * @param frameworks what evidence may be for; of these, those count that apply on the first day
 * @param criteria what an application is decided by; none where one does not apply
 */
public record Programme(
        String key,
        int order,
        String name,
        String shortName,
        String says,
        String source,
        LocalDate startsFrom,
        @Nullable LocalDate startsTo,
        Entry entry,
        List<Stage> stages,
        List<ReviewPlan> reviewPlans,
        List<FrameworkUse> frameworks,
        List<Criterion> criteria)
        implements Serializable {

    public Programme {
        stages = List.copyOf(stages);
        reviewPlans = List.copyOf(reviewPlans);
        frameworks = List.copyOf(frameworks);
        criteria = List.copyOf(criteria);
    }

    /** Whom it is proposed for when they start; nobody where both are empty. */
    public record Entry(List<String> levels, List<ContractType> contracts) implements Serializable {
        public Entry {
            levels = List.copyOf(levels);
            contracts = List.copyOf(contracts);
        }
    }

    /**
     * A part of the way.
     *
     * @param until how long after the first day it ends
     * @param supervision how long there is at most between two sessions
     * @param protectedPercent of contracted hours that are kept free for learning
     * @param caseloadPercent of a full caseload; empty where nothing is said
     */
    public record Stage(
            String name, Period until, Period supervision, int protectedPercent, Optional<Integer> caseloadPercent)
            implements Serializable {}

    /**
     * When reviews are held.
     *
     * @param months after how many months, rising
     */
    public record ReviewPlan(String key, String name, List<Integer> months) implements Serializable {
        public ReviewPlan {
            months = List.copyOf(months);
        }
    }

    /**
     * A framework that evidence may be for.
     *
     * @param level the one that is looked for; empty where the framework has none
     */
    public record FrameworkUse(Framework framework, Optional<String> level) implements Serializable {}

    /**
     * What an application is decided by.
     *
     * @param asks what the applicant is asked
     */
    public record Criterion(String key, String name, String asks) implements Serializable {}

    public boolean takesStarterOn(LocalDate day) {
        return !day.isBefore(startsFrom) && (startsTo == null || !day.isAfter(startsTo));
    }

    public boolean takesApplications() {
        return !criteria.isEmpty();
    }

    /** How long it takes without a pause. */
    public Period length() {
        return stages.getLast().until();
    }

    /** What evidence is for, by the day on which somebody started. */
    public List<FrameworkUse> frameworksFor(LocalDate start) {
        return frameworks.stream()
                .filter(use -> use.framework().appliesOn(start))
                .toList();
    }

    /**
     * One of its plans of reviews.
     *
     * @throws IllegalArgumentException when there is none of this name
     */
    public ReviewPlan reviewPlan(String planKey) {
        return reviewPlans.stream()
                .filter(plan -> plan.key().equals(planKey))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key + " has no reviews called " + planKey));
    }
}
