package org.goldenthread.learning;

import java.util.Set;

/** The life of a course. Drafts are seen by publishers alone. */
public enum CourseState {
    DRAFT,
    REVIEW,
    PUBLISHED,
    /** No longer offered; its records stay. */
    WITHDRAWN;

    /** The states that this one may change to. */
    public Set<CourseState> next() {
        return switch (this) {
            case DRAFT -> Set.of(REVIEW);
            case REVIEW -> Set.of(DRAFT, PUBLISHED);
            case PUBLISHED -> Set.of(WITHDRAWN);
            case WITHDRAWN -> Set.of(DRAFT);
        };
    }

    public boolean canBecome(CourseState state) {
        return next().contains(state);
    }
}
