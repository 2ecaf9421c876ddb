package org.goldenthread.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.goldenthread.tabular.ProblemCsv;
import org.goldenthread.tabular.RowProblem;

/**
 * What is wrong with the rows of a file: the first as a table, all as a CSV file to take away.
 *
 * @param <R> the kinds of problem
 */
public final class ProblemList<R extends Enum<R>> {

    private static final int LISTED = 100;

    private final String fileName;
    private final List<RowProblem<R>> problems;
    private final Function<RowProblem<R>, String> reason;

    /**
     * @param fileName such as {@code people.csv}
     * @param reason what is wrong, in a sentence
     */
    public ProblemList(String fileName, List<RowProblem<R>> problems, Function<RowProblem<R>, String> reason) {
        this.fileName = fileName;
        this.problems = problems;
        this.reason = reason;
    }

    /** How many the table lists. */
    public int listed() {
        return Math.min(LISTED, problems.size());
    }

    public DataTable table(String caption) {
        DataTable table = new DataTable(
                caption,
                List.of(
                        text("shell.problems.row"),
                        text("shell.problems.column"),
                        text("shell.problems.value"),
                        text("shell.problems.reason")));
        problems.stream()
                .limit(LISTED)
                .forEach(problem -> table.row(
                        text("shell.problems.row-number", problem.row()),
                        problem.column(),
                        problem.value(),
                        reason.apply(problem)));
        return table;
    }

    public Anchor link() {
        String name = fileName.replace(".csv", "-problems.csv");
        var handler = DownloadHandler.fromInputStream(event -> {
            byte[] bytes = ProblemCsv.of(problems, reason).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, "text/csv;charset=utf-8", bytes.length);
        });
        Anchor link = new Anchor(handler, text("shell.problems.download", problems.size(), fileName));
        link.addClassName("button-link");
        return link;
    }

    private static String text(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }
}
