package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.survey.CalendarYear;
import org.goldenthread.survey.CampaignCalendar;
import org.goldenthread.survey.CampaignStatus;

/** All surveys of a year by month, and how much of them one person is asked for. */
@Route(CalendarView.ROUTE)
@RolesAllowed("SURVEY_OWNER")
class CalendarView extends Page implements BeforeEnterObserver {

    static final String ROUTE = SurveysView.ROUTE + "/calendar";
    private static final String YEAR = "year";

    private final transient CampaignCalendar calendar;
    private final transient Clock clock;

    CalendarView(CampaignCalendar calendar, Clock clock) {
        super("campaign.calendar");
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        CalendarYear year = calendar.year(year(event.getLocation()));
        Card card = new Card(getTranslation("campaign.calendar.of", Integer.toString(year.year())));
        card.add(new Paragraph(load(year.whole(), "campaign.calendar.load")), table(year));
        add(
                new PageHeader(
                                new Anchor(SurveysView.ROUTE, getTranslation("engagement.surveys.title")),
                                getTranslation("campaign.calendar"))
                        .says(getTranslation("campaign.calendar.says"))
                        .actions(otherYears(year.year())),
                card);
    }

    private int year(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(YEAR)
                .filter(text -> text.matches("2[0-9]{3}"))
                .map(Integer::valueOf)
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), StaffDirectory.LONDON)
                        .getYear());
    }

    private Component otherYears(int year) {
        Nav nav = new Nav(toYear(year - 1), toYear(year + 1));
        nav.setAriaLabel(getTranslation("campaign.calendar.years"));
        nav.addClassName("row");
        return nav;
    }

    private static Anchor toYear(int year) {
        Anchor anchor = new Anchor(ROUTE + "?" + YEAR + "=" + year, Integer.toString(year));
        anchor.addClassName("button-link");
        return anchor;
    }

    private DataTable table(CalendarYear year) {
        DataTable table = new DataTable(
                getTranslation("campaign.calendar.of", Integer.toString(year.year())),
                List.of(
                        getTranslation("campaign.calendar.month"),
                        getTranslation("campaign.calendar.surveys"),
                        getTranslation("campaign.calendar.asked"),
                        getTranslation("campaign.calendar.each"),
                        getTranslation("campaign.calendar.minutes")));
        table.addClassName("calendar");
        year.months()
                .forEach(month -> table.row(
                        Dates.month(month.month()).replace(" " + year.year(), ""),
                        surveys(month),
                        number(
                                "campaign.calendar.asked",
                                Integer.toString(month.load().people()),
                                month),
                        number("campaign.calendar.each", load(month.load(), "campaign.calendar.surveys-each"), month),
                        number(
                                "campaign.calendar.minutes",
                                load(month.load(), "campaign.calendar.minutes-each"),
                                month)));
        return table;
    }

    private Component surveys(CalendarYear.Month month) {
        if (month.campaigns().isEmpty() && month.planned().isEmpty()) {
            return new Span(getTranslation("campaign.calendar.none"));
        }
        UnorderedList list = new UnorderedList();
        month.campaigns().forEach(entry -> list.add(survey(entry)));
        month.planned()
                .forEach(wave -> list.add(new ListItem(
                        getTranslation("campaign.calendar.planned", wave.title(), Dates.day(wave.opensAt())))));
        return list;
    }

    private ListItem survey(CalendarYear.Entry entry) {
        Span dates = new Span(getTranslation(
                entry.status() == CampaignStatus.CANCELLED ? "campaign.calendar.cancelled" : "campaign.calendar.dates",
                Dates.day(entry.opensAt()),
                Dates.day(entry.closesAt()),
                entry.minutes()));
        dates.addClassName("muted");
        Div words = new Div(new Anchor(FollowNavigation.link(entry.campaign()), entry.title()), new Div(dates));
        return new ListItem(words);
    }

    /** On a phone a month is a block, and each number carries its name; where nobody is asked there is none. */
    private Component number(String name, String value, CalendarYear.Month month) {
        Span label = new Span(getTranslation(name));
        label.addClassName("calendar-label");
        label.getElement().setAttribute("aria-hidden", "true");
        Div number = new Div(label, new Span(value));
        number.setClassName("calendar-nobody", month.load().people() == 0);
        return number;
    }

    private String load(CalendarYear.Load load, String key) {
        return load.people() == 0
                ? getTranslation("campaign.calendar.nobody")
                : getTranslation(
                        key, load.people(), load.surveys(), load.mostSurveys(), load.minutes(), load.mostMinutes());
    }
}
