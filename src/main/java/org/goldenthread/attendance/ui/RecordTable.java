package org.goldenthread.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.attendance.ExternalLearning;
import org.goldenthread.attendance.ExternalLearning.Credit;
import org.goldenthread.attendance.LearningRecord;
import org.goldenthread.attendance.RecordEntry;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** All that somebody has learned, the newest first, with its certificate where there is one. */
final class RecordTable extends Section {

    /** What stands at the end of a line. */
    interface Actions {
        List<Component> of(RecordEntry entry);
    }

    RecordTable(LearningRecord record, LocalDate yearAgo, boolean certificates, Actions actions) {
        Card card = new Card(getTranslation("record.entries"));
        if (record.entries().isEmpty()) {
            card.add(new EmptyState(getTranslation("record.none"), getTranslation("record.none.do")));
            add(card);
            return;
        }
        card.add(new Muted(getTranslation(
                "record.sum",
                record.completedSince(yearAgo),
                AttendanceWords.time(record.minutesSince(yearAgo)),
                record.missedSince(yearAgo).size())));
        DataTable table = new DataTable(
                getTranslation("record.entries"),
                List.of(
                        getTranslation("record.title-column"),
                        getTranslation("record.on"),
                        getTranslation("record.how"),
                        getTranslation("record.time"),
                        getTranslation("record.more")));
        for (RecordEntry entry : record.entries()) {
            Div end = new Div();
            end.addClassName("row");
            if (certificates && entry.certificate() != null) {
                var link = AttendanceWords.file(
                        CertificateDownload.link(entry.certificate()), getTranslation("record.certificate"));
                link.setAriaLabel(getTranslation("record.certificate-named", entry.title()));
                end.add(link);
            }
            actions.of(entry).forEach(end::add);
            table.row(title(entry), new Span(Dates.day(entry.on())), how(entry), time(entry), end);
        }
        card.add(table);
        add(card);
    }

    private Component title(RecordEntry entry) {
        Component title = entry.elsewhere() == null
                ? new Span(entry.title())
                : new Anchor(ElsewhereEntryView.link(entry.elsewhere().id()), entry.title());
        if (entry.provider().isEmpty()) {
            return title;
        }
        Span provider = new Span(entry.provider());
        provider.addClassName("muted");
        Div both = new Div(title, provider);
        both.addClassName("record-title");
        return both;
    }

    private Component how(RecordEntry entry) {
        if (entry.mark() != null) {
            return AttendanceWords.tag(entry.mark());
        }
        ExternalLearning elsewhere = entry.elsewhere();
        if (elsewhere == null) {
            return new Tag("✓", AttendanceWords.unattended(entry, this::getTranslation), Tone.GOOD);
        }
        Div how = new Div(new Tag(
                getTranslation("record.credit." + elsewhere.credit().name()),
                elsewhere.credit() == Credit.ACCEPTED ? Tone.GOOD : Tone.PLAIN));
        if (!elsewhere.note().isEmpty()) {
            how.add(new Muted(elsewhere.note()));
        }
        return how;
    }

    private Span time(RecordEntry entry) {
        return new Span(entry.completed() ? AttendanceWords.time(entry.minutes()) : "–");
    }
}
