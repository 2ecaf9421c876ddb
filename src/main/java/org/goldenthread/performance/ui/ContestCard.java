package org.goldenthread.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.goldenthread.performance.Contest;
import org.goldenthread.performance.ContestService;
import org.goldenthread.performance.ContestState;
import org.goldenthread.performance.MyMeasure;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Muted;

/** "This does not look right": what the person said of this figure, and what the data owner answered. */
final class ContestCard extends Div {

    private final transient ContestService service;
    private final MyMeasure measure;
    private final Button contest = new Button(getTranslation("contest.open"), click -> edit());

    ContestCard(MyMeasure measure, ContestService service) {
        this.measure = measure;
        this.service = service;
        show();
    }

    private void show() {
        removeAll();
        Card card = card();
        Optional<Contest> mine = service.mine(measure.key()).filter(one -> one.state() != ContestState.WITHDRAWN);
        if (mine.isEmpty()) {
            card.add(new Muted(getTranslation("contest.says")), contest);
            return;
        }
        said(card, mine.get());
        if (mine.get().state() == ContestState.OPEN) {
            Button withdraw = new Button(getTranslation("contest.withdraw"), click -> {
                service.withdraw(measure.key());
                show();
                contest.focus();
            });
            withdraw.addThemeVariants(ButtonVariant.TERTIARY);
            card.add(withdraw);
        } else {
            service.read(measure.key());
            card.add(contest);
        }
    }

    private void said(Card card, Contest mine) {
        ContestWords.tag(this, mine).ifPresent(card::beside);
        card.add(
                new Muted(
                        getTranslation("contest.said", Dates.day(mine.contestedAt()), ContestWords.figure(this, mine))),
                words(mine.words()),
                new Muted(getTranslation("contest.seen-by." + mine.sharing().name())));
        if (mine.state().hasAnswer()) {
            card.add(
                    new H3(getTranslation("contest.answer." + mine.state().name(), mine.answeredBy())),
                    words(mine.answer()));
        }
    }

    private void edit() {
        removeAll();
        ContestForm form = new ContestForm(measure.key(), service, this::show);
        card().add(form);
        form.focus();
    }

    private Card card() {
        Card card = new Card(getTranslation("contest.title"));
        card.addClassName("contest");
        add(card);
        return card;
    }

    private static Component words(String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName("action-words");
        return words;
    }
}
