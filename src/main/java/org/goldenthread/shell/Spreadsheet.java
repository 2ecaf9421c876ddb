package org.goldenthread.shell;

/** What a file for spreadsheets has to mind. */
public final class Spreadsheet {

    /** Begins a CSV file, without which spreadsheets take it for another encoding. */
    public static final char BYTE_ORDER_MARK = '\uFEFF';

    private Spreadsheet() {}

    /** A spreadsheet would run a text that begins so as a formula, and the text may be anybody's. */
    public static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
