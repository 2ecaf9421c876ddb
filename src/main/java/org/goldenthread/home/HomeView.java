package org.goldenthread.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.goldenthread.engagement.CommitmentFollowing;
import org.goldenthread.engagement.CommitmentService;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.performance.MyWorkService;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.NeedRow;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.shell.SetApart;
import org.goldenthread.shell.StartCard;
import org.goldenthread.survey.OpenSurvey;
import org.goldenthread.survey.SurveyService;

/** The start page: what needs me today, what changed because we spoke, my measures at a glance. */
@Route("")
@PermitAll
@Menu(title = "menu.home", order = 0, icon = "home")
class HomeView extends Page {

    HomeView(
            Clock clock,
            CurrentUser currentUser,
            StaffDirectory directory,
            SurveyService surveys,
            MyWorkService work,
            CommitmentService commitments,
            CommitmentFollowing following,
            List<SetApart> setApart,
            List<StartCard> cards) {
        super("menu.home");
        String name = directory
                .me()
                .map(StaffMember::givenName)
                .orElseGet(() -> currentUser.require().fullName());
        add(new PageHeader(new Span(Dates.weekday(directory.today())), getTranslation(greeting(clock), name)));
        Div left = new Div();
        left.addClassName("stack");
        cards.forEach(card -> card.now().ifPresent(left::add));
        setApart.forEach(each -> each.needed().ifPresent(left::add));
        List<OpenSurvey> open = surveys.openForMe();
        // With something beside it that does need them, that no survey does is not worth a card.
        if (left.getComponentCount() == 0 || open.stream().anyMatch(survey -> !survey.answered())) {
            left.add(needs(open));
        }
        left.add(new GlanceCard(work.glance()), new Anchor("golden-thread", getTranslation("home.thread")));
        Div grid = new Div(left, new SaidCard(following.news(2), commitments.recent(2)));
        grid.addClassName("grid-2");
        add(grid);
    }

    private static String greeting(Clock clock) {
        int hour = clock.instant().atZone(StaffDirectory.LONDON).getHour();
        return hour < 12 ? "home.morning" : hour < 18 ? "home.afternoon" : "home.evening";
    }

    private Component needs(List<OpenSurvey> open) {
        List<OpenSurvey> waiting =
                open.stream().filter(survey -> !survey.answered()).toList();
        Card card = new Card(getTranslation("home.needs", waiting.size()));
        if (waiting.isEmpty()) {
            card.add(new EmptyState(getTranslation("home.needs.none"), getTranslation("home.needs.none.do")));
            return card;
        }
        Span minutes = new Span(getTranslation(
                "home.needs.minutes",
                waiting.stream().mapToInt(OpenSurvey::minutes).sum()));
        minutes.addClassName("muted");
        card.beside(minutes);
        waiting.forEach(survey -> card.add(need(survey)));
        return card;
    }

    private Component need(OpenSurvey survey) {
        Anchor answer =
                new Anchor("my-voice/survey/" + survey.campaign().value(), getTranslation("home.survey.answer"));
        answer.addClassNames("button-link", "primary");
        answer.setAriaLabel(getTranslation("home.survey.answer-named", survey.title()));
        return new NeedRow(
                survey.title(),
                answer,
                new Muted(getTranslation(
                        "home.survey.says", survey.items(), survey.minutes(), Dates.moment(survey.closesAt()))));
    }
}
