package org.goldenthread.recognition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.goldenthread.recognition.Thanks;
import org.goldenthread.recognition.ThanksService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** Thanks that one was given, and those that one gave: read again, taken off the wall, taken back. */
@Route(MyThanksView.ROUTE)
@PermitAll
class MyThanksView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "my-voice/thanks/mine";

    private final transient ThanksService service;

    MyThanksView(ThanksService service) {
        super("thanks.mine");
        this.service = service;
        addClassName("thanks-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
        service.seen();
    }

    private void show() {
        removeAll();
        Anchor give = new Anchor(GiveThanksView.ROUTE, getTranslation("thanks.give"));
        give.addClassNames("button-link", "primary");
        Card to = new Card(getTranslation("thanks.to-me"));
        to.add(new ThanksPages(service::toMe, this::toMe, muted("thanks.to-me.none")));
        Card by = new Card(getTranslation("thanks.by-me"));
        by.add(new ThanksPages(service::byMe, this::byMe, muted("thanks.by-me.none")));
        Div stack = new Div(to, by);
        stack.addClassName("stack");
        add(
                new PageHeader(
                                new Anchor(ThanksView.ROUTE, getTranslation("thanks.title")),
                                getTranslation("thanks.mine"))
                        .says(getTranslation("thanks.mine.says"))
                        .actions(give),
                stack);
    }

    private Component toMe(Thanks thanks) {
        ThanksBlock block = new ThanksBlock(thanks, true);
        if (!thanks.toMe() || !thanks.onWall() || !thanks.takenDownWhy().isEmpty()) {
            return block;
        }
        Button hide = new Button(getTranslation(thanks.hidden() ? "thanks.show-again" : "thanks.hide"), click -> {
            service.hide(thanks.id(), !thanks.hidden());
            show();
        });
        hide.setAriaLabel(
                getTranslation(thanks.hidden() ? "thanks.show-again.named" : "thanks.hide.named", thanks.from()));
        return block.with(small(hide));
    }

    private Component byMe(Thanks thanks) {
        Button back = new Button(getTranslation("thanks.withdraw"), click -> {
            service.withdraw(thanks.id());
            show();
        });
        back.setAriaLabel(getTranslation("thanks.withdraw.named", thanks.to()));
        return new ThanksBlock(thanks, true).with(small(back));
    }

    private static Button small(Button button) {
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private Paragraph muted(String key) {
        Paragraph words = new Paragraph(getTranslation(key));
        words.addClassName("muted");
        return words;
    }
}
