package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.goldenthread.engagement.CommitmentFollowing;
import org.goldenthread.engagement.CommitmentHelp;
import org.goldenthread.engagement.CommitmentScope;
import org.goldenthread.engagement.CommitmentService;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.shell.SetApart;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;
import org.goldenthread.survey.CancelledSurvey;
import org.goldenthread.survey.OpenSurvey;
import org.goldenthread.survey.SurveyService;

/** What I am asked, and what became of what we said. */
@Route(MyVoiceView.ROUTE)
@PermitAll
@Menu(title = "menu.my-voice", order = 20, icon = "voice")
class MyVoiceView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "my-voice";
    static final String ALL = "services=all";

    private final transient SurveyService surveys;
    private final transient CommitmentService commitments;
    private final transient CommitmentFollowing following;
    private final transient CommitmentHelp helps;
    private final transient CurrentUser currentUser;
    private final transient List<SetApart> setApart;

    MyVoiceView(
            SurveyService surveys,
            CommitmentService commitments,
            CommitmentFollowing following,
            CommitmentHelp helps,
            CurrentUser currentUser,
            List<SetApart> setApart) {
        super("voice.title");
        this.surveys = surveys;
        this.commitments = commitments;
        this.following = following;
        this.helps = helps;
        this.currentUser = currentUser;
        this.setApart = List.copyOf(setApart);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(null, getTranslation("voice.title")).says(getTranslation("voice.says")));
        boolean all = event.getLocation().getQueryParameters().getQueryString().equals(ALL);
        Div page = new Div(openSurveys(surveys.openForMe(), surveys.cancelledForMe()));
        setApart.forEach(each -> each.all().ifPresent(page::add));
        page.add(
                new YouSaidCard(
                        all ? CommitmentScope.ALL_SERVICES : CommitmentScope.MY_SERVICE,
                        commitments,
                        following,
                        helps,
                        currentUser),
                suggestions(),
                thanks(),
                forMyself());
        page.addClassName("stack");
        add(page);
    }

    private Card openSurveys(List<OpenSurvey> open, List<CancelledSurvey> cancelled) {
        Card card = new Card(getTranslation("voice.open"));
        if (open.isEmpty()) {
            card.add(new EmptyState(getTranslation("voice.open.none"), getTranslation("voice.open.none.do")));
        }
        open.forEach(survey -> card.add(survey(survey)));
        cancelled.forEach(survey -> card.add(cancelled(survey)));
        return card;
    }

    private Component cancelled(CancelledSurvey survey) {
        Paragraph says =
                new Paragraph(getTranslation("voice.cancelled.says", Dates.day(survey.cancelledAt()), survey.reason()));
        says.addClassName("muted");
        Div row =
                new Div(new Div(new H3(survey.title()), says), new Tag(getTranslation("voice.cancelled"), Tone.WATCH));
        row.addClassNames("between", "need");
        return row;
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

    private Card suggestions() {
        Card card = new Card(getTranslation("voice.suggestions"));
        Paragraph says = new Paragraph(getTranslation("voice.suggestions.says"));
        says.addClassName("muted");
        card.add(
                says,
                new Div(new Anchor("my-voice/suggestions", getTranslation("voice.suggestions.read"))),
                new Div(new Anchor("my-voice/suggestions/new", getTranslation("voice.suggestions.make"))));
        return card;
    }

    private Card thanks() {
        Card card = new Card(getTranslation("voice.thanks"));
        Paragraph says = new Paragraph(getTranslation("voice.thanks.says"));
        says.addClassName("muted");
        card.add(
                says,
                new Div(new Anchor("my-voice/thanks", getTranslation("voice.thanks.read"))),
                new Div(new Anchor("my-voice/thanks/new", getTranslation("voice.thanks.give"))));
        return card;
    }

    private Card forMyself() {
        Card card = new Card(getTranslation("voice.self"));
        Paragraph says = new Paragraph(getTranslation("voice.self.says"));
        says.addClassName("muted");
        card.add(
                says,
                new Div(new Anchor("my-voice/self-check", getTranslation("voice.self.check"))),
                new Div(new Anchor("my-voice/anonymity", getTranslation("voice.self.anonymity"))));
        return card;
    }
}
