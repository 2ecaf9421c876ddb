package org.goldenthread.attendance.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.goldenthread.attendance.AttendanceQuery;
import org.goldenthread.attendance.SessionToMark;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.NeedRow;
import org.goldenthread.shell.StartCard;
import org.springframework.core.annotation.Order;

/** Brings to the start page sessions that have begun and of which nobody has said who came. */
@SpringComponent
@Order(25)
class AttendanceStartCard implements StartCard {

    private static final int SHOWN = 3;

    private final AttendanceQuery query;
    private final StaffDirectory directory;

    AttendanceStartCard(AttendanceQuery query, StaffDirectory directory) {
        this.query = query;
        this.directory = directory;
    }

    @Override
    public Optional<Component> now() {
        if (directory.me().isEmpty()) {
            return Optional.empty();
        }
        List<SessionToMark> open = query.toMark().stream()
                .filter(each -> !each.done())
                .limit(SHOWN)
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Card card = new Card(translate("attendance.start"));
        open.forEach(each -> card.add(need(each)));
        return Optional.of(card);
    }

    private static Div need(SessionToMark each) {
        Anchor go = new Anchor(AttendanceView.link(each.session().id()), translate("attendance.do"));
        go.addClassNames("button-link", "primary");
        go.setAriaLabel(translate(
                "attendance.do-named",
                translate("attendance.do"),
                each.session().title(),
                AttendanceWords.days(each.session())));
        return new NeedRow(
                each.session().title(),
                go,
                new Muted(translate(
                        "attendance.start.says", AttendanceWords.days(each.session()), each.people() - each.marked())));
    }
}
