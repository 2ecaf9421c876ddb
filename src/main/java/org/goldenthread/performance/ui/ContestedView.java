package org.goldenthread.performance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.goldenthread.performance.Contest;
import org.goldenthread.performance.ContestAnswers;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** Figures that staff say are not right: the owner of the data answers, the longest waiting first. */
@Route("admin/contested")
@RolesAllowed("ADMINISTRATOR")
@Menu(title = "menu.contested", order = 93, icon = "admin")
class ContestedView extends Page implements BeforeEnterObserver {

    private final transient ContestAnswers answers;
    private final Paragraph status = new Paragraph();
    private final Div cards = new Div();

    ContestedView(ContestAnswers answers) {
        super("contest.admin.title");
        this.answers = answers;
        status.getElement().setAttribute("role", "status");
        cards.addClassName("stack");
        Div body = new Div(status, cards);
        body.addClassName("stack");
        add(
                new PageHeader(null, getTranslation("contest.admin.title")).says(getTranslation("contest.admin.says")),
                body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        cards.removeAll();
        List<Contest> open = answers.open();
        if (open.isEmpty()) {
            cards.add(new EmptyState(getTranslation("contest.admin.none"), getTranslation("contest.admin.none.do")));
            return;
        }
        open.forEach(contest -> cards.add(new AnswerCard(contest, answers, answered -> {
            show();
            status.setText(getTranslation(
                    answered ? "contest.admin.answered" : "contest.admin.gone", contest.person(), contest.name()));
        })));
        int more = answers.countOpen() - open.size();
        if (more > 0) {
            Paragraph next = new Paragraph(getTranslation("contest.admin.more", more));
            next.addClassName("muted");
            cards.add(next);
        }
    }
}
