package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import org.goldenthread.engagement.CommitmentChange;
import org.goldenthread.engagement.CommitmentNews;
import org.goldenthread.engagement.CommitmentStatus;
import org.goldenthread.engagement.ConversationGuide;
import org.goldenthread.engagement.ConversationGuide.Point;
import org.goldenthread.engagement.ConversationGuide.Team;
import org.goldenthread.engagement.ConversationService;
import org.goldenthread.engagement.SaidAndDone;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** One page for the team's meeting: what is strong, what to talk about and how, and what is agreed. It prints on one A4. */
@Route(ConversationView.ROUTE)
@PermitAll
class ConversationView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "my-team/conversation";
    private static final String TEAM = "team";

    /** Themes that have questions of their own; others get those that fit any. */
    private static final Set<String> WITH_QUESTIONS = Set.of(
            "work",
            "manager",
            "wellbeing",
            "workloads",
            "team",
            "learning",
            "cpd",
            "supervision",
            "engagement",
            "action");

    private final transient ConversationService conversations;
    private final transient StaffDirectory directory;

    ConversationView(ConversationService conversations, StaffDirectory directory) {
        super("conversation.title");
        this.conversations = conversations;
        this.directory = directory;
        addClassName("conversation");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TEAM)
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(text -> new UnitId(Long.parseLong(text)))
                .orElse(null));
    }

    private void show(@Nullable UnitId unit) {
        removeAll();
        try {
            conversations
                    .guide(unit)
                    .ifPresentOrElse(this::show, () -> showInstead("conversation.none", "conversation.none.do"));
        } catch (AccessDeniedException e) {
            showInstead("conversation.refused", "conversation.refused.do");
        }
    }

    private void showInstead(String says, String toDo) {
        add(
                new PageHeader(back(), getTranslation("conversation.title")),
                new EmptyState(getTranslation(says), getTranslation(toDo)));
    }

    private void show(ConversationGuide guide) {
        Div sheet = new Div(strong(guide), talk(guide), how(), agreed(guide));
        sheet.addClassNames("stack", "conversation-sheet");
        add(header(guide), sheet);
    }

    private PageHeader header(ConversationGuide guide) {
        String about = guide.own()
                ? getTranslation("conversation.about.own", guide.wave().title())
                : getTranslation(
                        "conversation.about.above",
                        guide.wave().title(),
                        guide.group().name());
        String answered = guide.response().isShown()
                ? getTranslation(
                        "conversation.answered",
                        guide.response().n(),
                        guide.group().invited())
                : "";
        PageHeader header = new PageHeader(
                        back(),
                        getTranslation("conversation.title-of", guide.team().name()))
                .says((about + " " + answered).strip());
        Button print = new Button(getTranslation("conversation.print"));
        print.addClickListener(click -> print.getElement().executeJs("window.print()"));
        return guide.hasOneTeam() ? header.actions(print) : header.actions(choice(guide), print);
    }

    private Component choice(ConversationGuide guide) {
        Select<Team> teams = new Select<>();
        teams.setLabel(getTranslation("conversation.team"));
        teams.setItems(guide.teams());
        teams.setItemLabelGenerator(Team::name);
        teams.setValue(guide.team());
        teams.addValueChangeListener(change -> getUI().ifPresent(ui -> ui.navigate(
                ConversationView.class,
                QueryParameters.of(TEAM, Long.toString(change.getValue().unit().value())))));
        return teams;
    }

    private Card strong(ConversationGuide guide) {
        Card card = new Card(getTranslation("conversation.strong"));
        if (guide.strong().isEmpty()) {
            card.add(muted("conversation.too-little"));
            return card;
        }
        UnorderedList list = new UnorderedList();
        guide.strong().forEach(point -> list.add(new ListItem(figure(point), new Span(point.text()))));
        list.addClassName("conversation-points");
        card.add(list);
        return card;
    }

    private Card talk(ConversationGuide guide) {
        Card card = new Card(getTranslation("conversation.talk"));
        if (guide.toTalkAbout().isEmpty()) {
            card.add(muted("conversation.too-little"));
        }
        guide.toTalkAbout().forEach(point -> {
            String theme = WITH_QUESTIONS.contains(point.theme()) ? point.theme() : "other";
            Div block = new Div(
                    new H3(figure(point), new Span(point.text())),
                    new UnorderedList(
                            new ListItem(getTranslation("conversation.ask." + theme + ".1")),
                            new ListItem(getTranslation("conversation.ask." + theme + ".2"))));
            block.addClassName("conversation-topic");
            card.add(block);
        });
        return card;
    }

    private Card how() {
        Card card = new Card(getTranslation("conversation.how"));
        card.add(new OrderedList(
                new ListItem(getTranslation("conversation.how.1")),
                new ListItem(getTranslation("conversation.how.2")),
                new ListItem(getTranslation("conversation.how.3")),
                new ListItem(getTranslation("conversation.how.4"))));
        return card;
    }

    private Card agreed(ConversationGuide guide) {
        Card card = new Card(getTranslation("conversation.agreed"));
        card.add(muted("conversation.agreed.says"));
        guide.agreed().forEach(said -> card.add(agreed(guide, said)));
        Div lines = new Div();
        for (int line = guide.agreed().size(); line < ConversationGuide.MOST_AGREED; line++) {
            lines.add(new Div());
        }
        lines.addClassName("conversation-lines");
        lines.getElement().setAttribute("aria-hidden", "true");
        card.add(lines);
        if (guide.agreed().size() < ConversationGuide.MOST_AGREED) {
            card.add(new AgreementForm(
                    guide,
                    conversations,
                    directory.today(),
                    () -> show(guide.team().unit())));
        }
        return card;
    }

    private Component agreed(ConversationGuide guide, SaidAndDone said) {
        Tone tone = said.overdue() ? Tone.POOR : said.status() == CommitmentStatus.DONE ? Tone.GOOD : Tone.PLAIN;
        Div words = new Div(
                new Div(new Tag(
                        getTranslation("commitment.status." + said.standing(), Dates.day(said.standingDay())), tone)),
                new H3(said.title()),
                text(said.heard() + " – " + said.owner()));
        Div row = new Div(words);
        row.addClassName("commitment-row");
        if (!said.status().isSettled()) {
            Button done = new Button(getTranslation("conversation.done"), click -> done(guide, said));
            done.setAriaLabel(getTranslation("conversation.done-named", said.title()));
            row.add(done);
        }
        return row;
    }

    /** What is done is shown: so it asks what there is to see. */
    private void done(ConversationGuide guide, SaidAndDone said) {
        UnitId unit = guide.team().unit();
        CommitmentBook book = new CommitmentBook() {
            @Override
            public void change(CommitmentChange change) {
                conversations.change(unit, change);
            }

            @Override
            public List<CommitmentNews> news() {
                return conversations.news(unit, said.commitment());
            }
        };
        new CommitmentDialog(said, CommitmentStatus.DONE, book, () -> show(unit)).open();
    }

    private Component figure(Point point) {
        Span value = new Span(getTranslation("conversation.positive", FigureWords.value(this, point.figure())) + " ");
        value.addClassNames("strong", "num");
        return value;
    }

    private Paragraph muted(String key) {
        return text(getTranslation(key));
    }

    private static Paragraph text(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("muted");
        return paragraph;
    }

    private Anchor back() {
        return new Anchor(EngagementNavigation.ROUTE, getTranslation("engagement.title"));
    }
}
