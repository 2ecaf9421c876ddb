package org.goldenthread.learning.ui;

import static java.util.stream.Collectors.groupingBy;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.learning.CourseSession;
import org.goldenthread.shell.Dates;

/** A month with the sessions that begin on each day: a table of weeks, on a phone a list of the days that have some. */
final class CatalogueCalendar extends Div {

    CatalogueCalendar(YearMonth month, List<CourseSession> sessions) {
        addClassName("learning-calendar");
        Map<LocalDate, List<CourseSession>> byDay = sessions.stream()
                .collect(groupingBy(session -> session.plan().days().getFirst().date()));
        NativeTable table = new NativeTable();
        table.setCaptionText(getTranslation("learning.calendar", Dates.month(month)));
        NativeTableRow head = table.getHead().addRow();
        for (DayOfWeek day : DayOfWeek.values()) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(day.getDisplayName(TextStyle.SHORT, Locale.UK));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (LocalDate week = monday; !week.isAfter(month.atEndOfMonth()); week = week.plusWeeks(1)) {
            NativeTableRow row = table.getBody().addRow();
            for (int day = 0; day < 7; day++) {
                LocalDate date = week.plusDays(day);
                row.add(YearMonth.from(date).equals(month) ? cell(date, byDay.getOrDefault(date, List.of())) : empty());
            }
        }
        add(table);
    }

    private static NativeTableCell cell(LocalDate date, List<CourseSession> sessions) {
        Span number = new Span(Integer.toString(date.getDayOfMonth()));
        number.addClassName("calendar-day");
        NativeTableCell cell = new NativeTableCell();
        cell.add(number);
        if (sessions.isEmpty()) {
            cell.addClassName("calendar-none");
        } else {
            number.getElement().setAttribute("data-day", LearningWords.day(date));
        }
        sessions.forEach(session -> cell.add(link(session)));
        return cell;
    }

    private static Anchor link(CourseSession session) {
        Span time = new Span(LearningWords.time(session.plan().days().getFirst().from()));
        time.addClassName("muted");
        Anchor link = new Anchor(CourseView.link(session.course()), time, new Span(" " + session.title()));
        if (session.isFull()) {
            Span full = new Span(" " + LearningWords.full());
            full.addClassName("muted");
            link.add(full);
        }
        return link;
    }

    private static NativeTableCell empty() {
        NativeTableCell cell = new NativeTableCell();
        cell.addClassName("calendar-none");
        return cell;
    }
}
