package org.goldenthread.development.cpd.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.goldenthread.development.cpd.CpdWords;
import org.goldenthread.development.cpd.PeerPiece;
import org.goldenthread.development.cpd.PeerReflectionService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.FieldChecks;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.springframework.security.access.AccessDeniedException;

/** A colleague's piece that one is asked about, and what one says to it. Opening the page is a look that they can read. */
@Route(PeerReflectionView.ROUTE)
@PermitAll
class PeerReflectionView extends Page implements HasUrlParameter<String> {

    static final String ROUTE = "my-development/peer-reflection";

    private static final int PAUSE = 700;

    private final transient PeerReflectionService service;
    private final Paragraph status = new Paragraph();

    PeerReflectionView(PeerReflectionService service) {
        super("cpd.reflection");
        this.service = service;
        addClassName("cpd");
        status.getElement().setAttribute("role", "status");
    }

    @Override
    public void setParameter(BeforeEvent event, String reflection) {
        try {
            show(service.open(reflection.matches("\\d{1,18}") ? Long.parseLong(reflection) : 0));
        } catch (AccessDeniedException notAsked) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(PeerPiece piece) {
        removeAll();
        Card read = new Card(piece.words().title());
        if (!piece.ask().isEmpty()) {
            Paragraph ask = new Paragraph(getTranslation("cpd.reflection.asks", piece.owner(), piece.ask()));
            ask.addClassName("strong");
            read.add(ask);
        }
        read.add(new CpdWordsList(piece.words(), piece.kindName(), false));
        Div stack = new Div(read, answer(piece));
        stack.addClassName("stack");
        add(
                new PageHeader(
                                new Anchor("my-development", getTranslation("strengths.back")),
                                getTranslation("cpd.reflection.for", piece.owner()))
                        .says(getTranslation("cpd.reflection.says", piece.owner())),
                stack);
    }

    private Card answer(PeerPiece piece) {
        Card card = new Card(getTranslation("cpd.reflection.mine"));
        UnorderedList prompts = new UnorderedList();
        getTranslation("cpd.prompts.reflection").lines().forEach(prompt -> prompts.add(new ListItem(prompt)));
        TextArea words = new TextArea(getTranslation("cpd.reflection.words"));
        words.setMaxLength(CpdWords.TEXT);
        words.setMinRows(5);
        words.setWidthFull();
        words.setValue(piece.mine());
        words.setHelperText(getTranslation("plan.no-names"));
        FieldChecks checks = new FieldChecks();
        checks.needed(words, getTranslation("cpd.reflection.needed"));
        if (!piece.given()) {
            words.setValueChangeMode(ValueChangeMode.LAZY);
            words.setValueChangeTimeout(PAUSE);
            words.addValueChangeListener(change -> {
                service.keep(piece.id(), change.getValue());
                status.setText(getTranslation("cpd.kept"));
            });
        }
        card.add(prompts, words, actions(piece, words, checks), status);
        return card;
    }

    private Component actions(PeerPiece piece, TextArea words, FieldChecks checks) {
        Button give =
                new Button(getTranslation(piece.given() ? "cpd.reflection.change" : "cpd.reflection.give"), click -> {
                    if (checks.pass()) {
                        service.give(piece.id(), words.getValue());
                        show(service.open(piece.id()));
                        status.setText(getTranslation("cpd.reflection.given", piece.owner()));
                    }
                });
        give.addThemeVariants(ButtonVariant.PRIMARY);
        Div row = new Div(give);
        row.addClassName("row");
        if (!piece.given()) {
            Button decline = new Button(getTranslation("cpd.reflection.decline"), click -> {
                service.decline(piece.id());
                UI.getCurrentOrThrow().navigate("my-development");
            });
            decline.addThemeVariants(ButtonVariant.TERTIARY);
            row.add(decline);
        }
        return row;
    }
}
