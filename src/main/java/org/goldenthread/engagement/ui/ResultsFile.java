package org.goldenthread.engagement.ui;

import java.io.IOException;
import org.goldenthread.engagement.ReleasedRow;

/** A file of results that is written row by row. Without {@link #finish} it is broken, and no reader takes it for whole. */
interface ResultsFile {

    void row(ReleasedRow row) throws IOException;

    void finish() throws IOException;
}
