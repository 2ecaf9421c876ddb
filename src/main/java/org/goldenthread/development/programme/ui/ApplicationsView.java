package org.goldenthread.development.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.goldenthread.development.programme.Application;
import org.goldenthread.development.programme.ApplicationRound;
import org.goldenthread.development.programme.ApplicationService;
import org.goldenthread.development.programme.ApplicationStatus;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** Programmes that one can apply for, and how one's applications stand. */
@Route(ApplicationsView.ROUTE)
@PermitAll
class ApplicationsView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "my-development/apply";

    private final transient ApplicationService service;

    ApplicationsView(ApplicationService service) {
        super("programme.apply");
        this.service = service;
        addClassName("programme");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        Div stack = new Div();
        stack.addClassName("stack");
        List<Application> mine = service.mine();
        stack.add(rounds(mine));
        if (!mine.isEmpty()) {
            Card card = new Card(getTranslation("programme.applications"));
            mine.forEach(each -> card.add(block(each)));
            stack.add(card);
        }
        add(
                new PageHeader(
                                new Anchor("my-development", getTranslation("programme.back")),
                                getTranslation("programme.apply"))
                        .says(getTranslation("programme.apply.says")),
                stack);
    }

    private Card rounds(List<Application> mine) {
        Card card = new Card(getTranslation("programme.rounds.open"));
        List<ApplicationRound> open = service.canApply() ? service.openRounds() : List.of();
        if (open.isEmpty()) {
            card.add(new EmptyState(
                    getTranslation("programme.rounds.none"), getTranslation("programme.rounds.none.do")));
        }
        for (ApplicationRound round : open) {
            Div block = new Div(
                    new H3(round.programme().name()),
                    new Paragraph(round.programme().says()),
                    new Paragraph(getTranslation(
                            "programme.round.days",
                            Dates.day(round.closesOn()),
                            Dates.day(round.decidedBy()),
                            Dates.day(round.startsOn()))));
            block.addClassName("goal");
            boolean sent = mine.stream()
                    .anyMatch(
                            each -> each.round().equals(round) && each.status().isSent());
            if (!sent) {
                Anchor apply = new Anchor(ApplyView.ROUTE + "/" + round.id(), getTranslation("programme.apply.do"));
                apply.addClassNames("button-link", "primary");
                apply.setAriaLabel(getTranslation(
                        "programme.apply.named", round.programme().name()));
                block.add(new Div(apply));
            }
            card.add(block);
        }
        return card;
    }

    private Div block(Application mine) {
        Div head = new Div(new H3(mine.round().programme().name()), ApplicationWords.status(this, mine.status()));
        head.addClassName("row");
        Div block = new Div(head);
        block.addClassName("goal");
        mine.sentOn()
                .ifPresent(day -> block.add(new Paragraph(getTranslation(
                        "programme.application.sent",
                        Dates.day(day),
                        Dates.day(mine.round().decidedBy())))));
        mine.support().ifPresent(support -> block.add(ApplicationWords.support(this, support)));
        if (!mine.feedback().isEmpty()) {
            block.add(ApplicationWords.written(getTranslation("programme.feedback"), mine.feedback()));
        }
        if (mine.status().isSent() && mine.status().canBecome(ApplicationStatus.WITHDRAWN)) {
            Button withdraw = new Button(getTranslation("programme.withdraw"), click -> {
                service.withdraw(mine.id());
                show();
            });
            withdraw.addThemeVariants(ButtonVariant.TERTIARY);
            block.add(withdraw);
        }
        return block;
    }
}
