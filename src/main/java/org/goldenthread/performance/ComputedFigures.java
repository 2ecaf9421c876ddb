package org.goldenthread.performance;

import java.time.YearMonth;
import java.util.Collection;
import java.util.function.Consumer;
import org.goldenthread.security.Access;
import org.goldenthread.tabular.CopyRows;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes figures that another module has worked out from records. They are stored, compared and restated like those that come
 * in a file of observations, and replace what that module said of the same months before: who has no figure any more has
 * nothing done and nothing due.
 */
@Service
public class ComputedFigures {

    /** Whoever had a figure that was worked out, and has none now. */
    private static final String NOTHING_LEFT = """
            insert into observation_row
            select 0, employee_number, measure, period, 0, case when denominator is null then null else 0 end
              from observation join observation_import using (observation_import_id) join person using (person_id)
             where computed and measure = any (:measures) and period between :from and :to
               and not exists (select from observation_row sent
                                where sent.employee_number = person.employee_number
                                  and sent.measure = observation.measure and sent.period = observation.period)
            """;

    private final Measures measures;
    private final ObservationStage stage;
    private final ObservationStore store;
    private final ComparisonRows comparisons;
    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    ComputedFigures(
            Measures measures,
            ObservationStage stage,
            ObservationStore store,
            ComparisonRows comparisons,
            JdbcClient jdbc,
            JdbcTemplate template) {
        this.measures = measures;
        this.stage = stage;
        this.store = store;
        this.comparisons = comparisons;
        this.jdbc = jdbc;
        this.template = template;
    }

    /** Whether the organisation has a measure of this key; figures of others are not taken. */
    @PreAuthorize(Access.DATA)
    public boolean takes(String measure) {
        return measures.find(measure).isPresent();
    }

    /**
     * Replaces whole months, in the caller's transaction and once in it. Figures of people who are not known, or who held no
     * post in the month, are left out.
     *
     * @param figures hands over all there are of these measures from one month to the other, each person, measure and month
     *     once; must not use the database meanwhile
     * @return how many figures are new or have changed
     */
    @PreAuthorize(Access.DATA)
    @Transactional(propagation = Propagation.MANDATORY)
    public FigureChanges replace(
            ObservationSource source,
            Collection<String> measures,
            YearMonth from,
            YearMonth to,
            Consumer<Consumer<ComputedFigure>> figures) {
        stage.prepare();
        template.execute((ConnectionCallback<Boolean>) connection -> {
            CopyRows.into(
                    connection,
                    ObservationStage.TABLE,
                    rows -> figures.accept(figure -> rows.write(
                            0,
                            figure.employeeNumber(),
                            figure.measure(),
                            figure.month() + "-01",
                            figure.numerator(),
                            figure.denominator())));
            return true;
        });
        jdbc.sql("analyze observation_row").update();
        jdbc.sql(NOTHING_LEFT)
                .param("measures", measures.toArray(String[]::new))
                .param("from", from.atDay(1))
                .param("to", to.atDay(1))
                .update();
        stage.resolve();
        var changes = store.compare();
        if (changes.all() > 0) {
            store.store(source, true);
            comparisons.restate();
        }
        return new FigureChanges(changes.added(), changes.corrected());
    }
}
