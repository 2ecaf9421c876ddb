package org.goldenthread.organisation.ui;

import com.vaadin.flow.component.Component;
import java.util.stream.Collectors;
import org.goldenthread.organisation.ImportFile;
import org.goldenthread.organisation.ImportLine;
import org.goldenthread.organisation.ImportOutcome;
import org.goldenthread.organisation.ImportReason;
import org.goldenthread.tabular.FileProblem;
import org.goldenthread.tabular.RowProblem;

/** The sentences about an import, for the page and for the list that is taken away. */
final class ImportTexts {

    private final Component component;

    ImportTexts(Component component) {
        this.component = component;
    }

    String of(String key, Object... values) {
        return component.getTranslation("organisation.import." + key, values);
    }

    String refusal(ImportFile file, FileProblem problem) {
        return file.fileName() + ": " + component.getTranslation("shell.file." + problem.reason(), problem.detail());
    }

    String count(ImportFile file, ImportOutcome outcome, int count) {
        return outcome == ImportOutcome.MISSING ? of("count.MISSING-" + file, count) : of("count." + outcome, count);
    }

    String reason(RowProblem<ImportReason> problem) {
        Object detail = problem.reason().countsPeopleOrUnits() ? Integer.valueOf(problem.detail()) : problem.detail();
        return of("reason." + problem.reason(), problem.value(), detail);
    }

    String outcome(ImportOutcome outcome) {
        return of("outcome." + outcome);
    }

    String changes(ImportLine line) {
        return line.fields().stream()
                .map(field -> field.before().isEmpty()
                        ? of("field.set", field.column(), field.after())
                        : field.after().isEmpty()
                                ? of("field.emptied", field.column(), field.before())
                                : of("field.changed", field.column(), field.before(), field.after()))
                .collect(Collectors.joining("; "));
    }
}
