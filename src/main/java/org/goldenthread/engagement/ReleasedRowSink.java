package org.goldenthread.engagement;

import java.io.IOException;

/** What takes released rows, one by one. */
public interface ReleasedRowSink {

    /**
     * Called once, before any row, and before anything has been decided to be there or not.
     *
     * @param newest the wave that was asked for
     * @param rows how many will come
     */
    void begin(Wave newest, long rows) throws IOException;

    void row(ReleasedRow row) throws IOException;
}
