package org.goldenthread.development.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.goldenthread.development.plan.CareerPath;
import org.goldenthread.development.plan.CareerService;
import org.goldenthread.development.plan.GoalService;
import org.goldenthread.development.plan.MyCareer;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;
import org.jspecify.annotations.Nullable;

/** The career path of one's role: where one is, what the next step asks for, and where one stands by one's own account. */
@Route(CareerView.ROUTE)
@PermitAll
class CareerView extends Page implements HasUrlParameter<String> {

    static final String ROUTE = "my-development/career";

    private final transient CareerService service;
    private final boolean keeps;

    CareerView(CareerService service, GoalService goals) {
        super("career.title");
        this.service = service;
        keeps = goals.canPlan();
        addClassName("plan");
    }

    @Override
    public void setParameter(BeforeEvent event, @Nullable @OptionalParameter String path) {
        removeAll();
        MyCareer career = service.mine(Optional.ofNullable(path));
        if (path != null && !career.path().key().equals(path)) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        Div stack = new Div();
        stack.addClassName("stack");
        career.next().ifPresentOrElse(next -> stack.add(next(next, career)), () -> stack.add(top()));
        stack.add(steps(career), others(career));
        add(
                new PageHeader(
                                new Anchor("my-development", getTranslation("strengths.back")),
                                getTranslation("career.title"))
                        .says(getTranslation(
                                "career.says",
                                career.path().name(),
                                career.path().says())),
                stack);
    }

    private Card next(CareerPath.Step next, MyCareer career) {
        Card card = new Card(getTranslation("career.next", next.name()));
        Paragraph says = new Paragraph(getTranslation("career.next.says"));
        says.addClassName("muted");
        card.add(says);
        next.asks()
                .forEach(ask -> card.add(
                        new AskLine(ask, Optional.ofNullable(career.account().get(ask.key())), service, keeps)));
        return card;
    }

    private Card top() {
        Card card = new Card(getTranslation("career.top"));
        card.add(new Paragraph(getTranslation("career.top.says")));
        return card;
    }

    private Card steps(MyCareer career) {
        Card card = new Card(getTranslation("career.steps", career.path().name()));
        OrderedList list = new OrderedList();
        list.addClassName("career-steps");
        for (int place = 0; place < career.path().steps().size(); place++) {
            list.add(step(career.path().steps().get(place), career.here().equals(Optional.of(place))));
        }
        card.add(list);
        return card;
    }

    private ListItem step(CareerPath.Step step, boolean here) {
        Div head = new Div(new H3(step.name()));
        head.addClassName("row");
        ListItem item = new ListItem(head);
        if (here) {
            head.add(new Tag("●", getTranslation("career.here"), Tone.THREAD));
            item.getElement().setAttribute("aria-current", "step");
        }
        item.add(new UnorderedList(
                step.asks().stream().map(ask -> new ListItem(ask.text())).toArray(ListItem[]::new)));
        return item;
    }

    private Component others(MyCareer career) {
        Card card = new Card(getTranslation("career.others"));
        Div row = new Div();
        row.addClassName("row");
        career.others().forEach(path -> {
            Anchor link = new Anchor(ROUTE + "/" + path.key(), path.name());
            link.addClassName("button-link");
            row.add(link);
        });
        card.add(row);
        return card;
    }
}
