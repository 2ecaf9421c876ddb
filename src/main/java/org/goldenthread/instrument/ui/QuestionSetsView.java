package org.goldenthread.instrument.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.InstrumentService;
import org.goldenthread.instrument.OwnInstrument;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** The sets of questions that there are: the organisation's own, and those that come with the portal. */
@Route(BuilderNavigation.SETS)
@RolesAllowed("SURVEY_OWNER")
class QuestionSetsView extends Page implements BeforeEnterObserver {

    private final transient InstrumentService service;

    QuestionSetsView(InstrumentService service) {
        super("builder.sets.title");
        this.service = service;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        Button write = new Button(getTranslation("builder.write"), click -> new NewSetDialog(service, this::go).open());
        write.addThemeVariants(ButtonVariant.PRIMARY);
        Div cards = new Div(own(service.own()), shipped(service.shipped()), new QuestionFileCard(service, this::go));
        cards.addClassName("stack");
        add(
                new PageHeader(
                                new Anchor("organisation/surveys", getTranslation("launch.back")),
                                getTranslation("builder.sets.title"))
                        .says(getTranslation("builder.sets.says"))
                        .actions(write),
                cards);
    }

    private void go(OwnInstrument own) {
        getUI().ifPresent(ui -> ui.navigate(BuilderNavigation.set(own.id())));
    }

    private Card own(List<OwnInstrument> sets) {
        Card card = new Card(getTranslation("builder.own"));
        if (sets.isEmpty()) {
            card.add(new EmptyState(getTranslation("builder.own.none"), getTranslation("builder.own.none.what-to-do")));
            return card;
        }
        DataTable table = table("builder.own", "builder.column.state");
        sets.forEach(own -> table.row(
                new Anchor(BuilderNavigation.set(own.id()), own.instrument().title()),
                size(own.instrument()),
                state(own),
                actions(download(own.instrument()), remove(own))));
        card.add(table);
        return card;
    }

    private Card shipped(List<Instrument> sets) {
        Card card = new Card(getTranslation("builder.shipped"));
        DataTable table = table("builder.shipped", "builder.column.licence");
        sets.forEach(set -> table.row(
                new Span(set.title()), size(set), new Span(set.licence()), actions(adapt(set), download(set))));
        card.add(table);
        return card;
    }

    private DataTable table(String caption, String third) {
        DataTable table = new DataTable(
                getTranslation(caption),
                List.of(
                        getTranslation("builder.column.title"),
                        getTranslation("builder.column.size"),
                        getTranslation(third),
                        getTranslation("builder.column.actions")));
        table.addClassName("question-sets");
        return table;
    }

    private Span size(Instrument instrument) {
        return new Span(getTranslation("builder.size", instrument.items().size(), instrument.minutes()));
    }

    private Component state(OwnInstrument own) {
        return new Tag(
                getTranslation(own.finished() ? "builder.state.finished" : "builder.state.draft", own.version()),
                own.finished() ? Tone.GOOD : Tone.PLAIN);
    }

    private Button adapt(Instrument set) {
        Button adapt = new Button(getTranslation("builder.adapt"));
        adapt.setAriaLabel(getTranslation("builder.adapt-this", set.title()));
        adapt.setDisableOnClick(true);
        adapt.addClickListener(
                click -> go(service.adapt(set.key(), getTranslation("builder.adapted-title", set.title()))));
        return adapt;
    }

    private Anchor download(Instrument set) {
        DownloadHandler file = DownloadHandler.fromInputStream(event -> {
            byte[] yaml = service.export(set).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(yaml), set.key() + ".yaml", "application/yaml", yaml.length);
        });
        Anchor link = new Anchor(file, getTranslation("builder.export"));
        link.setAriaLabel(getTranslation("builder.export-this", set.title()));
        link.addClassName("button-link");
        return link;
    }

    private Button remove(OwnInstrument own) {
        Button remove = new Button(getTranslation("builder.remove"), click -> confirmRemoval(own));
        remove.setAriaLabel(
                getTranslation("builder.remove-this", own.instrument().title()));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        return remove;
    }

    private void confirmRemoval(OwnInstrument own) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("builder.remove-set", own.instrument().title()));
        dialog.setText(getTranslation("builder.remove-set.says"));
        dialog.setConfirmText(getTranslation("builder.remove"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("builder.keep"));
        dialog.addConfirmListener(confirmed -> {
            service.remove(own.id());
            show();
        });
        dialog.open();
    }

    private static Component actions(Component... actions) {
        Div row = new Div(actions);
        row.addClassNames("actions", "question-set-actions");
        return row;
    }
}
