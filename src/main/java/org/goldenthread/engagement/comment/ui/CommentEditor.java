package org.goldenthread.engagement.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.goldenthread.engagement.comment.CommentDesk;
import org.goldenthread.engagement.comment.CommentRefused;
import org.goldenthread.engagement.comment.CommentState;
import org.goldenthread.engagement.comment.CommentWave;
import org.goldenthread.engagement.comment.DeskComment;
import org.goldenthread.engagement.comment.LeftOutBecause;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** One comment on the survey team's desk. Every change is stored at once. */
final class CommentEditor extends Article {

    private final CommentWave wave;
    private final transient CommentDesk desk;
    private final transient Runnable changed;
    private final Div state = new Div();
    private final RedactWords words;
    private final MultiSelectComboBox<String> themes = new MultiSelectComboBox<>();
    private final Select<LeftOutBecause> because = new Select<>();
    private final Button keep = new Button();
    private final Button restore = new Button();
    private final Paragraph problem = new Paragraph();
    private DeskComment comment;

    /** @param number of the comment on its page, from 1 */
    CommentEditor(DeskComment comment, int number, CommentWave wave, CommentDesk desk, Runnable changed) {
        this.comment = comment;
        this.wave = wave;
        this.desk = desk;
        this.changed = changed;
        addClassName("desk-comment");
        words = new RedactWords(
                getTranslation("comment.nth", number),
                (seen, from, to) -> change(() -> desk.redact(this.comment.id(), seen, from, to)));
        themes(number);
        because(number);
        button(
                keep,
                "comment.keep",
                "comment.keep.nth",
                number,
                () -> desk.keep(this.comment.id(), this.comment.themes()));
        button(restore, "comment.restore", "comment.restore.nth", number, () -> desk.restore(this.comment.id()));
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("answer-problem");
        Div fields = new Div(themes, because);
        fields.addClassName("desk-fields");
        Div buttons = new Div(keep, restore);
        buttons.addClassName("actions");
        add(state, words, fields, buttons, problem);
        show(comment);
    }

    DeskComment comment() {
        return comment;
    }

    void show(DeskComment now) {
        comment = now;
        LeftOutBecause why = now.because();
        state.removeAll();
        state.add(
                why != null
                        ? new Tag(getTranslation("comment.because." + why.name()), Tone.WATCH)
                        : new Tag(
                                getTranslation("comment.state." + now.state().name()),
                                now.state() == CommentState.KEPT ? Tone.GOOD : Tone.PLAIN));
        words.show(now.words());
        themes.setValue(new HashSet<>(now.themes()));
        because.setValue(why);
        keep.setVisible(now.state() == CommentState.UNREAD);
        restore.setVisible(now.redacted());
        problem.setText("");
    }

    private void themes(int number) {
        themes.setLabel(getTranslation("comment.themes"));
        themes.setAriaLabel(getTranslation("comment.themes.nth", number));
        themes.setPlaceholder(getTranslation("comment.themes.choose"));
        offer(wave.themes());
        themes.setAllowCustomValue(true);
        themes.addCustomValueSetListener(typed -> addTheme(typed.getDetail()));
        themes.addValueChangeListener(event -> {
            if (!event.getValue().equals(Set.copyOf(comment.themes()))) {
                List<String> chosen = event.getValue().stream().sorted().toList();
                change(() -> desk.keep(comment.id(), chosen));
            }
        });
    }

    private void offer(List<String> offered) {
        themes.setItems(offered);
    }

    private void addTheme(String typed) {
        change(() -> {
            String theme = desk.addTheme(wave.campaign(), typed);
            Set<String> offered =
                    new LinkedHashSet<>(desk.wave(wave.campaign()).orElse(wave).themes());
            offered.add(theme);
            offer(new ArrayList<>(offered));
            Set<String> chosen = new HashSet<>(comment.themes());
            chosen.add(theme);
            return desk.keep(comment.id(), chosen.stream().sorted().toList());
        });
    }

    private void because(int number) {
        because.setLabel(getTranslation("comment.leave-out"));
        because.setAriaLabel(getTranslation("comment.leave-out.nth", number));
        because.setItems(LeftOutBecause.values());
        because.setEmptySelectionAllowed(true);
        because.setEmptySelectionCaption(getTranslation("comment.leave-out.not"));
        because.setItemLabelGenerator(each -> each == null
                ? getTranslation("comment.leave-out.not")
                : getTranslation("comment.because." + each.name()));
        because.addValueChangeListener(event -> {
            LeftOutBecause why = event.getValue();
            if (why != comment.because()) {
                change(() ->
                        why == null ? desk.keep(comment.id(), comment.themes()) : desk.leaveOut(comment.id(), why));
            }
        });
    }

    private void button(Button button, String key, String nameKey, int number, Supplier<DeskComment> action) {
        button.setText(getTranslation(key));
        button.setAriaLabel(getTranslation(nameKey, number));
        button.addClickListener(click -> change(action));
    }

    /** What is refused leaves the comment as it was, and says why. */
    private void change(Supplier<DeskComment> change) {
        try {
            show(change.get());
            changed.run();
        } catch (CommentRefused refused) {
            show(comment);
            problem.setText(getTranslation("comment.refused." + refused.reason().name()));
        }
    }
}
