package org.goldenthread.development.programme;

import java.util.Set;

/** Where an application stands. */
public enum ApplicationStatus {
    DRAFT,
    SENT,
    SUPPORTED,
    NOT_SUPPORTED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN;

    public Set<ApplicationStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(SENT, WITHDRAWN);
            case SENT -> Set.of(SUPPORTED, NOT_SUPPORTED, ACCEPTED, DECLINED, WITHDRAWN);
            case SUPPORTED, NOT_SUPPORTED -> Set.of(ACCEPTED, DECLINED, WITHDRAWN);
            case ACCEPTED, DECLINED -> Set.of();
            // Whoever has thought again may begin again, while the round is open.
            case WITHDRAWN -> Set.of(DRAFT);
        };
    }

    public boolean canBecome(ApplicationStatus next) {
        return next().contains(next);
    }

    /** Whether the coordinator may read it. */
    public boolean isSent() {
        return this != DRAFT && this != WITHDRAWN;
    }

    public boolean isDecided() {
        return this == ACCEPTED || this == DECLINED;
    }
}
