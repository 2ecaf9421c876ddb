package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.engagement.CommitmentFollowing;
import org.goldenthread.engagement.CommitmentHelp;
import org.goldenthread.engagement.CommitmentScope;
import org.goldenthread.engagement.CommitmentService;
import org.goldenthread.engagement.Help;
import org.goldenthread.engagement.Promptness;
import org.goldenthread.engagement.SaidAndDone;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.EmptyState;
import org.jspecify.annotations.Nullable;

/** What became of what staff said: what the reader follows first, then the rest of their service or of all. */
final class YouSaidCard extends Composite<Card> {

    private final CommitmentScope scope;
    private final transient CommitmentService commitments;
    private final transient CommitmentFollowing following;
    private final transient CommitmentHelp helps;
    private final transient CurrentUser currentUser;

    YouSaidCard(
            CommitmentScope scope,
            CommitmentService commitments,
            CommitmentFollowing following,
            CommitmentHelp helps,
            CurrentUser currentUser) {
        this.scope = scope;
        this.commitments = commitments;
        this.following = following;
        this.helps = helps;
        this.currentUser = currentUser;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("commitment.title"));
        if (currentUser.has(Role.LEADER) || currentUser.has(Role.SURVEY_OWNER)) {
            Anchor record = new Anchor(CommitmentNavigation.ROUTE, getTranslation("commitment.record"));
            record.addClassName("button-link");
            card.beside(record);
        }
        commitments.promptness().ifPresent(promptness -> card.add(promptness(promptness)));
        commitments.myService().ifPresent(service -> card.add(filter(service, scope)));
        List<SaidAndDone> followed = following.mine();
        List<SaidAndDone> others = new ArrayList<>(commitments.all(scope));
        others.removeAll(followed);
        Map<Long, Help> help =
                helps.of(Stream.concat(followed.stream(), others.stream()).toList());
        if (followed.isEmpty() && others.isEmpty()) {
            card.add(new EmptyState(getTranslation("commitment.none"), getTranslation("commitment.none.do")));
        }
        if (!followed.isEmpty()) {
            card.add(label("commitment.followed.first"));
            add(card, followed, true, help);
            card.add(label("commitment.followed.others"));
        }
        add(card, others, false, help);
        return card;
    }

    private void add(Card card, List<SaidAndDone> said, boolean followed, Map<Long, Help> help) {
        SaidAndDoneCard.grouped(
                        said,
                        each -> new Component[] {new FollowButton(each, followed, following)},
                        each -> Optional.ofNullable(help.get(each.commitment()))
                                .map(found -> new HelpLine(each, found, helps)))
                .forEach(card::add);
    }

    private Component label(String key) {
        Paragraph label = new Paragraph(getTranslation(key));
        label.addClassNames("strong", "commitment-label");
        return label;
    }

    private Component promptness(Promptness promptness) {
        @Nullable Integer first = promptness.firstAfter();
        Paragraph says = new Paragraph(
                first == null
                        ? getTranslation(
                                "commitment.promptness.none",
                                promptness.wave(),
                                promptness.resultsAfter(),
                                promptness.daysSince())
                        : getTranslation("commitment.promptness", promptness.wave(), promptness.resultsAfter(), first));
        says.addClassName("muted");
        return says;
    }

    private Component filter(String service, CommitmentScope scope) {
        Nav nav = new Nav(
                choice(MyVoiceView.ROUTE, service, scope == CommitmentScope.MY_SERVICE),
                choice(
                        MyVoiceView.ROUTE + "?" + MyVoiceView.ALL,
                        getTranslation("commitment.all-services"),
                        scope == CommitmentScope.ALL_SERVICES));
        nav.setAriaLabel(getTranslation("commitment.filter"));
        nav.addClassNames("row", "commitment-filter");
        return nav;
    }

    private static Anchor choice(String address, String name, boolean current) {
        Anchor anchor = new Anchor(address, name);
        anchor.addClassNames("tag", current ? "thread" : "plain");
        if (current) {
            anchor.getElement().setAttribute("aria-current", "true");
        }
        return anchor;
    }
}
