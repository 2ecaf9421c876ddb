package org.goldenthread.attendance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.goldenthread.attendance.LearningRecord;
import org.goldenthread.attendance.LearningRecordService;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.springframework.security.access.AccessDeniedException;

/** Somebody's learning record, for their line manager and L&D. */
@Route(TeamRecordView.ROUTE + "/:person([0-9]{1,18})")
@PermitAll
class PersonRecordView extends Page implements BeforeEnterObserver {

    private final transient LearningRecordService records;
    private final transient StaffDirectory directory;

    PersonRecordView(LearningRecordService records, StaffDirectory directory) {
        super("record.title");
        this.records = records;
        this.directory = directory;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            show(records.of(
                    new PersonId(event.getRouteParameters().getLong("person").orElse(0L))));
        } catch (AccessDeniedException notTheirs) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(LearningRecord record) {
        Div page = new Div(new RecordTable(record, directory.today().minusYears(1), false, entry -> List.of()));
        page.addClassName("stack");
        add(
                new PageHeader(new Anchor(TeamRecordView.ROUTE, getTranslation("record.team")), record.name())
                        .says(getTranslation("record.of.says"))
                        .actions(AttendanceWords.file(
                                RecordDownload.link(record.person()), getTranslation("record.csv"))),
                page);
    }
}
