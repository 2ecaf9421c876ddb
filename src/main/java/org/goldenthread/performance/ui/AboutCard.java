package org.goldenthread.performance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.Optional;
import org.goldenthread.performance.Measure;
import org.goldenthread.performance.MyMeasure;
import org.goldenthread.performance.Target;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Tag;

/** What a measure means, how its target is made, where it comes from and when, and who else can see it. */
final class AboutCard extends Div {

    private final Card card;

    AboutCard(MyMeasure mine) {
        Measure measure = mine.measure();
        card = new Card(getTranslation("performance.about"));
        head("performance.about.meaning");
        say(measure.meaning());
        say(getTranslation("performance.about.formula", measure.formula()));
        say(MeasureWords.better(this, mine));
        head("performance.about.target");
        target(mine);
        head("performance.about.source");
        say(MeasureWords.source(this, mine));
        Optional<Tag> late = MeasureWords.late(this, mine);
        late.ifPresent(card::add);
        say(getTranslation(
                "performance.about.rhythm." + word(measure.rhythm().every()),
                measure.system(),
                measure.rhythm().days()));
        if (!mine.restatements().isEmpty()) {
            UnorderedList restated = new UnorderedList();
            mine.restatements().forEach(one -> restated.add(new ListItem(MeasureWords.restated(this, one))));
            head("performance.about.restated");
            card.add(restated);
        }
        head("performance.about.who");
        say(getTranslation("performance.about.who." + word(measure.seenBy())));
        say(getTranslation("performance.about.sums." + word(measure.sums())));
        add(card);
    }

    private void target(MyMeasure mine) {
        say(MeasureWords.target(this, mine));
        Target target = mine.target();
        if (target == null) {
            say(
                    mine.measure().noTarget().isEmpty()
                            ? getTranslation("performance.target.not-for-you")
                            : mine.measure().noTarget());
            return;
        }
        MeasureWords.made(this, mine).ifPresent(this::say);
        Target.Next next = target.next();
        if (next != null) {
            say(getTranslation(
                    "performance.target.next",
                    Dates.day(next.from()),
                    MeasureWords.targetValue(this, mine, next.value())));
        }
        Paragraph source =
                new Paragraph(getTranslation("performance.target.source", target.source(), Dates.day(target.since())));
        source.addClassName("muted");
        card.add(source);
    }

    private void head(String key) {
        card.add(new H3(getTranslation(key)));
    }

    private void say(String sentence) {
        card.add(new Paragraph(sentence));
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
