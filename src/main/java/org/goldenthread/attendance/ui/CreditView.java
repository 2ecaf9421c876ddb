package org.goldenthread.attendance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.goldenthread.attendance.AttendanceRefused;
import org.goldenthread.attendance.CreditRequest;
import org.goldenthread.attendance.ExternalLearning;
import org.goldenthread.attendance.ExternalLearning.Description;
import org.goldenthread.attendance.ExternalLearningService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** Where L&D says whether what people learned elsewhere counts in place of a course. */
@Route(CreditView.ROUTE)
@RolesAllowed("LEARNING_PUBLISHER")
class CreditView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "publish/credit";

    private final transient ExternalLearningService elsewhere;

    CreditView(ExternalLearningService elsewhere) {
        super("credit.title");
        this.elsewhere = elsewhere;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        List<CreditRequest> asked = elsewhere.asked();
        Card card = new Card(getTranslation("credit.asked", asked.size()));
        if (asked.isEmpty()) {
            card.add(new EmptyState(getTranslation("credit.none"), getTranslation("credit.none.do")));
        }
        asked.forEach(each -> card.add(row(each)));
        Div page = new Div(card);
        page.addClassName("stack");
        add(
                new PageHeader(new Anchor("publish", getTranslation("menu.publish")), getTranslation("credit.title"))
                        .says(getTranslation("credit.says")),
                page);
    }

    private Article row(CreditRequest request) {
        ExternalLearning asked = request.elsewhere();
        Description says = asked.description();
        Paragraph problem = new Paragraph();
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("answer-problem");
        TextArea note = new TextArea(getTranslation("credit.note"));
        note.setMaxLength(Description.TEXT_LENGTH);
        note.setWidthFull();
        Div words = new Div(
                new H3(getTranslation("credit.one", asked.name(), request.course())),
                new Paragraph(getTranslation(
                        "credit.what",
                        says.title(),
                        says.provider(),
                        Dates.day(says.on()),
                        AttendanceWords.time(says.minutes()))));
        if (!says.learned().isEmpty()) {
            words.add(new Muted(says.learned()));
        }
        words.add(
                new Anchor(ElsewhereEntryView.link(asked.id()), getTranslation("credit.files", asked.name())),
                note,
                problem);
        words.addClassName("learning-words");
        Button accept = button("credit.accept", asked, problem, () -> elsewhere.accept(asked.id()));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        Button decline = button("credit.decline", asked, problem, () -> elsewhere.decline(asked.id(), note.getValue()));
        Div actions = new Div(decline, accept);
        actions.addClassName("actions");
        Article row = new Article(words, actions);
        row.addClassName("session-row");
        return row;
    }

    private Button button(String text, ExternalLearning asked, Paragraph problem, Runnable decide) {
        Button button = new Button(getTranslation(text), click -> {
            try {
                decide.run();
                show();
            } catch (AttendanceRefused refused) {
                problem.setText(AttendanceWords.refused(refused));
            }
        });
        button.setAriaLabel(getTranslation("credit.named", getTranslation(text), asked.name()));
        return button;
    }
}
