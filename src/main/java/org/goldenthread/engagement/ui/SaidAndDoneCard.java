package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.engagement.CommitmentStatus;
import org.goldenthread.engagement.SaidAndDone;
import org.goldenthread.picture.ui.PictureImage;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;
import org.jspecify.annotations.Nullable;

/** What was heard on one side, with its figure; everything that is done about it on the other. */
final class SaidAndDoneCard extends Article {

    private record Heard(
            @Nullable Long figure, @Nullable UUID suggestion, String group, String measures, String words) {}

    /** @param heard commitments that answer the same, at least one */
    private SaidAndDoneCard(
            List<SaidAndDone> heard,
            Function<SaidAndDone, Component[]> besideEach,
            Function<SaidAndDone, Optional<Component>> belowEach) {
        addClassNames("said-and-done");
        Div answers = new Div();
        answers.addClassName("stack");
        heard.forEach(said -> {
            answers.add(done(said, besideEach.apply(said)));
            belowEach.apply(said).ifPresent(answers::add);
        });
        add(said(heard.getFirst()), answers);
    }

    /** One card for each thing that was heard, in the order in which they first come. */
    static List<SaidAndDoneCard> grouped(
            List<SaidAndDone> all,
            Function<SaidAndDone, Component[]> besideEach,
            Function<SaidAndDone, Optional<Component>> belowEach) {
        return all.stream()
                .collect(Collectors.groupingBy(
                        said -> new Heard(
                                said.figure(), said.suggestion(), said.group(), said.measures(), said.heard()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(heard -> new SaidAndDoneCard(heard, besideEach, belowEach))
                .toList();
    }

    private Component said(SaidAndDone said) {
        Div side = new Div(muted(getTranslation("commitment.said")), new H3(said.heard()));
        switch (said.origin()) {
            case FIGURE ->
                side.add(
                        muted(getTranslation("commitment.figure", said.measures(), said.value(), said.n())),
                        muted(getTranslation("commitment.figure.where", said.group(), said.wave())));
            case COMMENTS ->
                side.add(
                        muted(getTranslation("commitment.theme", said.measures())),
                        muted(getTranslation("commitment.figure.where", said.group(), said.wave())));
            case SUGGESTION ->
                side.add(
                        muted(getTranslation("commitment.suggestion", said.n())),
                        new Anchor(
                                "my-voice/suggestions/" + said.suggestion(),
                                getTranslation("commitment.suggestion.read")));
            case TEAM -> side.add(muted(getTranslation("commitment.team", said.group(), said.wave())));
        }
        side.addClassName("thread");
        return side;
    }

    private Component done(SaidAndDone said, Component... beside) {
        Div words = new Div(new Tag(status(said), tone(said)), new H4(said.title()));
        if (!said.detail().isEmpty()) {
            words.add(new Paragraph(said.detail()));
        }
        if (!said.note().isEmpty()) {
            words.add(new Paragraph(said.note()));
        }
        if (!said.link().isEmpty()) {
            words.add(link(said.link()));
        }
        Optional.ofNullable(said.picture())
                .ifPresent(picture -> words.add(new PictureImage(PictureDownload.address(picture), picture)));
        words.add(muted(
                said.hasNews()
                        ? getTranslation("commitment.owner.news", said.owner(), Dates.day(said.changedOn()))
                        : getTranslation("commitment.owner", said.owner())));
        Div row = new Div(words);
        row.addClassName("commitment-row");
        if (beside.length > 0) {
            Div actions = new Div(beside);
            actions.addClassName("actions");
            row.add(actions);
        }
        return row;
    }

    /** It shows its whole address, so that nobody goes where they would not. */
    private static Component link(String address) {
        Anchor link = new Anchor(address, address);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.addClassName("commitment-link");
        return new Div(link);
    }

    private String status(SaidAndDone said) {
        return getTranslation("commitment.status." + said.standing(), Dates.day(said.standingDay()));
    }

    private static Tone tone(SaidAndDone said) {
        if (said.overdue()) {
            return Tone.POOR;
        }
        return said.status() == CommitmentStatus.DONE
                ? Tone.GOOD
                : said.status() == CommitmentStatus.NOT_POSSIBLE ? Tone.WATCH : Tone.PLAIN;
    }

    private static Component muted(String text) {
        Div line = new Div(new Span(text));
        line.addClassName("muted");
        return line;
    }
}
