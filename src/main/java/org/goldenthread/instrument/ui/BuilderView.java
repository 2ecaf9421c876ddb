package org.goldenthread.instrument.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.goldenthread.instrument.EditDifference;
import org.goldenthread.instrument.EditRefused;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.InstrumentService;
import org.goldenthread.instrument.OwnInstrument;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** The owner of surveys writes or adapts a set of questions. What the page shows is stored. */
@Route(BuilderNavigation.SET)
@RolesAllowed("SURVEY_OWNER")
class BuilderView extends Page implements BeforeEnterObserver {

    private final transient InstrumentService service;
    private final Paragraph status = new Paragraph();
    private final Paragraph alert = new Paragraph();
    private final Div head = new Div();
    private final Button undo = new Button();
    private final Button redo = new Button();
    private transient Workbench bench;
    private BuilderQuestions questions;
    private BuilderLanguages languages;
    private BuilderPreview preview;
    private BuilderParts parts;

    @SuppressWarnings("NullAway.Init") // what is shown is made when the address is known
    BuilderView(InstrumentService service) {
        super("builder.title");
        this.service = service;
        addClassName("builder");
        status.getElement().setAttribute("role", "status");
        status.addClassNames("muted", "builder-status");
        alert.getElement().setAttribute("role", "alert");
        alert.addClassName("builder-alert");
        undo.setText(getTranslation("builder.undo"));
        redo.setText(getTranslation("builder.redo"));
        undo.addClickListener(click -> take(() -> bench.undo(), "builder.undone"));
        redo.addClickListener(click -> take(() -> bench.redo(), "builder.redone"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        event.getRouteParameters()
                .get(BuilderNavigation.PARAMETER)
                .flatMap(set -> service.find(BuilderNavigation.id(set)))
                .ifPresentOrElse(this::begin, () -> event.rerouteToError(NotFoundException.class));
    }

    private void begin(OwnInstrument own) {
        bench = new Workbench(service, own);
        questions = new BuilderQuestions(this, bench);
        languages = new BuilderLanguages(this, bench, service);
        preview = new BuilderPreview(own.id());
        parts = new BuilderParts(List.of(
                new BuilderParts.Part("builder.questions", questions, questions::show),
                new BuilderParts.Part("builder.languages", languages, languages::show),
                new BuilderParts.Part(
                        "builder.preview",
                        preview,
                        () -> preview.show(bench.own().revision()))));
        add(head, parts.choice(), status, alert, parts);
        showAll();
        status.setText("");
    }

    /** Everything that depends on the questions and can be seen. */
    private void showAll() {
        showHead();
        parts.show();
    }

    private void showHead() {
        Instrument instrument = bench.instrument();
        undo.setEnabled(bench.canUndo());
        redo.setEnabled(bench.canRedo());
        String state = bench.own().finished() ? "builder.state.finished" : "builder.state.draft";
        PageHeader header = new PageHeader(
                        new Anchor(BuilderNavigation.SETS, getTranslation("builder.sets.title")), instrument.title())
                .says(getTranslation(
                        "builder.says",
                        getTranslation("builder.size", instrument.items().size(), instrument.minutes()),
                        getTranslation(state, bench.own().version())));
        head.removeAll();
        head.add(
                bench.own().finished()
                        ? header.actions(new Anchor(BuilderNavigation.LAUNCH, getTranslation("builder.launch")), next())
                        : header.actions(undo, redo, finish()));
    }

    private Button finish() {
        Button finish =
                new Button(getTranslation("builder.finish"), click -> take(() -> bench.finish(), "builder.finished"));
        finish.addThemeVariants(ButtonVariant.PRIMARY);
        return finish;
    }

    private Button next() {
        Button next = new Button(getTranslation("builder.next-version"));
        next.setDisableOnClick(true);
        next.addClickListener(click -> {
            bench.beginNext();
            say("builder.next-version.begun", bench.own().version());
            showAll();
        });
        return next;
    }

    /** Takes a step and shows what has come of it; a step that is refused is explained on the page. */
    void take(UnaryOperator<Instrument> step, String done) {
        take(() -> bench.step(step), done);
    }

    private void take(Supplier<Workbench.Outcome> step, String done) {
        try {
            show(step.get(), done);
        } catch (EditRefused refused) {
            complain(refusal(refused));
        }
    }

    /**
     * Takes a step from a dialog, which shows itself what is refused.
     *
     * @return whether it is stored, or there was nothing to store
     * @throws EditRefused when it would leave the questions broken
     */
    boolean takeFromDialog(UnaryOperator<Instrument> step, String done) {
        Workbench.Outcome outcome = bench.step(step);
        show(outcome, done);
        return outcome != Workbench.Outcome.CHANGED_ELSEWHERE;
    }

    /** Stores a text where it was written, so that what is being written elsewhere on the page stays. */
    Workbench.Outcome keep(UnaryOperator<Instrument> step) {
        Workbench.Outcome outcome = bench.step(step);
        if (outcome == Workbench.Outcome.CHANGED_ELSEWHERE) {
            show(outcome, "");
        } else {
            showHead();
            alert.setText("");
            say("builder.saved");
        }
        return outcome;
    }

    private void show(Workbench.Outcome outcome, String done) {
        alert.setText("");
        switch (outcome) {
            case SAVED -> say(done);
            case UNCHANGED -> say("builder.unchanged");
            case CHANGED_ELSEWHERE -> {
                status.setText("");
                complain(bench.difference().map(this::meanwhile).orElse(""));
            }
        }
        if (outcome != Workbench.Outcome.UNCHANGED) {
            showAll();
        }
    }

    private void say(String key, Object... values) {
        status.setText(getTranslation(key, values));
    }

    private void complain(String text) {
        status.setText("");
        alert.setText(text);
    }

    String refusal(EditRefused refused) {
        return getTranslation("builder.refused." + refused.reason().name(), refused.about());
    }

    private String meanwhile(EditDifference difference) {
        String others = difference.isElsewhere()
                ? getTranslation("builder.meanwhile.elsewhere")
                : getTranslation(
                        "builder.meanwhile.questions",
                        quoted(difference.added()),
                        quoted(difference.changed()),
                        quoted(difference.gone()),
                        difference.added().size(),
                        difference.changed().size(),
                        difference.gone().size());
        return getTranslation("builder.meanwhile", others);
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(text -> "\u201c" + text + "\u201d").collect(Collectors.joining(", "));
    }
}
