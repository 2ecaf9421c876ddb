package org.goldenthread.development.supervision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.goldenthread.development.supervision.AgreedAction;
import org.goldenthread.development.supervision.Recorded;
import org.goldenthread.development.supervision.Supervision;
import org.goldenthread.development.supervision.SupervisionRecording;
import org.goldenthread.leave.ui.DaysAwayCard;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.EmptyState;

/** The supervision of one person, for either of the two. After each change it is read anew. */
final class SupervisionPanel extends Div {

    private final transient SupervisionRecording recording;
    private final transient Supplier<Optional<Supervision>> source;
    private final LocalDate today;
    private final Paragraph said = new Paragraph();

    SupervisionPanel(
            Supervision supervision,
            SupervisionRecording recording,
            LocalDate today,
            Supplier<Optional<Supervision>> source) {
        this.recording = recording;
        this.source = source;
        this.today = today;
        addClassName("stack");
        said.getElement().setAttribute("role", "status");
        said.addClassName("supervision-said");
        show(supervision);
    }

    private void again(String words) {
        said.setText(words);
        source.get().ifPresent(this::show);
    }

    private void show(Supervision supervision) {
        removeAll();
        Runnable changed = () -> again("");
        add(
                said,
                new StandingCard(supervision, recording, today, this::recorded),
                actions("supervision.open", supervision, supervision.open(), changed),
                sessions(supervision, changed));
        List<AgreedAction> ended = supervision.actions().stream()
                .filter(action -> !action.isOpen())
                .toList();
        if (!ended.isEmpty()) {
            add(actions("supervision.ended", supervision, ended, changed));
        }
        PersonId person = supervision.person().id();
        add(new DaysAwayCard(
                supervision.away(),
                days -> recording.away(person, days),
                first -> recording.notAway(person, first),
                changed));
    }

    private void recorded(Recorded recorded) {
        again(getTranslation("supervision.recorded." + recorded.name()));
    }

    private Card actions(String title, Supervision supervision, List<AgreedAction> actions, Runnable changed) {
        Card card = new Card(getTranslation(title, actions.size()));
        if (actions.isEmpty()) {
            card.add(new EmptyState(
                    getTranslation("supervision.open.none"), getTranslation("supervision.open.none.do")));
        }
        actions.forEach(action -> card.add(new ActionRow(supervision, action, recording, today, changed)));
        return card;
    }

    private Card sessions(Supervision supervision, Runnable changed) {
        Card card = new Card(getTranslation("supervision.sessions"));
        if (supervision.sessions().isEmpty()) {
            card.add(new EmptyState(
                    getTranslation("supervision.sessions.none"), getTranslation("supervision.sessions.none.do")));
        }
        supervision.sessions().forEach(session -> card.add(new SessionRow(session, recording, today, changed)));
        return card;
    }
}
