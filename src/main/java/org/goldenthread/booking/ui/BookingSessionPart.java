package org.goldenthread.booking.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.booking.MyBooking;
import org.goldenthread.booking.MyBookingsService;
import org.goldenthread.booking.ParticipantService;
import org.goldenthread.booking.TeamService;
import org.goldenthread.learning.CourseSession;
import org.goldenthread.learning.SessionId;
import org.goldenthread.learning.page.SessionPart;
import org.goldenthread.organisation.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;

/** Beside each session: how the person stands to it, and booking it; for those who may, places for a team and who comes. */
@SpringComponent
@Order(10)
class BookingSessionPart implements SessionPart {

    private final MyBookingsService mine;
    private final BookingActions actions;
    private final TeamService team;
    private final ParticipantService participants;
    private final Clock clock;

    BookingSessionPart(
            MyBookingsService mine,
            BookingActions actions,
            TeamService team,
            ParticipantService participants,
            Clock clock) {
        this.mine = mine;
        this.actions = actions;
        this.team = team;
        this.participants = participants;
        this.clock = clock;
    }

    @Override
    public Map<SessionId, Beside> beside(List<CourseSession> sessions, Runnable changed) {
        Map<SessionId, MyBooking> own =
                mine.mine(sessions.stream().map(CourseSession::id).toList());
        Set<SessionId> readable = participants.openToMe(sessions);
        List<Unit> units = team.units();
        Map<SessionId, Beside> all = new HashMap<>();
        for (CourseSession session : sessions) {
            @Nullable MyBooking booking = own.get(session.id());
            List<Component> buttons =
                    new ArrayList<>(booking == null ? actions.book(session, changed) : actions.of(booking, changed));
            if (!units.isEmpty() && !session.isFull() && session.takesBookingsAt(clock.instant())) {
                buttons.add(keep(session, units, changed));
            }
            if (readable.contains(session.id())) {
                buttons.add(who(session));
            }
            all.put(
                    session.id(),
                    new Beside(booking == null ? List.of() : List.of(BookingWords.standing(booking)), buttons));
        }
        return all;
    }

    private Button keep(CourseSession session, List<Unit> units, Runnable changed) {
        Button keep = new Button(translate("booking.keep"));
        keep.setAriaLabel(
                translate("booking.named", translate("booking.keep"), session.title(), BookingWords.firstDay(session)));
        keep.addClickListener(click -> new KeepDialog(session, units, team, changed).open());
        return keep;
    }

    private static Anchor who(CourseSession session) {
        Anchor who = new Anchor(ParticipantsView.link(session.id()), translate("booking.who"));
        who.addClassName("button-link");
        who.setAriaLabel(
                translate("booking.named", translate("booking.who"), session.title(), BookingWords.firstDay(session)));
        return who;
    }
}
