package org.goldenthread.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Dates;
import org.goldenthread.survey.Attribute;
import org.goldenthread.survey.GroupKind;
import org.goldenthread.survey.LaunchPreview;
import org.goldenthread.survey.LaunchRequest;

/** What a launch would come to: how many are asked, when, and by which groups they will be counted. */
final class LaunchPreviewCard extends Composite<Card> {

    private final transient LaunchRequest request;
    private final transient LaunchPreview preview;
    private final Component next;

    /** @param next what one does after reading it */
    LaunchPreviewCard(LaunchRequest request, LaunchPreview preview, Component next) {
        this.request = request;
        this.preview = preview;
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
                fixed(),
                groups(),
                next);
        return card;
    }

    private UnorderedList fixed() {
        return new UnorderedList(
                new ListItem(getTranslation("launch.preview.fixed")),
                new ListItem(getTranslation("launch.preview.threshold", request.threshold())));
    }

    private DataTable groups() {
        List<String> columns = request.attribute() == Attribute.NONE
                ? List.of("service", "group", "kind", "invited-column")
                : List.of("service", "group", "kind", "invited-column", "bands");
        DataTable table = new DataTable(
                getTranslation("launch.preview.groups"),
                columns.stream()
                        .map(column -> getTranslation("launch.preview." + column))
                        .toList());
        preview.leaves().forEach(leaf -> {
            String[] cells = {leaf.name(), kind(leaf), Integer.toString(leaf.invited()), bands(leaf)};
            table.row(leaf.service(), Arrays.copyOf(cells, columns.size() - 1));
        });
        return table;
    }

    private String kind(LaunchPreview.Leaf leaf) {
        return leaf.kind() == GroupKind.FOLDED
                ? getTranslation("launch.preview.folded", String.join(", ", leaf.folded()))
                : getTranslation("launch.preview.own");
    }

    private String bands(LaunchPreview.Leaf leaf) {
        return leaf.coarsened()
                ? getTranslation("launch.preview.coarsened")
                : getTranslation("launch.preview.broken-down", leaf.bands());
    }
}
