package org.goldenthread.tabular;

import java.io.Serializable;

/**
 * What is wrong with one value of a row.
 *
 * @param <R> the kinds of problem that a file can have
 * @param row row of the file as a spreadsheet counts, the header being row 1
 * @param column name of the column; empty when it is about the whole row
 * @param value as it stands in the file, shortened when very long; may be empty
 * @param detail what the reason's sentence needs beside the value, such as the other row; may be empty
 */
public record RowProblem<R extends Enum<R>>(long row, String column, String value, R reason, String detail)
        implements Serializable {}
