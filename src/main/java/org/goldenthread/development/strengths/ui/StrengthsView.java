package org.goldenthread.development.strengths.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.goldenthread.development.strengths.Sitting;
import org.goldenthread.development.strengths.StrengthResult;
import org.goldenthread.development.strengths.StrengthService;
import org.goldenthread.development.strengths.StrengthSharing;
import org.goldenthread.development.strengths.TeamPictureService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** One's own strengths: find them, read them, show them to whom one wants, and delete them. */
@Route(StrengthsView.ROUTE)
@PermitAll
class StrengthsView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "my-development/strengths";

    private final transient StrengthService strengths;
    private final transient StrengthSharing sharing;
    private final transient TeamPictureService team;

    StrengthsView(StrengthService strengths, StrengthSharing sharing, TeamPictureService team) {
        super("strengths.title");
        this.strengths = strengths;
        this.sharing = sharing;
        this.team = team;
        addClassName("strengths");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        Div stack = new Div();
        stack.addClassName("stack");
        add(header(), stack);
        if (!strengths.canKeep()) {
            stack.add(new EmptyState(getTranslation("strengths.nobody"), getTranslation("strengths.nobody.do")));
            return;
        }
        List<StrengthResult> results = strengths.results();
        strengths.sitting().ifPresentOrElse(sitting -> stack.add(goOn(sitting)), () -> {
            if (results.isEmpty()) {
                stack.add(begin());
            }
        });
        if (!results.isEmpty()) {
            stack.add(new BandsCard(results.getFirst()), new SharingCard(sharing));
        }
        stack.add(new TeamCard(team));
        if (results.size() > 1) {
            stack.add(new YearsCard(results, strengths.strengths()));
        }
        if (!results.isEmpty() && strengths.sitting().isEmpty()) {
            stack.add(begin());
        }
        if (!results.isEmpty()) {
            stack.add(delete());
        }
    }

    private PageHeader header() {
        Anchor coach = new Anchor(CoachView.ROUTE, getTranslation("strengths.coach"));
        coach.addClassName("button-link");
        return new PageHeader(
                        new Anchor("my-development", getTranslation("strengths.back")),
                        getTranslation("strengths.title"))
                .says(getTranslation("strengths.says"))
                .actions(coach);
    }

    private Card goOn(Sitting sitting) {
        Card card = new Card(getTranslation("strengths.begun"));
        Anchor go = new Anchor(StrengthSittingView.ROUTE, getTranslation("strengths.go-on"));
        go.addClassNames("button-link", "primary");
        Button again = new Button(getTranslation("strengths.start-again"), click -> {
            strengths.startAgain();
            show();
        });
        again.addThemeVariants(ButtonVariant.TERTIARY);
        Div row = new Div(go, again);
        row.addClassName("row");
        card.add(
                new Paragraph(getTranslation("strengths.answered", sitting.answered(), sitting.statements())),
                muted("strengths.begun.says"),
                row);
        return card;
    }

    private Card begin() {
        boolean first = strengths.results().isEmpty();
        Card card = new Card(getTranslation(first ? "strengths.begin" : "strengths.again"));
        Checkbox optional = new Checkbox(getTranslation("strengths.optional"));
        optional.setHelperText(getTranslation("strengths.optional.why"));
        Button begin = new Button(getTranslation("strengths.begin.button"), click -> {
            strengths.begin(optional.getValue());
            UI.getCurrentOrThrow().navigate(StrengthSittingView.class);
        });
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.setDisableOnClick(true);
        card.add(
                new Paragraph(getTranslation(first ? "strengths.begin.says" : "strengths.again.says")),
                muted("strengths.begin.private"),
                optional,
                begin);
        return card;
    }

    private Card delete() {
        Card card = new Card(getTranslation("strengths.delete"));
        Button ask = new Button(getTranslation("strengths.delete.button"));
        Button really = new Button(getTranslation("strengths.delete.really"), click -> {
            strengths.forgetAll();
            show();
        });
        really.addThemeVariants(ButtonVariant.ERROR);
        really.setVisible(false);
        ask.addClickListener(click -> {
            ask.setVisible(false);
            really.setVisible(true);
            really.focus();
        });
        card.add(muted("strengths.delete.says"), ask, really);
        return card;
    }

    private Component muted(String key) {
        Paragraph paragraph = new Paragraph(getTranslation(key));
        paragraph.addClassName("muted");
        return paragraph;
    }
}
