package org.goldenthread.learning.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.learning.CatalogueSearch;
import org.goldenthread.learning.Delivery;
import org.goldenthread.learning.ServedElement;
import org.goldenthread.shell.Dates;
import org.jspecify.annotations.Nullable;

/** What to look for in the catalogue: words, three switches, and more behind a line that opens. */
final class CatalogueFilters extends Div {

    private final TextField words = new TextField();
    private final Button role = toggle("learning.filter.role");
    private final Button online = toggle("learning.filter.online");
    private final Button places = toggle("learning.filter.places");
    private final ComboBox<YearMonth> month = new ComboBox<>();
    private final ComboBox<Delivery> delivery = new ComboBox<>();
    private final ComboBox<String> tag = new ComboBox<>();
    private final ComboBox<ServedElement> served = new ComboBox<>();
    private final NativeDetails more;
    private final Runnable changed;
    private boolean filling;

    /**
     * @param months that have sessions
     * @param served names of capabilities and standards, in their order
     * @param changed run whenever something else is looked for
     */
    CatalogueFilters(List<YearMonth> months, List<String> tags, Map<ServedElement, String> served, Runnable changed) {
        this.changed = changed;
        addClassName("learning-filters-card");
        words.setLabel(getTranslation("learning.search"));
        words.setPlaceholder(getTranslation("learning.search.example"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addClassName("learning-search");
        choose(month, "learning.filter.month", months);
        month.setItemLabelGenerator(Dates::month);
        choose(delivery, "learning.filter.delivery", List.of(Delivery.values()));
        delivery.setItemLabelGenerator(LearningWords::delivery);
        choose(tag, "learning.filter.tag", tags);
        choose(this.served, "learning.filter.serves", new ArrayList<>(served.keySet()));
        this.served.setItemLabelGenerator(each -> served.getOrDefault(each, each.element()));
        listen(words);
        List.of(month, delivery, tag, this.served).forEach(this::listen);
        Div toggles = new Div(role, online, places);
        toggles.addClassName("learning-filters");
        Div choices = new Div(month, delivery, tag, this.served);
        choices.addClassName("learning-choices");
        more = new NativeDetails(getTranslation("learning.filter.more"), choices);
        add(words, toggles, more);
    }

    void show(CatalogueSearch search) {
        filling = true;
        words.setValue(search.words());
        press(role, search.forMyRole());
        press(online, search.online());
        press(places, search.hasPlaces());
        month.setValue(search.month());
        delivery.setValue(search.delivery());
        tag.setValue(search.tag().isEmpty() ? null : search.tag());
        served.setValue(search.served());
        boolean chosen = search.month() != null
                || search.delivery() != null
                || !search.tag().isEmpty()
                || search.served() != null;
        if (chosen) {
            more.setOpen(true);
        }
        filling = false;
    }

    CatalogueSearch asked() {
        return new CatalogueSearch(
                words.getValue(),
                isPressed(role),
                isPressed(online),
                month.getValue(),
                isPressed(places),
                delivery.getValue(),
                Objects.requireNonNullElse(tag.getValue(), ""),
                served.getValue());
    }

    private void listen(HasValue<?, ?> field) {
        field.addValueChangeListener(change -> {
            if (!filling) {
                changed.run();
            }
        });
    }

    private <T> void choose(ComboBox<T> field, String key, List<T> items) {
        field.setLabel(getTranslation(key));
        field.setItems(items);
        field.setClearButtonVisible(true);
    }

    private Button toggle(String key) {
        Button button = new Button(getTranslation(key));
        button.addClassName("filter");
        press(button, false);
        button.addClickListener(click -> {
            press(button, !isPressed(button));
            changed.run();
        });
        return button;
    }

    private static void press(Button button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
    }

    private static boolean isPressed(Button button) {
        @Nullable String pressed = button.getElement().getAttribute("aria-pressed");
        return "true".equals(pressed);
    }
}
