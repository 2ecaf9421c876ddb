package org.goldenthread.confidential;

import java.io.Serializable;
import java.time.Instant;

/** An interview in which the signed-in person is asked. */
public record AskedOfMe(InterviewId id, String title, Instant closesAt, boolean open, Answering answering)
        implements Serializable {

    public boolean isWaiting() {
        return open && answering == Answering.WAITING;
    }
}
