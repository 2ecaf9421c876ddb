package org.goldenthread.workforce.ui;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.print.Sheet;
import org.goldenthread.workforce.ShareTable;
import org.goldenthread.workforce.Workforce;
import org.goldenthread.workforce.WorkforceAction;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The dashboard of a service as one page of HTML to print, chapter by chapter, each with a bookmark. */
final class DashboardDocument {

    private final Sheet sheet = new Sheet();
    private final WorkforceWords words;
    private final Element bookmarks = sheet.element("bookmarks");
    private final Element body = sheet.element("body");

    private DashboardDocument(WorkforceWords words) {
        this.words = words;
    }

    static Document of(Workforce workforce, List<WorkforceAction> plan, LocalDate made, WorkforceWords words) {
        return new DashboardDocument(words).build(workforce, plan, made);
    }

    private Document build(Workforce workforce, List<WorkforceAction> plan, LocalDate made) {
        String title = words.say("workforce.pdf.title", workforce.unit().name());
        body.appendChild(sheet.element("h1", title));
        body.appendChild(sheet.element("p", words.say("workforce.says", Dates.month(workforce.month()))));
        body.appendChild(sheet.styled("p", "muted", words.say("workforce.pdf.made", Dates.day(made))));
        chapter("figures", "workforce.pdf.figures", new DashboardFigures(sheet, words).of(workforce));
        chapter("staffing", "workforce.staffing", staffing(workforce));
        workforce.shares().forEach(this::shares);
        chapter("plan", "workforce.plan", plan(plan));
        return sheet.page(title, words.say("workforce.pdf.description"), "workforce-dashboard.css", body, bookmarks);
    }

    private void chapter(String id, String titleKey, Element content) {
        chapterNamed(id, words.say(titleKey), content);
    }

    private void chapterNamed(String id, String title, Element content) {
        body.appendChild(Sheet.with(sheet.element("h2", title), "id", id));
        body.appendChild(content);
        bookmarks.appendChild(Sheet.with(Sheet.with(sheet.element("bookmark"), "name", title), "href", "#" + id));
    }

    private Element staffing(Workforce workforce) {
        Element table =
                sheet.table("staffing", words.say("workforce.staffing.what"), words.say("workforce.staffing.number"));
        StaffingCard.rows(workforce, words).forEach((what, number) -> sheet.row(table, what, number));
        Element part = sheet.element("div", table);
        StaffingCard.spread(workforce, words).ifPresent(says -> part.appendChild(sheet.element("p", says)));
        return part;
    }

    private void shares(ShareTable shares) {
        String title = shares.name().isEmpty() ? words.say("workforce.share." + shares.kind()) : shares.name();
        Element part = sheet.element("div");
        if (shares.verdict().isShown()) {
            Element table = sheet.table(
                    "shares",
                    words.say("workforce.share.group"),
                    words.say(shares.kind().equals("cause") ? "workforce.share.amount" : "workforce.share.people"),
                    words.say("workforce.share.percent"),
                    words.say("workforce.pdf.drawn"));
            shares.lines()
                    .forEach(line -> sheet.row(
                            table,
                            words.group(line),
                            words.say("workforce.value.amount", line.amount()),
                            words.say("workforce.share.percent-of", line.percent()),
                            bar(line.percent())));
            part.appendChild(table);
            part.appendChild(sheet.styled("p", "muted", words.say("workforce.share.as-of", Dates.day(shares.asOf()))));
        } else {
            part.appendChild(sheet.element("p", words.withheld(shares)));
        }
        chapterNamed(shares.kind(), title, part);
    }

    private Element bar(int percent) {
        Element part = Sheet.with(sheet.styled("div", "part"), "style", "width: " + percent + "%");
        return sheet.element("td", sheet.styled("div", "bar", part));
    }

    private Element plan(List<WorkforceAction> actions) {
        if (actions.isEmpty()) {
            return sheet.element("p", words.say("workforce.plan.none"));
        }
        Element table = sheet.table(
                "plan",
                words.say("workforce.plan.action"),
                words.say("workforce.plan.owner"),
                words.say("workforce.plan.due"),
                words.say("workforce.plan.progress"));
        actions.forEach(action -> sheet.row(
                table,
                sheet.element(
                        "div",
                        sheet.styled("p", "muted", words.say("workforce.plan.theme." + action.theme())),
                        sheet.element("p", action.title()),
                        sheet.styled("p", "muted", action.purpose())),
                action.owner(),
                Dates.day(action.due()),
                progress(action)));
        return table;
    }

    private Element progress(WorkforceAction action) {
        Element cell = sheet.element("td", sheet.element("p", words.say("workforce.plan.state." + action.state())));
        if (action.overdue()) {
            cell.appendChild(sheet.element(
                    "p",
                    sheet.styled("span", "overdue", words.say("workforce.plan.overdue", Dates.day(action.due())))));
        }
        if (!action.because().isEmpty()) {
            cell.appendChild(sheet.styled("p", "muted", action.because()));
        }
        return cell;
    }
}
