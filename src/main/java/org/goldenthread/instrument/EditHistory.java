package org.goldenthread.instrument;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The steps of one sitting, to go back and forth between. */
public final class EditHistory implements Serializable {

    private static final int MOST = 100;

    private final ArrayDeque<Instrument> before = new ArrayDeque<>();
    private final ArrayDeque<Instrument> after = new ArrayDeque<>();

    /** A step has been taken; what had been undone can no longer be redone. */
    public void stepped(Instrument from) {
        push(before, from);
        after.clear();
    }

    /** What stood before the last step; empty when there is none. Nothing changes until {@link #undone}. */
    public Optional<Instrument> previous() {
        return Optional.ofNullable(before.peek());
    }

    public Optional<Instrument> next() {
        return Optional.ofNullable(after.peek());
    }

    public void undone(Instrument from) {
        before.pop();
        push(after, from);
    }

    public void redone(Instrument from) {
        after.pop();
        push(before, from);
    }

    /** The steps lead nowhere any more: what is stored is not what they began with. */
    public void forget() {
        before.clear();
        after.clear();
    }

    private static void push(Deque<Instrument> steps, Instrument step) {
        steps.push(step);
        if (steps.size() > MOST) {
            steps.removeLast();
        }
    }
}
