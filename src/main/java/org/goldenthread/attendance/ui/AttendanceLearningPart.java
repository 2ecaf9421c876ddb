package org.goldenthread.attendance.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.attendance.AttendanceQuery;
import org.goldenthread.attendance.LearningRecord;
import org.goldenthread.attendance.LearningRecordService;
import org.goldenthread.attendance.SessionToMark;
import org.goldenthread.learning.page.LearningCard;
import org.goldenthread.learning.page.LearningPart;
import org.goldenthread.organisation.StaffDirectory;
import org.springframework.core.annotation.Order;

/** On My learning: sessions of which it is not known who came, and the way to the learning record. */
@SpringComponent
@Order(60)
class AttendanceLearningPart implements LearningPart {

    private final AttendanceQuery query;
    private final LearningRecordService records;
    private final StaffDirectory directory;

    AttendanceLearningPart(AttendanceQuery query, LearningRecordService records, StaffDirectory directory) {
        this.query = query;
        this.records = records;
        this.directory = directory;
    }

    @Override
    public List<LearningCard> cards(Runnable changed) {
        if (directory.me().isEmpty()) {
            return List.of();
        }
        List<LearningCard> cards = new ArrayList<>();
        List<SessionToMark> sessions = query.toMark();
        long open = sessions.stream().filter(each -> !each.done()).count();
        if (!sessions.isEmpty()) {
            cards.add(new LearningCard(new Anchor(SessionsToMarkView.ROUTE, translate("attendance.sessions")))
                    .says(translate("attendance.card", open))
                    .actions(AttendanceWords.button(SessionsToMarkView.ROUTE, translate("attendance.card.do"))));
        }
        LearningRecord record = records.mine();
        cards.add(new LearningCard(new Anchor(RecordView.ROUTE, translate("record.title")))
                .says(translate(
                        "record.card",
                        record.completedSince(directory.today().minusYears(1)),
                        AttendanceWords.time(
                                record.minutesSince(directory.today().minusYears(1)))))
                .actions(AttendanceWords.button(RecordView.ROUTE, translate("record.card.do"))));
        return cards;
    }
}
