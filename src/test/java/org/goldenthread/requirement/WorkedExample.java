package org.goldenthread.requirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.learning.CourseId;
import org.goldenthread.leave.Away;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/** One row of the table of worked examples: what is different from the usual, and what comes of it. */
final class WorkedExample {

    private static final CourseId COURSE = new CourseId(1);
    private static final CourseId REPLACED = new CourseId(2);
    private static final CourseId OTHER = new CourseId(3);
    private static final PersonId PERSON = new PersonId(1);

    private final String name;
    private final List<Learner.Post> posts = new ArrayList<>();
    private final List<Completion> done = new ArrayList<>();
    private final List<Away> leave = new ArrayList<>();
    private Set<String> roles = Set.of("Social worker");
    private Set<String> levels = Set.of();
    private Set<UnitId> units = Set.of();
    private Set<UnitId> place = Set.of(new UnitId(1));
    private LocalDate from = LocalDate.of(2025, 1, 1);
    private Requirement.@Nullable Shortened shortened;
    private @Nullable LocalDate to;
    private @Nullable Integer valid = 12;
    private @Nullable String level;
    private String role = "Social worker";
    private int credit = 6;
    private LocalDate on = from;
    private String expected = "";

    private WorkedExample(String name) {
        this.name = name;
        posts.add(post(LocalDate.of(2020, 6, 1), LocalDate.of(2020, 6, 1), null));
    }

    static WorkedExample when(String name) {
        return new WorkedExample(name);
    }

    private Learner.Post post(LocalDate started, LocalDate since, @Nullable LocalDate until) {
        return new Learner.Post(role, level, place, started, since, until);
    }

    private WorkedExample last(Learner.Post post) {
        posts.set(posts.size() - 1, post);
        return this;
    }

    WorkedExample on(String day) {
        on = LocalDate.parse(day);
        return this;
    }

    WorkedExample begins(String day) {
        from = LocalDate.parse(day);
        return this;
    }

    WorkedExample ends(String day) {
        to = LocalDate.parse(day);
        return this;
    }

    WorkedExample valid(int months) {
        valid = months;
        return this;
    }

    WorkedExample validForGood() {
        valid = null;
        return this;
    }

    WorkedExample credit(int months) {
        credit = months;
        return this;
    }

    WorkedExample asks(String... some) {
        roles = Set.of(some);
        return this;
    }

    WorkedExample levels(String... some) {
        levels = Set.of(some);
        return this;
    }

    WorkedExample unit(long unit) {
        units = Set.of(new UnitId(unit));
        return this;
    }

    WorkedExample shortened(String day, @Nullable Integer monthsBefore) {
        shortened = new Requirement.Shortened(LocalDate.parse(day), monthsBefore);
        return this;
    }

    WorkedExample started(String day) {
        return last(post(LocalDate.parse(day), LocalDate.parse(day), null));
    }

    WorkedExample knownFrom(String day) {
        return last(post(posts.getLast().started(), LocalDate.parse(day), null));
    }

    WorkedExample role(String other) {
        role = other;
        return last(post(posts.getLast().started(), posts.getLast().from(), null));
    }

    WorkedExample level(String other) {
        level = other;
        return last(post(posts.getLast().started(), posts.getLast().from(), null));
    }

    WorkedExample place(long... upwards) {
        place = Arrays.stream(upwards).mapToObj(UnitId::new).collect(Collectors.toSet());
        return last(post(posts.getLast().started(), posts.getLast().from(), null));
    }

    WorkedExample becomes(String other, String day) {
        leaves(day);
        role = other;
        posts.add(post(posts.getLast().started(), LocalDate.parse(day), null));
        return this;
    }

    WorkedExample leaves(String day) {
        return last(post(posts.getLast().started(), posts.getLast().from(), LocalDate.parse(day)));
    }

    WorkedExample startsAgain(String day) {
        posts.add(post(LocalDate.parse(day), LocalDate.parse(day), null));
        return this;
    }

    WorkedExample away(String first, @Nullable String last) {
        leave.add(new Away(LocalDate.parse(first), last == null ? null : LocalDate.parse(last)));
        return this;
    }

    WorkedExample done(String day) {
        done.add(new Completion(PERSON, COURSE, LocalDate.parse(day)));
        return this;
    }

    WorkedExample alsoDone(String day) {
        done.add(new Completion(PERSON, REPLACED, LocalDate.parse(day)));
        return this;
    }

    WorkedExample otherDone(String day) {
        done.add(new Completion(PERSON, OTHER, LocalDate.parse(day)));
        return this;
    }

    WorkedExample is(StandingState state, @Nullable String due, Because.Kind... reasons) {
        expected = state + ", due " + due + ", because " + List.of(reasons);
        return this;
    }

    WorkedExample isMet(String day, Because.Kind reason) {
        expected = StandingState.MET + ", done " + day + ", because " + List.of(reason);
        return this;
    }

    WorkedExample isNotAsked() {
        expected = "not asked";
        return this;
    }

    String expected() {
        return expected;
    }

    String standing() {
        Requirement rule = new Requirement(
                new RequirementId(1),
                0,
                "R-1",
                COURSE,
                "Safeguarding",
                Set.of(REPLACED),
                "By law.",
                new Asked(roles, levels, units),
                new Timing(from, to, 90, 60, 30, valid, 60, credit),
                shortened);
        Optional<Standing> standing = DueDates.standing(rule, new Learner(posts, leave, done), on);
        return standing.map(found -> found.state()
                        + (found.state() == StandingState.MET ? ", done " + found.done() : ", due " + found.due())
                        + ", because "
                        + found.reasons().stream().map(Because::kind).toList())
                .orElse("not asked");
    }

    @Override
    public String toString() {
        return name;
    }
}
