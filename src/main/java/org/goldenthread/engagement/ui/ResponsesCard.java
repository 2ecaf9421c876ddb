package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.survey.Campaign;
import org.goldenthread.survey.Followed;

/** How many have answered at least, by service, and by team in one of them. */
final class ResponsesCard extends Composite<Card> {

    private final transient Followed followed;

    ResponsesCard(Followed followed) {
        this.followed = followed;
    }

    @Override
    protected Card initContent() {
        Campaign campaign = followed.campaign();
        Card card = new Card(getTranslation("campaign.responses"));
        Paragraph whole = new Paragraph(words(followed.whole()));
        whole.addClassName(followed.whole().answeredAtLeast() > 0 ? "big" : "strong");
        Paragraph why = new Paragraph(getTranslation("campaign.responses.why", campaign.threshold()));
        why.addClassName("muted");
        card.add(whole, why);
        if (followed.services().isEmpty()) {
            return card;
        }
        card.add(table(
                getTranslation("campaign.responses.services"),
                followed.services(),
                group -> new Anchor(FollowNavigation.link(campaign.id(), group.id()), group.name())));
        followed.chosen().ifPresent(service -> {
            String title = getTranslation("campaign.responses.teams", service.name());
            card.add(new H3(title), table(title, followed.teams(), group -> new Span(group.name())));
        });
        return card;
    }

    private DataTable table(String caption, List<Followed.Group> groups, Function<Followed.Group, Component> name) {
        DataTable table = new DataTable(
                caption,
                List.of(
                        getTranslation("campaign.responses.group"),
                        getTranslation("campaign.responses.asked"),
                        getTranslation("campaign.responses.answered")));
        table.addClassName("responses");
        groups.forEach(group ->
                table.row(name.apply(group), new Span(Integer.toString(group.invited())), new Span(words(group))));
        return table;
    }

    private String words(Followed.Group group) {
        if (!group.followed()) {
            return getTranslation("campaign.responses.too-small");
        }
        return group.answeredAtLeast() == 0
                ? getTranslation("campaign.responses.too-early")
                : getTranslation("campaign.responses.at-least", group.answeredAtLeast(), group.invited());
    }
}
