package org.goldenthread.casework;

import com.vaadin.flow.i18n.I18NProvider;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.goldenthread.performance.FigureChanges;
import org.goldenthread.performance.ObservationImport;
import org.goldenthread.performance.ObservationReport;
import org.goldenthread.performance.ObservationSource;
import org.goldenthread.security.Access;
import org.goldenthread.tabular.FileProblem;
import org.goldenthread.tabular.ProblemCsv;
import org.goldenthread.tabular.RowProblem;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Takes files that come without a page, by the same imports, and says in words what became of them. */
@Service
public class DataDelivery {

    private static final String OBSERVATIONS = "observations.csv";

    private final ObservationImport observations;
    private final CaseImport cases;
    private final I18NProvider texts;

    DataDelivery(ObservationImport observations, CaseImport cases, I18NProvider texts) {
        this.observations = observations;
        this.cases = cases;
        this.texts = texts;
    }

    /**
     * Takes observations.
     *
     * @throws IllegalArgumentException when the date of the data is in the future
     */
    @PreAuthorize(Access.DATA)
    public Received observations(Path file, ObservationSource source) {
        ObservationReport report = observations.apply(file, source);
        if (report.problem().isPresent()) {
            return refused(OBSERVATIONS, report.problem().get());
        }
        return received(
                OBSERVATIONS,
                report.rows(),
                report.added(),
                report.corrected(),
                report.unchanged(),
                FigureChanges.NONE,
                report.errors(),
                problem -> text("performance.import.reason." + problem.reason()));
    }

    /**
     * Takes a table of case data.
     *
     * @throws IllegalArgumentException when the date of the data is in the future
     */
    @PreAuthorize(Access.DATA)
    public Received caseData(CaseTable table, Path file, ObservationSource source) {
        CaseReport report = cases.apply(table, file, source);
        if (report.problem().isPresent()) {
            return refused(table.fileName(), report.problem().get());
        }
        return received(
                table.fileName(),
                report.rows(),
                report.added(),
                report.corrected(),
                report.unchanged(),
                report.figures(),
                report.errors(),
                problem -> text("casework.reason." + problem.reason()));
    }

    private Received refused(String file, FileProblem problem) {
        String reason = text("shell.file." + problem.reason(), problem.detail());
        RowProblem<FileProblem.Reason> whole = new RowProblem<>(0, "", "", problem.reason(), problem.detail());
        return new Received(
                file,
                reason,
                0,
                0,
                0,
                0,
                0,
                FigureChanges.NONE,
                List.of(),
                ProblemCsv.of(List.of(whole), each -> reason));
    }

    private static <R extends Enum<R>> Received received(
            String file,
            int rows,
            int added,
            int corrected,
            int unchanged,
            FigureChanges figures,
            List<RowProblem<R>> errors,
            Function<RowProblem<R>, String> reason) {
        return new Received(
                file,
                null,
                rows,
                added,
                corrected,
                unchanged,
                rows - added - corrected - unchanged,
                figures,
                errors.stream()
                        .map(error ->
                                new Received.Problem(error.row(), error.column(), error.value(), reason.apply(error)))
                        .toList(),
                ProblemCsv.of(errors, reason));
    }

    private String text(String key, Object... values) {
        return texts.getTranslation(key, Locale.UK, values);
    }
}
