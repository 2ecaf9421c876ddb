package org.goldenthread.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import org.goldenthread.performance.MyTeam;
import org.goldenthread.performance.TeamMember;
import org.goldenthread.performance.Workload;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** Each person's children beside their own allowance: in words, as a bar, and as a table. By name. */
final class WorkloadCard extends Composite<Card> {

    /** Percent of the allowance at the end of the bar; what is more is cut, and stands in words. */
    static final int WHOLE_BAR = 150;

    private final transient MyTeam team;

    WorkloadCard(MyTeam team) {
        this.team = team;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("team.workload"));
        team.newest().ifPresent(month -> {
            Span of = new Span(Dates.month(month));
            of.addClassName("muted");
            card.beside(of);
        });
        UnorderedList rows = new UnorderedList();
        rows.addClassName("workloads");
        team.members().forEach(member -> rows.add(row(member)));
        card.add(rows, new Muted(getTranslation("team.workload.says")), table());
        return card;
    }

    private ListItem row(TeamMember member) {
        Anchor name = TeamWords.open(this, member.person());
        Span role = new Span(TeamWords.role(this, member.person()));
        role.addClassName("muted");
        Div who = new Div(name, role);
        who.addClassName("workload-who");
        ListItem item = new ListItem(who);
        Workload workload = member.known().orElse(null);
        if (workload == null) {
            item.add(without(member));
        } else {
            Div words = new Div(new Span(TeamWords.figure(this, workload)), standing(workload));
            words.addClassName("workload-words");
            item.add(bar(workload), words);
        }
        return item;
    }

    /** Without an allowance: nothing is known, or they are away. */
    private Component without(TeamMember member) {
        Integer children = member.childrenWhileAway();
        if (children != null && children > 0) {
            return new Tag("▲", getTranslation("team.workload.while-away", children), Tone.WATCH);
        }
        Span none = new Span(getTranslation(children == null ? "team.workload.none" : "team.workload.away"));
        none.addClassNames("muted", "workload-none");
        return none;
    }

    private Tag standing(Workload workload) {
        String says = TeamWords.standing(this, workload);
        return workload.isOver() ? new Tag("▲", says, Tone.WATCH) : new Tag(says, Tone.GOOD);
    }

    /** A drawing beside words that say the same. */
    private static Component bar(Workload workload) {
        Span filled = new Span();
        filled.addClassNames("workload-filled", workload.isOver() ? "over" : "within");
        Span allowance = new Span();
        allowance.addClassName("workload-allowance");
        Div bar = new Div(filled, allowance);
        bar.addClassName("workload-bar");
        bar.getElement()
                .setAttribute("aria-hidden", "true")
                .getStyle()
                .set("--filled", Math.min(workload.percent(), WHOLE_BAR) * 100.0 / WHOLE_BAR + "%")
                .set("--allowance", 100.0 * 100 / WHOLE_BAR + "%");
        return bar;
    }

    private Component table() {
        DataTable table = new DataTable(
                getTranslation("team.workload.caption"),
                List.of(
                        getTranslation("team.workload.person"),
                        getTranslation("team.workload.children"),
                        getTranslation("team.workload.allowance"),
                        getTranslation("team.workload.difference"),
                        getTranslation("team.workload.made")));
        String none = getTranslation("team.workload.unknown");
        team.members()
                .forEach(member -> member.known()
                        .ifPresentOrElse(
                                workload -> table.row(
                                        member.person().fullName(),
                                        Integer.toString(workload.children()),
                                        workload.allowance().value().toPlainString(),
                                        TeamWords.standing(this, workload),
                                        MeasureWords.made(this, workload.allowance())
                                                .orElse("")),
                                () -> table.row(
                                        member.person().fullName(),
                                        Objects.toString(member.childrenWhileAway(), none),
                                        member.childrenWhileAway() == null
                                                ? none
                                                : getTranslation("team.workload.away"),
                                        none,
                                        none)));
        NativeDetails details = new NativeDetails(getTranslation("performance.trend.as-table"), table);
        details.addClassName("as-table");
        return details;
    }
}
