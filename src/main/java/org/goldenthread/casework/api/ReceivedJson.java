package org.goldenthread.casework.api;

import java.util.List;
import org.goldenthread.casework.Received;

/** What became of a file, as other programmes read it. */
record ReceivedJson(
        String file,
        int rows,
        int added,
        int corrected,
        int unchanged,
        int leftOut,
        int figuresAdded,
        int figuresRestated,
        List<Received.Problem> problems) {

    static ReceivedJson of(Received received) {
        return new ReceivedJson(
                received.file(),
                received.rows(),
                received.added(),
                received.corrected(),
                received.unchanged(),
                received.badRows(),
                received.figures().added(),
                received.figures().restated(),
                received.problems());
    }
}
