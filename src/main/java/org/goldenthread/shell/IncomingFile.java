package org.goldenthread.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Copies what is sent piece by piece, so that its size costs no memory, and stops where it cannot be taken. */
final class IncomingFile {

    private static final int BUFFER = 64 * 1024;

    /** What became of it; all but the first are a reason to forget what was copied. */
    enum Outcome {
        STORED,
        TOO_BIG,
        NO_ROOM
    }

    private IncomingFile() {}

    /**
     * Stops at the limit, whatever size the browser gave.
     *
     * @param largest the most bytes that are taken
     * @throws IOException when the sender breaks off
     */
    static Outcome copy(InputStream in, OutputStream out, long largest) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            if (size > largest) {
                return Outcome.TOO_BIG;
            }
            if (!written(out, buffer, read)) {
                return Outcome.NO_ROOM;
            }
        }
        return Outcome.STORED;
    }

    private static boolean written(OutputStream out, byte[] buffer, int length) {
        try {
            out.write(buffer, 0, length);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
