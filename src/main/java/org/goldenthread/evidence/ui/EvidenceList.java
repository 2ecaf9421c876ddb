package org.goldenthread.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.goldenthread.evidence.EvidenceFile;

/** Evidence files, each to be saved. */
public final class EvidenceList extends UnorderedList {

    private static final int KILOBYTE = 1024;

    public EvidenceList(List<EvidenceFile> files) {
        this(files, file -> new Span());
    }

    /** @param action what stands at the end of a file's line */
    EvidenceList(List<EvidenceFile> files, Function<EvidenceFile, Component> action) {
        addClassName("evidence-list");
        files.forEach(file -> add(line(file, action.apply(file))));
    }

    private ListItem line(EvidenceFile file, Component action) {
        Anchor save = new Anchor(EvidenceDownload.address(file), file.name());
        save.setRouterIgnore(true);
        save.getElement().setAttribute("download", true);
        save.setAriaLabel(getTranslation("evidence.save-named", file.name()));
        Span size = new Span(size(file.size()));
        size.addClassName("muted");
        ListItem line = new ListItem(save, size, action);
        line.addClassName("row");
        return line;
    }

    /** In words such as "240 KB" or "1.4 MB". */
    String size(int bytes) {
        double kilobytes = Math.max(1, (double) bytes / KILOBYTE);
        return kilobytes < KILOBYTE
                ? getTranslation("evidence.kilobytes", Math.round(kilobytes))
                : getTranslation("evidence.megabytes", String.format(Locale.UK, "%.1f", kilobytes / KILOBYTE));
    }
}
