package org.goldenthread.workforce.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.workforce.ActionPlanService;
import org.goldenthread.workforce.FigureLine;
import org.goldenthread.workforce.ShareTable;
import org.goldenthread.workforce.Workforce;
import org.goldenthread.workforce.WorkforceService;

/** The workforce of a service or the organisation: figures, trends, groups, and what is done about them. */
@Route(WorkforceNavigation.ROUTE)
@Menu(title = "menu.workforce", order = 61, icon = "team")
@RolesAllowed({"LEADER", "SURVEY_OWNER"})
class WorkforceView extends Page implements BeforeEnterObserver {

    private final transient WorkforceService service;
    private final transient ActionPlanService plan;
    private final transient WorkforceWords words;

    WorkforceView(WorkforceService service, ActionPlanService plan, I18NProvider translations) {
        super("workforce.title");
        this.service = service;
        this.plan = plan;
        this.words = new WorkforceWords(translations);
        addClassName("workforce-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<Unit> units = service.units();
        Location location = event.getLocation();
        Optional<String> code = WorkforceNavigation.parameter(location, WorkforceNavigation.UNIT);
        Optional<Unit> asked = code.isPresent()
                ? units.stream().filter(unit -> unit.code().equals(code.get())).findFirst()
                : usual(units);
        asked.flatMap(service::of)
                .ifPresentOrElse(
                        workforce -> show(
                                workforce, units, WorkforceNavigation.parameter(location, WorkforceNavigation.FIGURE)),
                        () -> showNone(units));
    }

    /** A leader begins with their own service. */
    private static Optional<Unit> usual(List<Unit> units) {
        List<Unit> services =
                units.stream().filter(unit -> unit.kind() == UnitKind.SERVICE).toList();
        return services.size() == 1
                ? services.stream().findFirst()
                : units.stream().findFirst();
    }

    private void showNone(List<Unit> units) {
        boolean nothing = units.isEmpty();
        add(
                new PageHeader(null, getTranslation("workforce.title")),
                new EmptyState(
                        getTranslation(nothing ? "workforce.not-leading" : "workforce.no-such"),
                        getTranslation(nothing ? "workforce.not-leading.do" : "workforce.no-such.do")));
        units.forEach(unit -> add(
                new Paragraph(new Anchor(WorkforceNavigation.to(unit), getTranslation("workforce.see", unit.name())))));
    }

    private void show(Workforce workforce, List<Unit> units, Optional<String> asked) {
        add(header(workforce, units));
        Div cards = new Div();
        cards.addClassName("stack");
        if (workforce.figures().isEmpty()) {
            cards.add(new EmptyState(getTranslation("workforce.none"), getTranslation("workforce.none.do")));
        } else {
            cards.add(figures(workforce));
            FigureLine chosen = asked.flatMap(workforce::figure)
                    .or(() -> workforce.figure("turnover"))
                    .orElseGet(() -> workforce.figures().getFirst());
            cards.add(columns(new TrendCard(chosen, words), new StaffingCard(workforce, words)));
            cards.add(columns(shares(workforce, "cause"), shares(workforce, "reason")));
            cards.add(equality(workforce));
        }
        cards.add(new PlanCard(workforce.unit().id(), plan, words));
        add(cards);
    }

    private PageHeader header(Workforce workforce, List<Unit> units) {
        Select<Unit> unit = new Select<>();
        unit.setLabel(getTranslation("workforce.unit"));
        unit.setItems(units);
        // As wide as the names of services are long.
        unit.setWidth("18em");
        unit.setItemLabelGenerator(Unit::name);
        units.stream()
                .filter(each -> each.id().equals(workforce.unit().id()))
                .findFirst()
                .ifPresent(unit::setValue);
        unit.addValueChangeListener(
                change -> getUI().ifPresent(ui -> ui.navigate(WorkforceNavigation.to(change.getValue()))));
        Button print = new Button(
                getTranslation("workforce.print"),
                click -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
        Anchor pdf = new Anchor(WorkforceNavigation.dashboard(workforce.unit()), getTranslation("workforce.pdf"));
        // A file, and no page of the portal's.
        pdf.setRouterIgnore(true);
        pdf.addClassNames("button-link", "primary");
        return new PageHeader(
                        new Anchor("organisation/engagement", getTranslation("engagement.where")),
                        getTranslation("workforce.title-of", workforce.unit().name()))
                .says(getTranslation("workforce.says", Dates.month(workforce.month())) + " "
                        + getTranslation("workforce.counted"))
                .actions(unit, print, pdf);
    }

    private Div figures(Workforce workforce) {
        Div grid = new Div();
        grid.addClassNames("grid-3", "measures");
        workforce
                .figures()
                .forEach(line -> grid.add(new FigureCard(
                        line,
                        words,
                        WorkforceNavigation.to(workforce.unit(), line.figure().key()))));
        return grid;
    }

    private SharesCard shares(Workforce workforce, String kind) {
        return new SharesCard(
                "workforce.share." + kind,
                workforce.shares().stream()
                        .filter(table -> table.kind().equals(kind))
                        .toList(),
                words);
    }

    private SharesCard equality(Workforce workforce) {
        List<ShareTable> tables = workforce.shares().stream()
                .filter(table -> table.population() != null)
                .toList();
        return new SharesCard("workforce.share.equality", tables, words);
    }

    private static Div columns(com.vaadin.flow.component.Component start, com.vaadin.flow.component.Component end) {
        Div columns = new Div(start, end);
        columns.addClassName("grid-2");
        return columns;
    }
}
