package org.goldenthread.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * The frame: places at the side, on a phone at the bottom. Its menu comes from the views' own {@code @Menu}, so a place
 * that is not built, or not open to this person, is not shown.
 */
@Layout
@PermitAll
// Parts that other modules put on a page draw these, which the bundle of that page's own view knows nothing of.
@Uses(Button.class)
@Uses(ComboBox.class)
@Uses(ConfirmDialog.class)
@Uses(DatePicker.class)
@Uses(DateTimePicker.class)
@Uses(Dialog.class)
@Uses(IntegerField.class)
@Uses(Notification.class)
@Uses(TextArea.class)
@Uses(VerticalLayout.class)
class MainLayout extends AppLayout implements AfterNavigationObserver {

    /** How many places fit at the bottom of a phone. */
    private static final int TABS = 5;

    private final List<MenuEntry> entries;
    private final Nav tabs = new Nav();
    private final Main content = new Main();

    MainLayout(CurrentUser currentUser, Places places, AuthenticationContext authentication) {
        entries = places.mine();
        setPrimarySection(Section.DRAWER);
        SkipLink.leadTo(content);
        addToDrawer(new SkipLink(), new Brand(), places(), me(currentUser.require(), authentication));
        addToNavbar(toggle(), new Brand());
        tabs.addClassName("tabs");
        tabs.setAriaLabel(getTranslation("shell.places"));
        addToNavbar(true, tabs);
    }

    private Component toggle() {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.open-menu"));
        return toggle;
    }

    private SideNav places() {
        SideNav nav = new SideNav();
        nav.getElement().setAttribute("aria-label", getTranslation("shell.main-navigation"));
        for (MenuEntry entry : entries) {
            SideNavItem item = new SideNavItem(
                    getTranslation(entry.title()),
                    entry.path(),
                    new Icon(Objects.requireNonNullElse(entry.icon(), "")));
            item.setMatchNested(!entry.path().isEmpty() && entries.stream().noneMatch(other -> isBelow(entry, other)));
            nav.addItem(item);
        }
        return nav;
    }

    /** A place with another place below it is not marked together with that one. */
    private static boolean isBelow(MenuEntry entry, MenuEntry other) {
        return other.path().startsWith(entry.path() + "/");
    }

    private Component me(SignedIn person, AuthenticationContext authentication) {
        Span avatar = new Span(initials(person.fullName()));
        avatar.addClassName("avatar");
        avatar.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(person.fullName());
        name.addClassName("strong");
        Div me = new Div(new Div(avatar, name), new SignOut(authentication));
        me.addClassName("me");
        return me;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = "/" + event.getLocation().getPath();
        tabs.removeAll();
        entries.stream().limit(TABS).forEach(entry -> tabs.add(tab(entry, isCurrent(entry, path))));
    }

    private Anchor tab(MenuEntry entry, boolean current) {
        Anchor tab = new Anchor(
                entry.path().isEmpty() ? "/" : entry.path().substring(1),
                new Icon(Objects.requireNonNullElse(entry.icon(), "")),
                new Span(getTranslation(entry.title())));
        if (current) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        return tab;
    }

    private static boolean isCurrent(MenuEntry entry, String path) {
        String place = entry.path().isEmpty() ? "/" : entry.path();
        return path.equals(place) || place.length() > 1 && path.startsWith(place + "/");
    }

    @Override
    public void setContent(@Nullable Component view) {
        content.removeAll();
        if (view != null) {
            content.add(view);
        }
        super.setContent(content);
    }

    private static String initials(String fullName) {
        StringBuilder initials = new StringBuilder();
        for (String name : fullName.split(" ", -1)) {
            if (!name.isEmpty()) {
                initials.appendCodePoint(name.codePointAt(0));
            }
        }
        return initials.toString();
    }
}
