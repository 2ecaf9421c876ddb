package org.goldenthread.engagement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;

/**
 * What one person may look at in one release.
 *
 * @param whole groups of which they see everything that is released
 * @param headline groups of which they see the response rate, the index and the themes, those in {@code whole} included
 */
record Viewer(Set<Long> whole, Set<Long> headline) {

    /** Who sees all that is released. */
    static Viewer ofAll(List<ResultGroup> tree) {
        Set<Long> all = tree.stream().map(ResultGroup::id).collect(Collectors.toSet());
        return new Viewer(all, all);
    }

    boolean seesWhole(ResultGroup group) {
        return whole.contains(group.id());
    }

    boolean sees(ResultGroup group) {
        return headline.contains(group.id());
    }

    /** @throws AccessDeniedException when the person may not see it, or there is none */
    ResultGroup visible(long chosen, List<ResultGroup> tree) {
        return tree.stream()
                .filter(group -> group.id() == chosen)
                .filter(this::sees)
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("Not a group whose results this person may see"));
    }

    List<ResultGroup> choices(List<ResultGroup> tree) {
        return tree.stream().filter(this::seesWhole).toList();
    }
}
