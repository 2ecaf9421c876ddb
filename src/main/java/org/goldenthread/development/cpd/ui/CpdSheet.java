package org.goldenthread.development.cpd.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.goldenthread.development.cpd.CpdEntry;
import org.goldenthread.development.cpd.PeerReflection;
import org.goldenthread.framework.Framework;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.print.Sheet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Finished pieces as a document: each with the regulator's fields, then which of them shows which domain. */
final class CpdSheet {

    private final Sheet sheet = new Sheet();
    private final I18NProvider translations;

    CpdSheet(I18NProvider translations) {
        this.translations = translations;
    }

    Document of(String name, LocalDate today, List<CpdEntry> entries, List<Framework.Element> domains) {
        String title = say("cpd.sheet.title", name);
        Element body = sheet.element("body", sheet.element("h1", title));
        body.appendChild(sheet.styled("p", "note", say("cpd.sheet.made", Dates.day(today))));
        List<CpdEntry> finished = entries.stream().filter(CpdEntry::isFinished).toList();
        finished.forEach(entry -> body.appendChild(piece(entry)));
        body.appendChild(domains(finished, domains));
        return sheet.page(title, say("cpd.sheet.description"), "portfolio.css", body);
    }

    private Element piece(CpdEntry entry) {
        Element piece =
                sheet.styled("div", "piece", sheet.element("h2", entry.words().title()));
        field(piece, say("cpd.kind"), entry.kindName());
        field(piece, say("cpd.on"), entry.words().on().map(Dates::day).orElse(""));
        field(piece, say("cpd.description"), entry.words().description());
        field(piece, say("cpd.learning"), entry.words().learning());
        field(piece, say("cpd.impact"), entry.words().impact());
        field(piece, say("cpd.peer"), entry.words().peer());
        entry.reflections().stream()
                .filter(PeerReflection::isGiven)
                .forEach(each -> field(piece, say("cpd.peer-of", each.peer()), each.words()));
        return piece;
    }

    private void field(Element piece, String label, String text) {
        if (!text.isBlank()) {
            piece.appendChild(sheet.element("h3", label));
            text.lines().filter(line -> !line.isBlank()).forEach(line -> piece.appendChild(sheet.element("p", line)));
        }
    }

    private Element domains(List<CpdEntry> finished, List<Framework.Element> domains) {
        Element table = sheet.table("domains", say("cpd.sheet.domain"), say("cpd.sheet.pieces"));
        for (Framework.Element domain : domains) {
            List<String> shown = finished.stream()
                    .filter(entry -> entry.words().domains().contains(domain.key()))
                    .map(entry -> entry.words().title())
                    .toList();
            sheet.row(table, domain.name(), shown.isEmpty() ? say("cpd.sheet.none") : String.join("; ", shown));
        }
        return sheet.element("div", sheet.element("h2", say("cpd.portfolio")), table);
    }

    private String say(String key, Object... values) {
        return translations.getTranslation(key, Locale.UK, values);
    }
}
