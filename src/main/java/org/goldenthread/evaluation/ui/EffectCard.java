package org.goldenthread.evaluation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.evaluation.CourseEvaluation;
import org.goldenthread.evaluation.CourseEvaluation.Effect;
import org.goldenthread.evaluation.EvaluationReportService;
import org.goldenthread.performance.MeasureName;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Chart;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Muted;
import org.jspecify.annotations.Nullable;

/** Measures that a course is meant to move, beside the months in which it was given: a picture and no proof, as it says. */
final class EffectCard extends Section {

    /** @param reports to choose the measures with; null for those who may not */
    EffectCard(CourseEvaluation course, @Nullable EvaluationReportService reports, Runnable changed) {
        Card card = new Card(getTranslation("evaluation.effect"));
        card.add(new Muted(getTranslation("evaluation.effect.says")));
        if (course.effects().isEmpty()) {
            card.add(new EmptyState(
                    getTranslation("evaluation.effect.none"), getTranslation("evaluation.effect.none.do")));
        }
        course.effects().forEach(effect -> card.add(picture(effect)));
        if (reports != null) {
            card.add(choice(course, reports, changed));
        }
        add(card);
    }

    private Div picture(Effect effect) {
        List<String> labels = new ArrayList<>();
        List<@Nullable Double> values = new ArrayList<>();
        List<@Nullable String> given = new ArrayList<>();
        DataTable table = new DataTable(
                effect.name(),
                List.of(
                        getTranslation("evaluation.month"),
                        getTranslation("evaluation.value"),
                        getTranslation("evaluation.completed-in")));
        YearMonth last = effect.values().lastKey();
        for (YearMonth month = effect.values().firstKey(); !month.isAfter(last); month = month.plusMonths(1)) {
            BigDecimal value = effect.values().get(month);
            labels.add(Dates.shortMonth(month));
            values.add(value == null ? null : value.doubleValue());
            int completed = effect.completed().getOrDefault(month, 0);
            given.add(completed == 0 ? null : Integer.toString(completed));
            table.row(Dates.month(month), value == null ? "–" : value.toPlainString(), Integer.toString(completed));
        }
        Chart chart = new Chart(
                getTranslation("evaluation.effect.summary", effect.name()),
                new Chart.Line(labels, values, null, "", effect.percent() ? "\u00a0%" : "", null, null, given));
        Div picture = new Div(
                new H3(effect.name()),
                chart,
                new Muted(getTranslation("evaluation.effect.given")),
                new NativeDetails(getTranslation("evaluation.effect.table"), table));
        picture.addClassName("evaluation-effect");
        return picture;
    }

    private Div choice(CourseEvaluation course, EvaluationReportService reports, Runnable changed) {
        MultiSelectComboBox<MeasureName> measures = new MultiSelectComboBox<>(getTranslation("evaluation.aims"));
        measures.setHelperText(getTranslation("evaluation.aims.help"));
        List<MeasureName> all = reports.measures();
        measures.setItems(all);
        measures.setItemLabelGenerator(MeasureName::name);
        measures.setValue(
                all.stream().filter(each -> course.aims().contains(each.key())).collect(Collectors.toSet()));
        measures.setWidthFull();
        Button save = new Button(getTranslation("evaluation.aims.save"), click -> {
            reports.aim(
                    course.course(),
                    measures.getValue().stream().map(MeasureName::key).collect(Collectors.toSet()));
            changed.run();
        });
        Div choice = new Div(measures, save);
        choice.addClassName("evaluation-aims");
        return choice;
    }
}
