package org.goldenthread.development.strengths.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.goldenthread.development.strengths.Coach;
import org.goldenthread.development.strengths.CoachService;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** Find a strengths coach, ask for a conversation, and for coaches: answer. Learning and development enters who coaches. */
@Route(CoachView.ROUTE)
@PermitAll
class CoachView extends Page {

    static final String ROUTE = "my-development/strengths/coach";

    private final transient CoachService service;
    private final LocalDateTime now;
    private final boolean entersCoaches;

    CoachView(CoachService service, CurrentUser currentUser, Clock clock) {
        super("coach.title");
        this.service = service;
        now = LocalDateTime.ofInstant(clock.instant(), StaffDirectory.LONDON);
        entersCoaches = currentUser.has(Role.LEARNING_PUBLISHER);
        addClassName("strengths");
        show();
    }

    private void show() {
        removeAll();
        Div stack = new Div();
        stack.addClassName("stack");
        if (!service.toMe().isEmpty()) {
            stack.add(new CoachingToMe(service, now));
        }
        stack.add(new MyCoaching(service), coaches());
        if (entersCoaches) {
            stack.add(new CoachEntry(service, this::show));
        }
        add(
                new PageHeader(
                                new Anchor(StrengthsView.ROUTE, getTranslation("strengths.title")),
                                getTranslation("coach.title"))
                        .says(getTranslation("coach.says")),
                stack);
    }

    private Card coaches() {
        Card card = new Card(getTranslation("coach.coaches"));
        List<Coach> coaches = service.coaches();
        if (coaches.isEmpty()) {
            card.add(new EmptyState(getTranslation("coach.none"), getTranslation("coach.none.do")));
        }
        for (Coach coach : coaches) {
            Div block = new Div(new CoachOffer(coach, service, this::show));
            block.addClassName("coach");
            card.add(block);
        }
        if (!coaches.isEmpty()) {
            Paragraph says = new Paragraph(getTranslation("coach.private"));
            says.addClassName("muted");
            card.add(says);
        }
        return card;
    }
}
