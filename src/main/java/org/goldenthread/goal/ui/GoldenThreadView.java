package org.goldenthread.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.goldenthread.goal.Goal;
import org.goldenthread.goal.GoalVersion;
import org.goldenthread.goal.GoldenThread;
import org.goldenthread.goal.GoldenThreadService;
import org.goldenthread.goal.ThreadPath;
import org.goldenthread.organisation.Unit;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** The golden thread, to be walked up and down: the address says where one stands, and whose priorities are shown. */
@Route("golden-thread/:at?")
@PermitAll
class GoldenThreadView extends Page implements BeforeEnterObserver {

    private final transient GoldenThreadService service;
    private boolean walking;

    GoldenThreadView(GoldenThreadService service) {
        super("thread.title");
        this.service = service;
        addClassName("thread-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String code = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ThreadWords.SERVICE)
                .orElse("");
        GoldenThread thread = service.thread(code);
        Optional<String> at = event.getRouteParameters().get("at");
        Optional<ThreadPath> path = at.flatMap(place -> ThreadPath.through(thread, place));
        if (at.isPresent() && path.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(thread, path);
        walking = true;
    }

    private void show(GoldenThread thread, Optional<ThreadPath> path) {
        PageHeader header = new PageHeader(null, getTranslation("thread.title")).says(getTranslation("thread.says"));
        if (thread.editable()) {
            header.actions(new Anchor(ThreadWords.ROUTE + "/edit", getTranslation("thread.edit")));
        }
        add(header);
        if (thread.goals().isEmpty()) {
            add(new EmptyState(
                    getTranslation("thread.none"),
                    getTranslation(thread.editable() ? "thread.none.edit" : "thread.none.do")));
            return;
        }
        path.ifPresent(here -> add(walk(thread, here)));
        Card picture = new Card(getTranslation("thread.picture"));
        picture.add(services(thread), new ThreadTree(thread, path));
        add(picture);
    }

    private Card walk(GoldenThread thread, ThreadPath path) {
        Card card = new Card(getTranslation("thread.here"));
        ThreadWalk walk = new ThreadWalk(thread, path);
        card.add(walk);
        path.goal()
                .map(Goal::id)
                .map(service::versions)
                .filter(versions -> versions.size() > 1)
                .ifPresent(versions -> card.add(history(versions)));
        if (walking) {
            walk.arrive();
        }
        return card;
    }

    private NativeDetails history(List<GoalVersion> versions) {
        UnorderedList list = new UnorderedList();
        versions.stream()
                .skip(1)
                .forEach(version -> list.add(new ListItem(getTranslation(
                        "thread.history.line",
                        Dates.day(version.from()),
                        version.until() == null ? "" : Dates.day(version.until()),
                        version.title(),
                        version.changedBy()))));
        return new NativeDetails(getTranslation("thread.history"), list);
    }

    /** Whose priorities are shown, and those of which other service can be. */
    private Component services(GoldenThread thread) {
        Unit shown = thread.service();
        UnorderedList list = new UnorderedList();
        thread.services().stream()
                .filter(unit -> !unit.equals(shown))
                .forEach(unit -> list.add(new ListItem(
                        new Anchor(ThreadWords.ROUTE + "?" + ThreadWords.SERVICE + "=" + unit.code(), unit.name()))));
        NativeDetails others = new NativeDetails(
                shown == null
                        ? getTranslation("thread.service.choose")
                        : getTranslation("thread.service", shown.name()),
                list);
        others.addClassName("thread-services");
        return others;
    }
}
