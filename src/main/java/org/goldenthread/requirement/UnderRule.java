package org.goldenthread.requirement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.goldenthread.requirement.Because.Kind;
import org.goldenthread.requirement.Learner.Post;

/**
 * Since when a rule asks somebody, without a break, and how they came under it.
 *
 * @param begins first day on which it asks them; it may be to come
 * @param because how they came under it, with the days that they have for that
 */
record UnderRule(LocalDate begins, Because because) {

    static Optional<UnderRule> of(Requirement rule, Learner learner, LocalDate on) {
        Timing timing = rule.timing();
        List<Post> fitting = learner.posts().stream()
                .filter(post -> rule.asked().fits(post.role(), post.level(), post.place()))
                .toList();
        return firstDay(fitting, on)
                .map(at -> under(timing, learner, fitting, since(fitting, at)))
                .filter(under -> timing.to() == null
                        || (!on.isAfter(timing.to()) && !under.begins().isAfter(timing.to())));
    }

    LocalDate due() {
        return begins.plusDays(because.number());
    }

    /** The day itself when they are in such a post, else the next on which they will be. */
    private static Optional<LocalDate> firstDay(List<Post> fitting, LocalDate on) {
        return fitting.stream().anyMatch(post -> post.heldOn(on))
                ? Optional.of(on)
                : fitting.stream()
                        .map(Post::from)
                        .filter(from -> from.isAfter(on))
                        .min(Comparator.naturalOrder());
    }

    /** Goes back from post to post as long as one follows the other without a day between. */
    private static LocalDate since(List<Post> fitting, LocalDate at) {
        LocalDate since = at;
        boolean goesOn = true;
        while (goesOn) {
            LocalDate reached = since;
            LocalDate earlier = fitting.stream()
                    .filter(post -> post.heldOn(reached) || post.heldOn(reached.minusDays(1)))
                    .map(Post::from)
                    .min(Comparator.naturalOrder())
                    .orElse(reached);
            goesOn = earlier.isBefore(since);
            since = goesOn ? earlier : since;
        }
        return since;
    }

    private static UnderRule under(Timing timing, Learner learner, List<Post> fitting, LocalDate since) {
        boolean wasThere = learner.posts().stream().anyMatch(post -> post.heldOn(since.minusDays(1)));
        if (wasThere) {
            return under(timing, since, new Because(Kind.CHANGED_POST, since, timing.starterDays()));
        }
        // The first file of people may be younger than the employment that it tells of.
        LocalDate started = fitting.stream()
                .filter(post -> post.heldOn(since))
                .map(Post::started)
                .filter(day -> day.isBefore(since))
                .min(Comparator.naturalOrder())
                .orElse(since);
        boolean cameBack = learner.posts().stream().anyMatch(post -> post.from().isBefore(started));
        return under(
                timing,
                started,
                cameBack
                        ? new Because(Kind.CAME_BACK, started, timing.returnerDays())
                        : new Because(Kind.STARTED, started, timing.starterDays()));
    }

    private static UnderRule under(Timing timing, LocalDate since, Because because) {
        return since.isBefore(timing.from())
                ? new UnderRule(timing.from(), new Because(Kind.RULE_BEGAN, timing.from(), timing.graceDays()))
                : new UnderRule(since, because);
    }
}
