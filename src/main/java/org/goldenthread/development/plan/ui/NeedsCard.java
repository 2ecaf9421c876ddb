package org.goldenthread.development.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.goldenthread.development.plan.LearningNeed;
import org.goldenthread.development.plan.LearningNeedService;
import org.goldenthread.development.plan.Topic;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.FieldChecks;

/** What one wants to learn, each leading to the courses about it. */
final class NeedsCard extends Div {

    private final transient LearningNeedService service;

    NeedsCard(LearningNeedService service) {
        this.service = service;
        show();
    }

    private ComboBox<Topic> show() {
        removeAll();
        Card card = new Card(getTranslation("plan.needs"));
        Paragraph says = new Paragraph(getTranslation("plan.needs.says"));
        says.addClassName("muted");
        card.add(says);
        service.mine().forEach(need -> card.add(need(need)));
        ComboBox<Topic> topic = new ComboBox<>(getTranslation("plan.needs.topic"));
        topic.setItems(service.topics());
        topic.setItemLabelGenerator(Topic::name);
        TextField words = new TextField(getTranslation("plan.needs.words"));
        words.setMaxLength(LearningNeed.WORDS_LENGTH);
        FieldChecks checks = new FieldChecks();
        checks.needed(topic, getTranslation("plan.needs.topic.needed"));
        Button add = new Button(getTranslation("plan.needs.add"), click -> {
            if (checks.pass()) {
                service.add(topic.getValue().key(), words.getValue());
                show().focus();
            }
        });
        Div row = new Div(topic, words, add);
        row.addClassNames("row", "need-fields");
        card.add(row);
        add(card);
        return topic;
    }

    private Div need(LearningNeed need) {
        Span name = new Span(need.topic().name());
        name.addClassName("strong");
        Span words = new Span(need.words());
        words.addClassName("muted");
        Button remove = new Button(getTranslation("plan.needs.remove"), click -> {
            service.remove(need.topic().key());
            show().focus();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(
                getTranslation("plan.needs.remove-named", need.topic().name()));
        Anchor courses = new Anchor(
                "my-learning?q=" + URLEncoder.encode(need.topic().search(), StandardCharsets.UTF_8),
                getTranslation("plan.needs.courses"));
        courses.setAriaLabel(
                getTranslation("plan.needs.courses-named", need.topic().name()));
        Div actions = new Div(courses, remove);
        actions.addClassName("row");
        Div row = new Div(new Div(name, new Span(" "), words), actions);
        row.addClassNames("between", "need");
        return row;
    }
}
