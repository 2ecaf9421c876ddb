package org.goldenthread.development.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.development.SavedSelfCheck;
import org.goldenthread.development.SelfCheckService;
import org.goldenthread.instrument.Scale;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;

/** The self-checks that one chose to keep, side by side; nobody else reads them. */
final class KeptSelfChecks extends Div {

    private final transient SelfCheckService service;

    KeptSelfChecks(SelfCheckService service) {
        this.service = service;
        show();
    }

    private void show() {
        removeAll();
        add(selfChecks());
    }

    private Card selfChecks() {
        Card card = new Card(getTranslation("development.self-checks"));
        Anchor take = new Anchor(SelfCheckView.ROUTE, getTranslation("development.self-checks.take"));
        take.addClassName("button-link");
        card.beside(take);
        List<SavedSelfCheck> kept = service.kept();
        if (kept.isEmpty()) {
            card.add(new EmptyState(
                    getTranslation("development.self-checks.none"), getTranslation("development.self-checks.none.do")));
            return card;
        }
        Paragraph says = new Paragraph(getTranslation("development.self-checks.says"));
        says.addClassName("muted");
        card.add(says, table(kept));
        return card;
    }

    private DataTable table(List<SavedSelfCheck> kept) {
        List<Scale> scales = service.questions().scales();
        List<String> columns = Stream.of(
                        Stream.of(getTranslation("development.self-checks.day")),
                        scales.stream().map(Scale::name),
                        Stream.of(getTranslation("development.self-checks.delete")))
                .flatMap(each -> each)
                .toList();
        DataTable table = new DataTable(getTranslation("development.self-checks"), columns);
        for (SavedSelfCheck check : kept) {
            List<Component> cells = new ArrayList<>();
            scales.forEach(scale -> cells.add(new Span(score(check, scale))));
            cells.add(delete(check));
            table.row(Dates.day(check.takenOn()), cells.toArray(Component[]::new));
        }
        return table;
    }

    private String score(SavedSelfCheck check, Scale scale) {
        Double score = check.scores().get(scale.key());
        return score == null
                ? getTranslation("development.self-checks.no-score")
                : getTranslation("development.self-checks.score", score);
    }

    private Button delete(SavedSelfCheck check) {
        Button delete = new Button(getTranslation("development.self-checks.delete"), click -> {
            service.forget(check.id());
            show();
        });
        delete.addThemeVariants(ButtonVariant.TERTIARY);
        delete.setAriaLabel(getTranslation("development.self-checks.delete-this", Dates.day(check.takenOn())));
        return delete;
    }
}
