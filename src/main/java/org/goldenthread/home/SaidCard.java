package org.goldenthread.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.goldenthread.engagement.CommitmentOrigin;
import org.goldenthread.engagement.CommitmentStatus;
import org.goldenthread.engagement.SaidAndDone;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** News of what the person follows, and the newest of what changed because staff spoke. */
final class SaidCard extends Composite<Card> {

    private final transient List<SaidAndDone> news;
    private final transient List<SaidAndDone> newest;

    SaidCard(List<SaidAndDone> news, List<SaidAndDone> newest) {
        this.news = news;
        this.newest = newest;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("home.said"));
        if (news.isEmpty() && newest.isEmpty()) {
            card.add(new EmptyState(getTranslation("home.said.none"), getTranslation("home.said.none.do")));
            return card;
        }
        news.forEach(said -> card.add(news(said)));
        newest.stream().filter(said -> !news.contains(said)).forEach(said -> card.add(said(said)));
        card.add(new Anchor("my-voice", getTranslation("home.said.all")));
        return card;
    }

    private Component news(SaidAndDone said) {
        Div block = new Div(
                muted(getTranslation("home.said.news", Dates.day(said.changedOn()))),
                status(said),
                new H3(said.title()));
        if (!said.note().isEmpty()) {
            block.add(new Paragraph(said.note()));
        }
        block.addClassNames("thread", "said");
        return block;
    }

    private Component said(SaidAndDone said) {
        Div block = new Div(
                muted(from(said)), new Paragraph(said.heard()), muted(about(said)), status(said), new H3(said.title()));
        block.addClassNames("thread", "said");
        return block;
    }

    private String from(SaidAndDone said) {
        return said.origin() == CommitmentOrigin.SUGGESTION
                ? getTranslation("home.said.suggested")
                : getTranslation("home.said.in", said.wave());
    }

    private String about(SaidAndDone said) {
        return switch (said.origin()) {
            case FIGURE -> getTranslation("home.said.figure", said.measures(), said.value(), said.n(), said.group());
            case COMMENTS -> getTranslation("home.said.theme", said.measures(), said.group());
            case SUGGESTION -> getTranslation("commitment.suggestion", said.n());
            case TEAM -> getTranslation("commitment.team", said.group(), said.wave());
        };
    }

    private Tag status(SaidAndDone said) {
        Tone tone = said.overdue() ? Tone.POOR : said.status() == CommitmentStatus.DONE ? Tone.GOOD : Tone.PLAIN;
        return new Tag(getTranslation("commitment.status." + said.standing(), Dates.day(said.standingDay())), tone);
    }

    private static Component muted(String text) {
        Div line = new Div();
        line.setText(text);
        line.addClassName("muted");
        return line;
    }
}
