package org.goldenthread.home;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

@Route("")
@PermitAll
@Menu(title = "menu.home", order = 0, icon = "home")
class HomeView extends Page {
    HomeView() {
        super("menu.home");
        add(new PageHeader(null, "Good morning"));
    }
}
