package org.goldenthread.instrument.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.InstrumentEdits;
import org.goldenthread.instrument.Item;
import org.goldenthread.instrument.ScaleEdits;
import org.goldenthread.instrument.Section;
import org.goldenthread.instrument.SectionEdits;
import org.goldenthread.shell.Muted;

/** The questions in their order, section by section, each with what can be done to it. */
final class BuilderQuestions extends Div {

    private final transient BuilderView view;
    private final transient Workbench bench;
    private final Map<String, QuestionRow> rows = new HashMap<>();
    private final Button about = new Button();
    private final Button scale = new Button();

    BuilderQuestions(BuilderView view, Workbench bench) {
        this.view = view;
        this.bench = bench;
        addClassName("stack");
        about.setText(getTranslation("builder.about"));
        about.addClickListener(click -> new AboutSetDialog(view, bench.instrument(), about::focus).open());
        scale.setText(getTranslation("builder.scale"));
        scale.addClickListener(click -> new ScaleWordsDialog(view, bench.instrument(), scale::focus).open());
    }

    void show() {
        removeAll();
        rows.clear();
        Instrument instrument = bench.instrument();
        add(actions());
        if (instrument.sections().isEmpty()) {
            Div card = card();
            card.add(new H2(getTranslation("builder.questions")), list(instrument.items()));
            add(card);
        }
        for (Section section : instrument.sections()) {
            Div card = card();
            card.add(
                    head(section),
                    list(instrument.items().stream()
                            .filter(item -> item.section().equals(section.key()))
                            .toList()));
            add(card);
        }
        bench.own().scoring().ifPresent(scoring -> add(new ScoringCard(scoring)));
    }

    private static Div card() {
        Div card = new Div();
        card.addClassName("card");
        return card;
    }

    private Component actions() {
        Div actions = new Div();
        actions.addClassName("actions");
        if (bench.own().finished()) {
            Paragraph fixed = new Paragraph(getTranslation("builder.fixed"));
            fixed.addClassName("muted");
            actions.add(fixed);
            return actions;
        }
        List<Item> items = bench.instrument().items();
        Button add = new Button(
                getTranslation("builder.add"), click -> addBelow(items.getLast().key()));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        actions.add(
                add,
                new Button(getTranslation("builder.section.add"), click -> new SectionDialog(view, bench, null).open()),
                about);
        if (!ScaleEdits.asked(bench.instrument()).isEmpty()) {
            actions.add(scale);
        }
        return actions;
    }

    private Component head(Section section) {
        Div words = new Div(new H2(section.title()));
        if (!section.help().isEmpty()) {
            words.add(new Muted(section.help()));
        }
        if (section.grid()) {
            words.add(new Muted(getTranslation("builder.section.is-grid")));
        }
        Div head = new Div(words);
        head.addClassNames("between", "builder-section");
        if (!bench.own().finished()) {
            Button edit =
                    new Button(getTranslation("builder.edit"), click -> new SectionDialog(view, bench, section).open());
            edit.setAriaLabel(getTranslation("builder.section.edit-this", section.title()));
            Button dissolve = new Button(
                    getTranslation("builder.section.dissolve"),
                    click -> view.take(it -> SectionEdits.removed(it, section.key()), "builder.section.dissolved"));
            dissolve.setAriaLabel(getTranslation("builder.section.dissolve-this", section.title()));
            dissolve.addThemeVariants(ButtonVariant.TERTIARY);
            Div buttons = new Div(edit, dissolve);
            buttons.addClassName("actions");
            head.add(buttons);
        }
        return head;
    }

    private Component list(List<Item> items) {
        OrderedList list = new OrderedList();
        list.addClassName("builder-list");
        for (Item item : items) {
            QuestionRow row = new QuestionRow(this, bench, item);
            rows.put(item.key(), row);
            list.add(row);
        }
        return list;
    }

    void move(Item item, int by) {
        view.take(it -> InstrumentEdits.moved(it, item.key(), by), by < 0 ? "builder.moved-up" : "builder.moved-down");
        focus(item.key(), row -> row.focusMove(by));
    }

    void edit(Item item) {
        int place = bench.instrument().items().indexOf(item);
        new QuestionDialog(view, bench, item, "", () -> focus(keyAt(place), QuestionRow::focusEdit)).open();
    }

    void addBelow(String key) {
        int below = InstrumentEdits.keys(bench.instrument().items()).indexOf(key) + 1;
        new QuestionDialog(view, bench, null, key, () -> focus(keyAt(below), QuestionRow::focusEdit)).open();
    }

    /** The focus goes on to what stands there now, or to the last. */
    void remove(Item item) {
        int place = bench.instrument().items().indexOf(item);
        view.take(it -> InstrumentEdits.removed(it, item.key()), "builder.removed");
        focus(keyAt(Math.min(place, bench.instrument().items().size() - 1)), QuestionRow::focusEdit);
    }

    private String keyAt(int place) {
        List<Item> items = bench.instrument().items();
        return place >= 0 && place < items.size() ? items.get(place).key() : "";
    }

    private void focus(String key, java.util.function.Consumer<QuestionRow> where) {
        QuestionRow row = rows.get(key);
        if (row != null) {
            where.accept(row);
        }
    }
}
