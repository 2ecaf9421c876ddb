package org.goldenthread.booking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import org.goldenthread.booking.BookingRefused;
import org.goldenthread.booking.KeptPlaces;
import org.goldenthread.booking.TeamMember;
import org.goldenthread.booking.TeamService;
import org.goldenthread.learning.SessionDay;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.FieldChecks;
import org.goldenthread.shell.Muted;

/** Places kept for a team: one is given to somebody by name, or all are let go. */
final class KeptRow extends Article {

    private final transient KeptPlaces kept;
    private final transient TeamService team;
    private final transient Runnable changed;
    private final FieldChecks checks = new FieldChecks();
    private final ComboBox<TeamMember> who = new ComboBox<>();

    KeptRow(KeptPlaces kept, TeamService team, Runnable changed) {
        this.kept = kept;
        this.team = team;
        this.changed = changed;
        addClassName("session-row");
        String title = kept.session().title();
        String day = BookingWords.day(kept.session().plan().days().getFirst());
        String named = title + ", " + day;
        Div words = new Div(
                new H3(title),
                new Paragraph(day),
                new Paragraph(getTranslation("booking.kept.one", kept.places(), kept.team())),
                new Muted(getTranslation("booking.kept.until", Dates.moment(kept.until()), kept.keptBy())));
        words.addClassName("learning-words");
        who.setLabel(getTranslation("booking.give.who"));
        who.setItemLabelGenerator(TeamMember::name);
        who.setItems(query ->
                team.people(kept.id(), query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        who.getElement().setAttribute("aria-label", getTranslation("booking.give.named", named));
        checks.needed(who, getTranslation("booking.give.needed"));
        Button give = new Button(getTranslation("booking.give"), click -> give());
        give.setAriaLabel(getTranslation("booking.give.named", named));
        Button letGo = new Button(getTranslation("booking.let-go"), click -> {
            team.letGo(kept.id());
            Notification.show(getTranslation("booking.let-go.done"));
            changed.run();
        });
        letGo.setDisableOnClick(true);
        letGo.setAriaLabel(getTranslation("booking.let-go.named", named));
        Div end = new Div(who, give, letGo);
        end.addClassNames("actions", "booking-give");
        add(words, end);
    }

    private void give() {
        if (!checks.pass()) {
            return;
        }
        TeamMember member = who.getValue();
        List<SessionDay> daysAway = team.daysAway(kept.id(), member.id());
        if (daysAway.isEmpty()) {
            give(member);
            return;
        }
        UnorderedList days = new UnorderedList();
        daysAway.forEach(day -> days.add(new ListItem(BookingWords.day(day))));
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("booking.give.away", member.name()));
        dialog.setText(new Div(days, new Paragraph(getTranslation("booking.give.away.says"))));
        dialog.setConfirmText(getTranslation("booking.give.away.do"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("booking.not-now"));
        dialog.addConfirmListener(confirmed -> give(member));
        dialog.open();
    }

    private void give(TeamMember member) {
        try {
            team.give(kept.id(), member.id());
            Notification.show(getTranslation("booking.give.done", member.name()));
            changed.run();
        } catch (BookingRefused refused) {
            who.setErrorMessage(BookingWords.refused(refused));
            who.setInvalid(true);
        }
    }
}
