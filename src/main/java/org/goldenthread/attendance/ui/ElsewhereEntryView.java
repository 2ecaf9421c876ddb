package org.goldenthread.attendance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.goldenthread.attendance.ExternalLearning;
import org.goldenthread.attendance.ExternalLearning.Credit;
import org.goldenthread.attendance.ExternalLearning.Description;
import org.goldenthread.attendance.ExternalLearningId;
import org.goldenthread.attendance.ExternalLearningService;
import org.goldenthread.evidence.EvidenceService;
import org.goldenthread.evidence.ui.EvidenceField;
import org.goldenthread.evidence.ui.EvidenceList;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** Something learned elsewhere, with the files that show it: for the person, their line manager, and L&D. */
@Route(ElsewhereView.ROUTE + "/:entry([0-9]{1,18})")
@PermitAll
class ElsewhereEntryView extends Page implements BeforeEnterObserver {

    private final transient ExternalLearningService elsewhere;
    private final transient EvidenceService evidence;
    private final transient StaffDirectory directory;

    ElsewhereEntryView(ExternalLearningService elsewhere, EvidenceService evidence, StaffDirectory directory) {
        super("record.elsewhere.title");
        this.elsewhere = elsewhere;
        this.evidence = evidence;
        this.directory = directory;
    }

    static String link(ExternalLearningId id) {
        return ElsewhereView.ROUTE + "/" + id.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<ExternalLearning> found = elsewhere.find(new ExternalLearningId(
                event.getRouteParameters().getLong("entry").orElse(0L)));
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(found.get());
    }

    private void show(ExternalLearning entry) {
        boolean mine =
                directory.me().filter(me -> me.id().equals(entry.person())).isPresent();
        Description says = entry.description();
        Card about = new Card(getTranslation("record.elsewhere.title"));
        about.add(
                new Tag(
                        getTranslation("record.credit." + entry.credit().name()),
                        entry.credit() == Credit.ACCEPTED ? Tone.GOOD : Tone.PLAIN),
                new Paragraph(getTranslation(
                        "record.elsewhere.says",
                        says.provider(),
                        Dates.day(says.on()),
                        AttendanceWords.time(says.minutes()))));
        if (!says.learned().isEmpty()) {
            about.add(new Paragraph(says.learned()));
        }
        if (!entry.note().isEmpty()) {
            about.add(new Muted(getTranslation("record.elsewhere.note", entry.note())));
        }
        Div page = new Div(about, files(entry, mine));
        page.addClassName("stack");
        Anchor above = mine
                ? new Anchor(RecordView.ROUTE, getTranslation("record.title"))
                : new Anchor(TeamRecordView.link(entry.person()), entry.name());
        add(new PageHeader(above, says.title()), page);
    }

    private Card files(ExternalLearning entry, boolean mine) {
        Card card = new Card(getTranslation("record.files"));
        if (mine && entry.credit() != Credit.ACCEPTED) {
            card.add(new EvidenceField(evidence, entry.id().key()));
            return card;
        }
        var files = evidence.of(entry.id().key());
        card.add(
                files.isEmpty()
                        ? new EmptyState(getTranslation("record.files.none"), getTranslation("record.files.none.do"))
                        : new EvidenceList(files));
        return card;
    }
}
