package org.goldenthread.development.strengths.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import org.goldenthread.development.strengths.Strength;

/** One strength: its meaning in a line, and opened, what it looks like at work, overdone and in use. */
final class StrengthDetails extends Composite<NativeDetails> {

    private final transient Strength strength;

    StrengthDetails(Strength strength) {
        this.strength = strength;
    }

    @Override
    protected NativeDetails initContent() {
        Span name = new Span(strength.name());
        name.addClassName("strong");
        Span meaning = new Span(strength.meaning());
        meaning.addClassName("muted");
        Span summary = new Span(name, new Span(" "), meaning);
        DescriptionList words = new DescriptionList();
        add(words, "strengths.at-work", strength.atWork());
        add(words, "strengths.overdone", strength.overdone());
        add(words, "strengths.use", strength.use());
        NativeDetails details = new NativeDetails(summary, words);
        details.addClassName("strength");
        return details;
    }

    private void add(DescriptionList words, String term, String description) {
        words.add(
                new DescriptionList.Term(getTranslation(term)), new DescriptionList.Description(new Span(description)));
    }
}
