package org.goldenthread.requirement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.requirement.PersonStanding;
import org.goldenthread.requirement.RequirementId;
import org.goldenthread.requirement.RuleCounts;
import org.goldenthread.requirement.StandingService;
import org.goldenthread.requirement.StandingState;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** How many people of a unit stand how to each rule; for L&D with the names of those behind a count. */
@Route(RequirementNavigation.COUNTS)
@PermitAll
class RequirementCountsView extends Page implements BeforeEnterObserver {

    private static final int PAGE = 50;
    private static final List<StandingState> SHOWN = List.of(
            StandingState.OVERDUE,
            StandingState.DUE,
            StandingState.RENEW,
            StandingState.VALID,
            StandingState.MET,
            StandingState.NOT_YET,
            StandingState.AWAY);

    private final transient StandingService standings;
    private final boolean namesShown;
    private final ComboBox<Unit> units = new ComboBox<>();

    RequirementCountsView(StandingService standings, CurrentUser currentUser) {
        super("requirement.counts.title");
        this.standings = standings;
        namesShown = currentUser.has(Role.LEARNING_PUBLISHER);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<Unit> offered = standings.units();
        QueryParameters asked = event.getLocation().getQueryParameters();
        PageHeader header = new PageHeader(
                        new Anchor("my-learning", getTranslation("menu.my-learning")),
                        getTranslation("requirement.counts.title"))
                .says(getTranslation("requirement.counts.says"));
        Optional<Unit> chosen = asked.getSingleParameter("unit")
                .flatMap(code -> offered.stream()
                        .filter(unit -> unit.code().equals(code))
                        .findFirst())
                .or(() -> offered.stream()
                        .filter(unit -> unit.kind() == UnitKind.ORGANISATION)
                        .findFirst())
                .or(() -> offered.stream()
                        .filter(unit -> unit.kind() == UnitKind.SERVICE)
                        .findFirst())
                .or(() -> offered.stream().findFirst());
        if (chosen.isEmpty()) {
            add(
                    header,
                    new EmptyState(
                            getTranslation("requirement.counts.nobody"),
                            getTranslation("requirement.counts.nobody.do")));
            return;
        }
        units.setLabel(getTranslation("requirement.unit"));
        units.setItems(offered);
        units.setItemLabelGenerator(Unit::name);
        units.setAllowCustomValue(false);
        units.setValue(chosen.get());
        units.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                getUI().ifPresent(ui -> ui.navigate(
                        RequirementNavigation.COUNTS,
                        QueryParameters.simple(Map.of("unit", change.getValue().code()))));
            }
        });
        Div page = new Div(units, counts(chosen.get()));
        page.addClassName("stack");
        if (namesShown) {
            asked.getSingleParameter("rule")
                    .filter(text -> text.matches("[0-9]{1,18}"))
                    .ifPresent(rule ->
                            page.add(people(new RequirementId(Long.parseLong(rule)), state(asked), chosen.get())));
        }
        add(header, page);
    }

    private static StandingState state(QueryParameters asked) {
        return asked.getSingleParameter("state")
                .flatMap(text -> SHOWN.stream()
                        .filter(state -> state.name().equals(text))
                        .findFirst())
                .orElse(StandingState.OVERDUE);
    }

    private Card counts(Unit unit) {
        Card card = new Card(getTranslation("requirement.counts.of", unit.name()));
        List<RuleCounts> rules = standings.counts(unit.id());
        Optional<LocalDate> day = standings.workedOutOn();
        if (rules.isEmpty() || day.isEmpty()) {
            card.add(new EmptyState(
                    getTranslation("requirement.counts.none"), getTranslation("requirement.counts.none.do")));
            return card;
        }
        card.add(RequirementWords.status(getTranslation("requirement.counts.as-of", Dates.day(day.get()))));
        List<String> columns =
                new ArrayList<>(List.of(getTranslation("requirement.course"), getTranslation("requirement.in-date")));
        SHOWN.forEach(state -> columns.add(getTranslation("requirement.state." + state.name())));
        DataTable table = new DataTable(getTranslation("requirement.counts.of", unit.name()), columns);
        rules.forEach(rule -> {
            List<Component> cells = new ArrayList<>();
            cells.add(new Span(
                    rule.asked() == 0
                            ? "–"
                            : getTranslation(
                                    "requirement.share",
                                    Math.floorDiv(100 * rule.inDate(), rule.asked()),
                                    rule.inDate(),
                                    rule.asked())));
            SHOWN.forEach(state -> cells.add(count(unit, rule, state)));
            table.row(rule.requirement().title(), cells.toArray(Component[]::new));
        });
        card.add(table);
        return card;
    }

    private Component count(Unit unit, RuleCounts rule, StandingState state) {
        int people = rule.of(state);
        if (people == 0 || !namesShown) {
            return new Span(people == 0 ? "–" : Integer.toString(people));
        }
        Anchor link = new Anchor(
                RequirementNavigation.COUNTS + "?unit=" + unit.code() + "&rule="
                        + rule.requirement().id().value() + "&state=" + state.name(),
                Integer.toString(people));
        link.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "requirement.counts.link",
                                people,
                                getTranslation("requirement.state." + state.name()),
                                rule.requirement().title()));
        return link;
    }

    private Card people(RequirementId rule, StandingState state, Unit unit) {
        int count = standings.countPeople(rule, state, unit.id());
        Card card = new Card(
                getTranslation("requirement.people", getTranslation("requirement.state." + state.name()), count));
        if (count == 0) {
            card.add(new EmptyState(
                    getTranslation("requirement.people.none"), getTranslation("requirement.people.none.do")));
            return card;
        }
        DataTable table = new DataTable(
                getTranslation("requirement.people.caption"),
                List.of(
                        getTranslation("requirement.person"),
                        getTranslation("requirement.unit"),
                        getTranslation("requirement.due"),
                        getTranslation("requirement.done")));
        card.add(table);
        fill(card, table, rule, state, unit.id(), 0, count);
        return card;
    }

    private void fill(
            Card card, DataTable table, RequirementId rule, StandingState state, UnitId unit, int offset, int count) {
        List<PersonStanding> people = standings.people(rule, state, unit, offset, PAGE);
        people.forEach(person -> table.row(
                new Span(person.name()),
                new Span(person.unit()),
                new Span(RequirementWords.day(person.due())),
                new Span(RequirementWords.day(person.done()))));
        int shown = offset + people.size();
        if (shown < count && !people.isEmpty()) {
            Button more = new Button(getTranslation("requirement.more", count - shown));
            more.addClickListener(click -> {
                card.remove(more);
                fill(card, table, rule, state, unit, shown, count);
            });
            card.add(more);
        }
    }
}
