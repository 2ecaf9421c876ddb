package org.goldenthread.engagement;

import java.io.IOException;

/** What takes released rows, one by one. Without {@link #finish} it is broken, and no reader takes it for whole. */
public interface ReleasedRowSink {

    /** Called before any row, once it is known what there is. */
    interface Opening {

        /**
         * @param newest the wave that was asked for
         * @param rows how many figures will come
         * @param links how many links will come after them
         */
        ReleasedRowSink open(Wave newest, long rows, long links) throws IOException;
    }

    void row(ReleasedRow row) throws IOException;

    /** Called after the last row. */
    void link(ReleasedLink link) throws IOException;

    void finish() throws IOException;
}
