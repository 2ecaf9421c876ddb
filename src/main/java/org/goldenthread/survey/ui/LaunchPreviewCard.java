package org.goldenthread.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Dates;
import org.goldenthread.survey.Attribute;
import org.goldenthread.survey.Coarsened;
import org.goldenthread.survey.GroupKind;
import org.goldenthread.survey.LaunchPreview;
import org.goldenthread.survey.LaunchRequest;
import org.goldenthread.survey.MailPlan;
import org.goldenthread.survey.Rhythm;
import org.goldenthread.survey.Sampling;

/** What a launch would come to: how many are asked, when, and by which groups they will be counted. */
final class LaunchPreviewCard extends Composite<Card> {

    private final transient LaunchRequest request;
    private final transient LaunchPreview preview;
    private final transient Optional<Rhythm> repeated;
    private final Component next;

    /** @param next what one does after reading it */
    LaunchPreviewCard(LaunchRequest request, LaunchPreview preview, Optional<Rhythm> repeated, Component next) {
        this.request = request;
        this.preview = preview;
        this.repeated = repeated;
        this.next = next;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("launch.preview"));
        card.getElement().setAttribute("tabindex", "-1");
        card.add(
                new Paragraph(getTranslation("launch.preview.invited", preview.invited())),
                new Paragraph(getTranslation(
                        "launch.preview.times", Dates.moment(request.opensAt()), Dates.moment(request.closesAt()))),
                whom(),
                fixed(),
                coarsened(),
                messages(),
                groups(),
                next);
        return card;
    }

    /** Who fits and is left out, and what comes after. */
    private UnorderedList whom() {
        UnorderedList list = new UnorderedList();
        Sampling sampling = request.audience().sampling();
        if (sampling.restDays() > 0) {
            list.add(new ListItem(getTranslation(
                    "launch.preview.resting", preview.resting(), preview.fitting(), sampling.restDays())));
        }
        if (sampling.percent() < 100) {
            list.add(new ListItem(
                    getTranslation("launch.preview.sample", preview.invited(), preview.fitting() - preview.resting())));
        }
        repeated.ifPresent(rhythm -> list.add(new ListItem(
                getTranslation("launch.preview.repeated", getTranslation("launch.repeat." + rhythm.name())))));
        if (preview.asksAction()) {
            list.add(new ListItem(getTranslation("launch.preview.action")));
        }
        preview.promise()
                .ifPresent(
                        promise -> list.add(new ListItem(getTranslation("launch.preview.promise", promise.title()))));
        list.setVisible(list.getComponentCount() > 0);
        return list;
    }

    private UnorderedList fixed() {
        return new UnorderedList(
                new ListItem(getTranslation("launch.preview.fixed")),
                new ListItem(getTranslation(
                        request.audience().sampling().isEverybody()
                                ? "launch.preview.joiners"
                                : "launch.preview.drawn-once")),
                new ListItem(getTranslation("launch.preview.threshold", request.threshold())));
    }

    private UnorderedList messages() {
        MailPlan mail = request.mail();
        String who = mail.invites() ? mail.reminded().name() : "PORTAL";
        List<Instant> reminders = mail.reminders();
        String when = reminders.isEmpty() ? "" : Dates.moment(reminders.getFirst());
        if (reminders.size() > 1) {
            when = getTranslation("launch.preview.mail.and", when, Dates.moment(reminders.getLast()));
        }
        UnorderedList list = new UnorderedList(
                new ListItem(getTranslation("launch.preview.mail." + who, when)),
                new ListItem(getTranslation("launch.preview.mail.fixed")));
        list.getElement().setAttribute("aria-label", getTranslation("launch.preview.mail"));
        return list;
    }

    private DataTable groups() {
        List<String> columns = new ArrayList<>(Stream.of("service", "group", "kind", "invited-column")
                .map(column -> getTranslation("launch.preview." + column))
                .toList());
        request.attributes().forEach(attribute -> columns.add(getTranslation("launch.attribute." + attribute.name())));
        DataTable table = new DataTable(getTranslation("launch.preview.groups"), columns);
        preview.leaves().forEach(leaf -> {
            List<String> cells = new ArrayList<>(List.of(leaf.name(), kind(leaf), Integer.toString(leaf.invited())));
            request.attributes().forEach(attribute -> cells.add(brokenDown(leaf, attribute)));
            table.row(leaf.service(), cells.toArray(String[]::new));
        });
        return table;
    }

    private String kind(LaunchPreview.Leaf leaf) {
        return leaf.kind() == GroupKind.FOLDED
                ? getTranslation("launch.preview.folded", String.join(", ", leaf.folded()))
                : getTranslation("launch.preview.own");
    }

    private String brokenDown(LaunchPreview.Leaf leaf, Attribute attribute) {
        Coarsened outcome = leaf.attributes().getOrDefault(attribute, Coarsened.TOO_FEW);
        return getTranslation("launch.preview.attribute." + outcome.name());
    }

    /** How often each attribute is left out, and why. */
    private UnorderedList coarsened() {
        UnorderedList list = new UnorderedList();
        for (Attribute attribute : request.attributes()) {
            list.add(new ListItem(getTranslation(
                    "launch.preview.attribute",
                    getTranslation("launch.attribute." + attribute.name()),
                    with(attribute, Coarsened.KEPT),
                    preview.leaves().size(),
                    with(attribute, Coarsened.TOO_FEW),
                    with(attribute, Coarsened.TOO_FEW_TOGETHER),
                    with(attribute, Coarsened.ALL_ALIKE))));
        }
        list.setVisible(!request.attributes().isEmpty());
        return list;
    }

    private long with(Attribute attribute, Coarsened outcome) {
        return preview.leaves().stream()
                .filter(leaf -> leaf.attributes().get(attribute) == outcome)
                .count();
    }
}
