package org.goldenthread.performance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.performance.Comparison;
import org.goldenthread.performance.Comparison.Level;
import org.goldenthread.performance.MyMeasure;
import org.goldenthread.shell.Card;
import org.goldenthread.variation.Funnel;

/** Whether the month differs from the service and from England by more than chance, in words and as a small picture. */
final class FunnelCard extends Div {

    private final transient MyMeasure measure;

    private FunnelCard(MyMeasure measure, List<Comparison> groups) {
        this.measure = measure;
        Card card = new Card(getTranslation("variation.funnel"));
        UnorderedList list = new UnorderedList();
        list.addClassName("funnels");
        groups.forEach(group -> measure.funnel(group).ifPresent(funnel -> list.add(item(group, funnel))));
        Paragraph legend = new Paragraph(getTranslation("variation.funnel.legend"));
        legend.addClassName("muted");
        card.add(list, legend);
        add(card);
    }

    /** Empty for a count, where nothing was due, and where no group's figure is shown. */
    static Optional<FunnelCard> of(MyMeasure measure) {
        List<Comparison> groups = Stream.of(Level.SERVICE, Level.ENGLAND)
                .flatMap(level -> measure.comparisons().stream().filter(group -> group.level() == level))
                .filter(group -> measure.funnel(group).isPresent())
                .toList();
        return groups.isEmpty() ? Optional.empty() : Optional.of(new FunnelCard(measure, groups));
    }

    private ListItem item(Comparison group, Funnel funnel) {
        int mine = measure.numerator();
        Funnel.Place place = funnel.place(mine);
        Funnel.Limits limits = place == Funnel.Place.BEYOND_OUTER ? funnel.outer() : funnel.usual();
        String key = place.name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (place != Funnel.Place.WITHIN) {
            key += funnel.above(mine) ? ".high" : ".low";
        }
        Span says = new Span(getTranslation(
                "variation.funnel." + key,
                mine,
                funnel.cases(),
                MeasureWords.value(this, group),
                MeasureWords.who(this, group),
                limits.low(),
                limits.high()));
        return new ListItem(says, picture(funnel, mine, place));
    }

    /** Decoration: the sentence says the same. */
    private static Span picture(Funnel funnel, int mine, Funnel.Place place) {
        Span picture = new Span();
        picture.addClassName("funnel");
        picture.getElement().setAttribute("aria-hidden", "true");
        picture.add(
                band("outer", funnel.outer(), funnel.cases()),
                band("usual", funnel.usual(), funnel.cases()),
                mark("rate", funnel.rate()),
                mark(place == Funnel.Place.WITHIN ? "within" : "beyond", (double) mine / funnel.cases()));
        return picture;
    }

    private static Span band(String name, Funnel.Limits limits, double cases) {
        Span band = new Span();
        band.addClassNames("funnel-band", name);
        band.getStyle().set("--near", Double.toString(limits.low() / cases));
        band.getStyle().set("--far", Double.toString(limits.high() / cases));
        return band;
    }

    private static Span mark(String name, double at) {
        Span mark = new Span();
        mark.addClassNames("funnel-mark", name);
        mark.getStyle().set("--at", Double.toString(at));
        return mark;
    }
}
