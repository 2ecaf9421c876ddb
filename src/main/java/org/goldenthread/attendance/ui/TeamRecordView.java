package org.goldenthread.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.attendance.LearningRecord;
import org.goldenthread.attendance.LearningRecordService;
import org.goldenthread.attendance.RecordEntry;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** A line manager's people: what each completed in the last year, and where somebody did not come without cancelling. */
@Route(TeamRecordView.ROUTE)
@PermitAll
class TeamRecordView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "my-team/learning/record";

    private final transient LearningRecordService records;
    private final transient StaffDirectory directory;

    TeamRecordView(LearningRecordService records, StaffDirectory directory) {
        super("record.team");
        this.records = records;
        this.directory = directory;
    }

    static String link(PersonId person) {
        return ROUTE + "/" + person.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<LearningRecord> team = records.team();
        Div page = new Div(team.isEmpty() ? nobody() : people(team));
        page.addClassName("stack");
        add(
                new PageHeader(
                                new Anchor("my-team/learning", getTranslation("record.team.above")),
                                getTranslation("record.team"))
                        .says(getTranslation("record.team.says")),
                page);
    }

    private Component nobody() {
        return new EmptyState(getTranslation("record.team.none"), getTranslation("record.team.none.do"));
    }

    private Card people(List<LearningRecord> team) {
        LocalDate yearAgo = directory.today().minusYears(1);
        Card card = new Card(getTranslation("record.team.people"));
        DataTable table = new DataTable(
                getTranslation("record.team.people"),
                List.of(
                        getTranslation("record.person"),
                        getTranslation("record.completed"),
                        getTranslation("record.time"),
                        getTranslation("record.missed")));
        team.forEach(record -> table.row(
                new Anchor(link(record.person()), record.name()),
                new Span(Long.toString(record.completedSince(yearAgo))),
                new Span(AttendanceWords.time(record.minutesSince(yearAgo))),
                missed(record.missedSince(yearAgo))));
        card.add(table);
        return card;
    }

    private Component missed(List<RecordEntry> missed) {
        if (missed.isEmpty()) {
            return new Span(getTranslation("record.missed.none"));
        }
        RecordEntry last = missed.getFirst();
        return new Div(
                new Tag("!", getTranslation("record.missed.some", missed.size()), Tone.WATCH),
                new Muted(getTranslation("record.missed.last", last.title(), Dates.day(last.on()))));
    }
}
