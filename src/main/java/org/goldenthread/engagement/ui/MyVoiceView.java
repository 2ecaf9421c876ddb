package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.goldenthread.engagement.CommitmentService;
import org.goldenthread.engagement.SaidAndDone;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.survey.OpenSurvey;
import org.goldenthread.survey.SurveyService;

/** What I am asked, and what became of what we said. */
@Route("my-voice")
@PermitAll
@Menu(title = "menu.my-voice", order = 20, icon = "voice")
class MyVoiceView extends Page {

    MyVoiceView(SurveyService surveys, CommitmentService commitments, CurrentUser currentUser) {
        super("voice.title");
        add(new PageHeader(null, getTranslation("voice.title")).says(getTranslation("voice.says")));
        Card done = youSaidWeDid(commitments.all());
        if (currentUser.has(Role.LEADER) || currentUser.has(Role.SURVEY_OWNER)) {
            Anchor record = new Anchor(CommitmentsView.ROUTE, getTranslation("commitment.record"));
            record.addClassName("button-link");
            done.beside(record);
        }
        Div page = new Div(openSurveys(surveys.openForMe()), done);
        page.addClassName("stack");
        add(page);
    }

    private Card openSurveys(List<OpenSurvey> open) {
        Card card = new Card(getTranslation("voice.open"));
        if (open.isEmpty()) {
            card.add(new EmptyState(getTranslation("voice.open.none"), getTranslation("voice.open.none.do")));
        }
        open.forEach(survey -> card.add(survey(survey)));
        return card;
    }

    private Component survey(OpenSurvey survey) {
        Paragraph says = new Paragraph(
                survey.answered()
                        ? getTranslation("voice.survey.answered")
                        : getTranslation(
                                "voice.survey.says",
                                survey.items(),
                                survey.minutes(),
                                Dates.moment(survey.closesAt())));
        says.addClassName("muted");
        Div row = new Div(new Div(new H3(survey.title()), says));
        row.addClassNames("between", "need");
        if (!survey.answered()) {
            Anchor answer =
                    new Anchor("my-voice/survey/" + survey.campaign().value(), getTranslation("voice.survey.answer"));
            answer.addClassNames("button-link", "primary");
            answer.setAriaLabel(getTranslation("voice.survey.answer-named", survey.title()));
            row.add(answer);
        }
        return row;
    }

    private Card youSaidWeDid(List<SaidAndDone> all) {
        Card card = new Card(getTranslation("commitment.title"));
        if (all.isEmpty()) {
            card.add(new EmptyState(getTranslation("commitment.none"), getTranslation("commitment.none.do")));
        }
        all.forEach(said -> card.add(new SaidAndDoneCard(said)));
        return card;
    }
}
