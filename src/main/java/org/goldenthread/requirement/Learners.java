package org.goldenthread.requirement;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.learning.CourseId;
import org.goldenthread.leave.Away;
import org.goldenthread.leave.KnownLeave;
import org.goldenthread.organisation.HeldPost;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.PostHistory;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.Structure;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.UnitId;
import org.springframework.stereotype.Component;

/** Reads what the rules need to know of people: four queries, however many they are. */
@Component
class Learners {

    private final PostHistory posts;
    private final KnownLeave leave;
    private final DoneCourses doneCourses;
    private final StaffDirectory directory;

    Learners(PostHistory posts, KnownLeave leave, DoneCourses doneCourses, StaffDirectory directory) {
        this.posts = posts;
        this.leave = leave;
        this.doneCourses = doneCourses;
        this.directory = directory;
    }

    Map<PersonId, Learner> of(Collection<PersonId> people, Collection<Requirement> rules) {
        Structure structure = directory.structureOn(directory.today());
        Map<UnitId, Set<UnitId>> places = new HashMap<>();
        Map<PersonId, List<HeldPost>> held = posts.of(people);
        Map<PersonId, List<Away>> away = leave.of(people);
        Map<PersonId, List<Completion>> done =
                doneCourses.of(people, courses(rules)).stream().collect(groupingBy(Completion::person));
        Map<PersonId, Learner> learners = new HashMap<>();
        people.forEach(person -> learners.put(
                person,
                new Learner(
                        held.getOrDefault(person, List.of()).stream()
                                .map(post ->
                                        post(post, places.computeIfAbsent(post.unit(), unit -> place(structure, unit))))
                                .toList(),
                        away.getOrDefault(person, List.of()),
                        done.getOrDefault(person, List.of()))));
        return learners;
    }

    private static Set<CourseId> courses(Collection<Requirement> rules) {
        return rules.stream()
                .flatMap(rule -> Stream.concat(Stream.of(rule.course()), rule.alsoCount().stream()))
                .collect(Collectors.toSet());
    }

    private static Learner.Post post(HeldPost post, Set<UnitId> place) {
        return new Learner.Post(post.jobRole(), post.practiceLevel(), place, post.started(), post.from(), post.until());
    }

    /** A unit that has been closed is at least itself. */
    private static Set<UnitId> place(Structure structure, UnitId unit) {
        return Stream.concat(Stream.of(unit), structure.pathUp(unit).stream().map(Unit::id))
                .collect(Collectors.toSet());
    }
}
