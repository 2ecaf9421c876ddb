package org.goldenthread.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.goldenthread.attendance.AttendanceRefused;
import org.goldenthread.attendance.ExternalLearning;
import org.goldenthread.attendance.ExternalLearning.Credit;
import org.goldenthread.attendance.ExternalLearningService;
import org.goldenthread.attendance.LearningRecord;
import org.goldenthread.attendance.LearningRecordService;
import org.goldenthread.attendance.RecordEntry;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.springframework.security.access.AccessDeniedException;

/** The person's own learning record: what they attended and learned elsewhere, certificates, and all of it as a file. */
@Route(RecordView.ROUTE)
@PermitAll
class RecordView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "my-learning/record";

    private final transient LearningRecordService records;
    private final transient ExternalLearningService elsewhere;
    private final transient StaffDirectory directory;
    private final Paragraph problem = new Paragraph();

    RecordView(LearningRecordService records, ExternalLearningService elsewhere, StaffDirectory directory) {
        super("record.title");
        this.records = records;
        this.elsewhere = elsewhere;
        this.directory = directory;
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("answer-problem");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show();
        } catch (AccessDeniedException noPost) {
            removeAll();
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show() {
        LearningRecord record = records.mine();
        removeAll();
        problem.setText("");
        Anchor add = AttendanceWords.button(ElsewhereView.ROUTE, getTranslation("record.add"));
        add.addClassName("primary");
        Div page = new Div(problem, new RecordTable(record, directory.today().minusYears(1), true, this::actions));
        page.addClassName("stack");
        add(
                new PageHeader(
                                new Anchor("my-learning", getTranslation("menu.my-learning")),
                                getTranslation("record.title"))
                        .says(getTranslation("record.says"))
                        .actions(AttendanceWords.file(RecordDownload.MINE, getTranslation("record.csv")), add),
                page);
    }

    private List<Component> actions(RecordEntry entry) {
        ExternalLearning mine = entry.elsewhere();
        if (mine == null || mine.credit() == Credit.ACCEPTED) {
            return List.of();
        }
        Button remove = new Button(getTranslation("record.remove"), click -> confirm(mine));
        remove.setAriaLabel(getTranslation("record.remove-named", entry.title()));
        return List.of(remove);
    }

    private void confirm(ExternalLearning mine) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(
                getTranslation("record.remove-named", mine.description().title()));
        dialog.setText(getTranslation("record.remove.says"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("record.remove.not"));
        dialog.setConfirmText(getTranslation("record.remove"));
        dialog.addConfirmListener(confirmed -> {
            try {
                elsewhere.remove(mine.id());
                show();
            } catch (AttendanceRefused refused) {
                show();
                problem.setText(AttendanceWords.refused(refused));
            }
        });
        dialog.open();
    }
}
