package org.goldenthread.development.cpd.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import org.goldenthread.development.cpd.CpdEntry;
import org.goldenthread.development.cpd.PeerReflection;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** How a piece stands. */
final class CpdTags extends Div {

    CpdTags(CpdEntry entry) {
        addClassName("row");
        add(
                entry.isFinished()
                        ? new Tag("✓", translate("cpd.finished"), Tone.GOOD)
                        : new Tag(translate("cpd.draft"), Tone.PLAIN));
        entry.words().on().ifPresent(day -> add(new Tag(Dates.day(day), Tone.PLAIN)));
        if (!entry.kindName().isEmpty()) {
            add(new Tag(entry.kindName(), Tone.PLAIN));
        }
        if (entry.hasPeerReflection()) {
            add(new Tag("✓", translate("cpd.with-peer"), Tone.GOOD));
        } else if (entry.reflections().stream().anyMatch(each -> each.state() == PeerReflection.State.ASKED)) {
            add(new Tag("…", translate("cpd.peer-asked"), Tone.THREAD));
        }
        entry.recordedOn().ifPresent(day -> add(new Tag("✓", translate("cpd.recorded"), Tone.GOOD)));
    }
}
