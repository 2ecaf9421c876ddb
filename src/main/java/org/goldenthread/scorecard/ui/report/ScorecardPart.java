package org.goldenthread.scorecard.ui.report;

import java.util.Locale;
import org.goldenthread.scorecard.Scorecard;
import org.goldenthread.scorecard.ScorecardRow;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.print.Sheet;
import org.w3c.dom.Element;

/** The rows of the scorecard as a table, in the words in which the page shows them. */
final class ScorecardPart {

    private final Sheet sheet;
    private final ReportWords words;

    ScorecardPart(Sheet sheet, ReportWords words) {
        this.sheet = sheet;
        this.words = words;
    }

    Element of(Scorecard scorecard) {
        Element table = sheet.table(
                "scorecard",
                words.say("scorecard.column.indicator"),
                words.say("scorecard.column.value"),
                words.say("scorecard.column.target"),
                words.say("scorecard.column.status"));
        scorecard.rows().forEach(row -> sheet.row(table, indicator(row), value(row), target(row), standing(row)));
        return sheet.element(
                "div",
                table,
                sheet.styled("p", "note", words.say("scorecard.rule")),
                sheet.styled("p", "note", words.say("scorecard.note")));
    }

    private Element indicator(ScorecardRow row) {
        return sheet.element(
                "div",
                sheet.styled("p", "theme", row.theme()),
                sheet.styled("p", "name", row.indicator()),
                sheet.styled("p", "muted", row.purpose()));
    }

    private Element value(ScorecardRow row) {
        Element cell = sheet.element("td");
        if (row.isShown()) {
            Element line = sheet.element("p", sheet.styled("span", "value", row.value()));
            if (!row.compared().isEmpty()) {
                line.appendChild(sheet.element("span", ", " + row.compared()));
            }
            cell.appendChild(line);
            cell.appendChild(sheet.styled("p", "muted", row.basis()));
        } else {
            cell.appendChild(sheet.element("p", row.because()));
        }
        cell.appendChild(sheet.styled("p", "muted", row.origin()));
        if (!row.benchmark().isEmpty()) {
            cell.appendChild(sheet.styled("p", "muted", row.benchmark()));
        }
        return cell;
    }

    private Element target(ScorecardRow row) {
        Element cell = sheet.element(
                "td", sheet.element("p", row.target().isEmpty() ? words.say("scorecard.target.none") : row.target()));
        if (row.targetOn() != null) {
            cell.appendChild(sheet.styled(
                    "p", "muted", words.say("scorecard.target.set", row.targetBy(), Dates.day(row.targetOn()))));
        }
        return cell;
    }

    private Element standing(ScorecardRow row) {
        String style = row.standing().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return sheet.element(
                "td",
                sheet.styled(
                        "span",
                        "standing " + style,
                        words.say("scorecard.icon." + row.standing()) + " "
                                + words.say("scorecard.standing." + row.standing())));
    }
}
