package org.goldenthread.development.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.goldenthread.shell.DevelopmentCard;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** One's own place: a card for each thing that one's growth has to do with, brought by the modules. */
@Route(MyDevelopmentView.ROUTE)
@PermitAll
@Menu(title = "menu.my-development", order = 40, icon = "development")
class MyDevelopmentView extends Page {

    static final String ROUTE = "my-development";

    MyDevelopmentView(List<DevelopmentCard> cards) {
        super("development.title");
        Anchor looked = new Anchor("my-development/who-looked", getTranslation("development.who-looked"));
        Div stack = new Div();
        stack.addClassName("stack");
        cards.forEach(each -> each.card().ifPresent(stack::add));
        add(
                new PageHeader(null, getTranslation("development.title"))
                        .says(getTranslation("development.says"))
                        .actions(looked),
                stack);
    }
}
