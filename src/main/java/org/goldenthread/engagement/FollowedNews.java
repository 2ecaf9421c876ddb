package org.goldenthread.engagement;

import java.util.List;
import org.goldenthread.organisation.PersonId;

/**
 * What some people are to be told of what they follow.
 *
 * @param about a name for it, for {@link FollowerNews}
 * @param people who follow these and no other that changed
 * @param changed as it is now, however often it changed
 */
public record FollowedNews(String about, List<PersonId> people, List<SaidAndDone> changed) {

    public FollowedNews {
        people = List.copyOf(people);
        changed = List.copyOf(changed);
    }
}
