package org.goldenthread.evaluation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import org.goldenthread.evaluation.EvaluatedCourse;
import org.goldenthread.evaluation.EvaluationReportService;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** L&D's review of a quarter: for each course how many completed it, at what cost, and what was said of it. */
@Route(EvaluationQuarterView.ROUTE)
@RolesAllowed("LEARNING_PUBLISHER")
class EvaluationQuarterView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "publish/evaluation";

    private static final int MONTHS = 3;

    private final transient EvaluationReportService reports;
    private final transient StaffDirectory directory;

    EvaluationQuarterView(EvaluationReportService reports, StaffDirectory directory) {
        super("evaluation.quarter.title");
        this.reports = reports;
        this.directory = directory;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        LocalDate first = first(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("from")
                .orElse(""));
        PageHeader header = new PageHeader(
                        new Anchor("publish", getTranslation("menu.publish")),
                        getTranslation("evaluation.quarter.title"))
                .says(getTranslation("evaluation.quarter.says"));
        Anchor before = quarter(first.minusMonths(MONTHS), "evaluation.quarter.before");
        LocalDate next = first.plusMonths(MONTHS);
        // Other modules' pages.
        header.actions(
                EvaluationWords.button("my-learning/attendance", getTranslation("evaluation.who-came")),
                EvaluationWords.button("publish/credit", getTranslation("evaluation.credit")));
        Div quarters = new Div(before);
        if (!next.isAfter(directory.today())) {
            quarters.add(quarter(next, "evaluation.quarter.next"));
        }
        quarters.addClassName("row");
        Div page = new Div(quarters, courses(first));
        page.addClassName("stack");
        add(header, page);
    }

    /** The quarter of this month; of today for what is no month. */
    private LocalDate first(String month) {
        LocalDate day;
        try {
            day = month.isEmpty() ? directory.today() : YearMonth.parse(month).atDay(1);
        } catch (DateTimeException noMonth) {
            day = directory.today();
        }
        return day.with(IsoFields.DAY_OF_QUARTER, 1);
    }

    private Anchor quarter(LocalDate first, String text) {
        return EvaluationWords.button(
                ROUTE + "?from=" + YearMonth.from(first),
                getTranslation(
                        text, Dates.month(YearMonth.from(first)), Dates.month(YearMonth.from(first.plusMonths(2)))));
    }

    private Card courses(LocalDate first) {
        String title = getTranslation(
                "evaluation.quarter.of",
                Dates.month(YearMonth.from(first)),
                Dates.month(YearMonth.from(first.plusMonths(2))));
        Card card = new Card(title);
        List<EvaluatedCourse> courses = reports.quarter(first);
        if (courses.isEmpty()) {
            card.add(new EmptyState(
                    getTranslation("evaluation.quarter.none"), getTranslation("evaluation.quarter.none.do")));
            return card;
        }
        DataTable table = new DataTable(
                title,
                List.of(
                        getTranslation("evaluation.course"),
                        getTranslation("evaluation.completed"),
                        getTranslation("evaluation.cost"),
                        getTranslation("evaluation.after"),
                        getTranslation("evaluation.later"),
                        getTranslation("evaluation.manager"),
                        getTranslation("evaluation.gap")));
        courses.forEach(each -> table.row(
                new Anchor(EvaluationWords.report(each.course()), each.title()),
                new Span(Integer.toString(each.completed())),
                new Span(EvaluationWords.pounds(each.cost())),
                new Span(EvaluationWords.share(each.after())),
                new Span(EvaluationWords.share(each.later())),
                new Span(EvaluationWords.share(each.manager())),
                new Span(EvaluationWords.gap(each.gap()))));
        card.add(new Muted(getTranslation("evaluation.quarter.how")), table);
        return card;
    }
}
