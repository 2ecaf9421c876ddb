package org.goldenthread.development.notice;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That something waits for somebody.
 *
 * @param about key of what it is about, once for each kind and person
 * @param name of the round, the programme or the other person; the only words of it that an e-mail holds
 * @param by by when, if there is such a day
 */
public record Notice(NoticeKind kind, String about, String name, Optional<LocalDate> by) implements Serializable {

    public Notice(NoticeKind kind, long about, String name) {
        this(kind, String.valueOf(about), name, Optional.empty());
    }

    public Notice(NoticeKind kind, long about, String name, LocalDate by) {
        this(kind, String.valueOf(about), name, Optional.of(by));
    }
}
