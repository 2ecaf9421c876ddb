package org.goldenthread.development.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.development.SelfCheckService;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.ScaleScore;
import org.goldenthread.instrument.form.PulseForm;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** Anybody looks at their own work and stress, for themselves: seven scores on the screen, and nothing kept unless they say so. */
@Route(SelfCheckView.ROUTE)
@PermitAll
class SelfCheckView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "my-voice/self-check";

    private final transient SelfCheckService service;
    private final transient CurrentUser currentUser;

    SelfCheckView(SelfCheckService service, CurrentUser currentUser) {
        super("self-check.title");
        this.service = service;
        this.currentUser = currentUser;
        addClassName("survey");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Instrument questions = service.questions();
        add(
                header().says(getTranslation(
                        "self-check.says", questions.onBallot().size(), questions.minutes())),
                kept(),
                new PulseForm(
                        questions,
                        PulseForm.draftName(currentUser, "self-check"),
                        "self-check.see",
                        (key, answers, comments) -> {
                            showScores(UUID.fromString(key), service.scores(answers));
                            return true;
                        }));
    }

    private PageHeader header() {
        return new PageHeader(
                new Anchor("my-voice", getTranslation("survey.back")), getTranslation("self-check.title"));
    }

    private Component kept() {
        Div box = new Div(new Paragraph(getTranslation("self-check.nothing-kept")));
        box.addClassName("promise");
        return box;
    }

    private void showScores(UUID sitting, List<ScaleScore> scores) {
        removeAll();
        PageHeader header = header().says(getTranslation("self-check.scores.says"));
        header.getElement().setAttribute("tabindex", "-1");
        Div cards = new Div(scores(sitting, scores), support());
        cards.addClassName("stack");
        add(header, cards);
        header.getElement().callJsFunction("focus");
    }

    private Card scores(UUID sitting, List<ScaleScore> scores) {
        Set<String> lowest = lowest(scores);
        DataTable table = new DataTable(
                getTranslation("self-check.scores"),
                List.of(
                        getTranslation("self-check.scale"),
                        getTranslation("self-check.about"),
                        getTranslation("self-check.score")));
        scores.forEach(score -> {
            String key = score.scale().key();
            Div name = new Div(new Span(score.scale().name()));
            name.addClassName("row");
            if (lowest.contains(key)) {
                name.add(new Tag(getTranslation("self-check.lowest"), Tone.WATCH));
            }
            table.row(name, new Span(getTranslation("self-check.about." + key)), new Span(value(score)));
        });
        Card card = new Card(getTranslation("self-check.scores"));
        card.add(table, new Paragraph(getTranslation("self-check.source")), keeping(sitting, scores));
        return card;
    }

    private Component keeping(UUID sitting, List<ScaleScore> scores) {
        Div box = new Div();
        box.addClassName("stack");
        if (!service.canKeep()) {
            return box;
        }
        Paragraph says = new Paragraph(getTranslation("self-check.keep.says"));
        says.addClassName("muted");
        Paragraph done = new Paragraph();
        done.getElement().setAttribute("role", "status");
        Button keep = new Button(getTranslation("self-check.keep"));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.addClickListener(click -> {
            service.keep(sitting, scores);
            keep.setVisible(false);
            says.setVisible(false);
            done.add(
                    new Span(getTranslation("self-check.kept") + " "),
                    new Anchor(MyDevelopmentView.ROUTE, getTranslation("self-check.kept.see")));
        });
        box.add(says, keep, done);
        return box;
    }

    private String value(ScaleScore score) {
        return score.mean().isPresent()
                ? getTranslation("self-check.value", score.mean().getAsDouble())
                : getTranslation("self-check.no-value");
    }

    /** The scales with the lowest score; none when all are alike. */
    private static Set<String> lowest(List<ScaleScore> scores) {
        List<ScaleScore> scored = scores.stream()
                .filter(score -> score.mean().isPresent())
                .sorted(Comparator.comparingDouble(score -> score.mean().orElseThrow()))
                .toList();
        if (scored.isEmpty() || scored.getFirst().mean().equals(scored.getLast().mean())) {
            return Set.of();
        }
        return scored.stream()
                .filter(score -> score.mean().equals(scored.getFirst().mean()))
                .map(score -> score.scale().key())
                .collect(Collectors.toSet());
    }

    private Card support() {
        Card card = new Card(getTranslation("self-check.support"));
        card.add(new UnorderedList(
                new ListItem(getTranslation("self-check.support.supervision")),
                new ListItem(getTranslation("self-check.support.health")),
                new ListItem(getTranslation("self-check.support.now"))));
        return card;
    }
}
