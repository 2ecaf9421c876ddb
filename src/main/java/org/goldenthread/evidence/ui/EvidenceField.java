package org.goldenthread.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.evidence.CheckedFile;
import org.goldenthread.evidence.EvidenceService;
import org.goldenthread.evidence.FileKind;
import org.goldenthread.evidence.FileRefused;
import org.goldenthread.evidence.FileRefused.Reason;
import org.goldenthread.evidence.RecordKey;
import org.jspecify.annotations.Nullable;

/**
 * The place for evidence files of a record. With a record each file is kept as soon as it is chosen; before there is one, files
 * wait here until {@link #keepFor} names it.
 */
public final class EvidenceField extends Div {

    private static final int MEGABYTE = 1024 * 1024;

    private final transient EvidenceService evidence;
    private final transient List<CheckedFile> waiting = new ArrayList<>();
    private final Upload upload;
    private final Div list = new Div();
    private final Paragraph problem = new Paragraph();
    private @Nullable RecordKey record;

    public EvidenceField(EvidenceService evidence) {
        this(evidence, null);
    }

    public EvidenceField(EvidenceService evidence, @Nullable RecordKey record) {
        this.evidence = evidence;
        this.record = record;
        upload = new Upload(this::receive);
        upload.setUploadButton(new Button(getTranslation("evidence.choose")));
        upload.setDropLabel(new Span(getTranslation("evidence.drop")));
        upload.setAcceptedFileExtensions(FileKind.allEndings().toArray(String[]::new));
        upload.setMaxFileSize(evidence.largest());
        upload.addFileRejectedListener(
                event -> say(event.getErrorMessage().contains("Too Big") ? Reason.TOO_BIG : Reason.KIND_NOT_TAKEN));
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("evidence-problem");
        Span label = new Span(getTranslation("evidence.title"));
        label.addClassName("strong");
        Paragraph help = new Paragraph(getTranslation("evidence.help", evidence.most(), evidence.largest() / MEGABYTE));
        help.addClassName("muted");
        addClassName("evidence-field");
        add(label, help, list, upload, problem);
        show();
    }

    /** How many files are kept, or wait to be. */
    public int files() {
        return record == null ? waiting.size() : evidence.of(record).size();
    }

    public boolean isReceiving() {
        return upload.isUploading();
    }

    /** Keeps what waits with a record that is there now. */
    public void keepFor(RecordKey saved) {
        waiting.forEach(file -> evidence.add(saved, file));
        waiting.clear();
        record = saved;
        show();
    }

    /** It is checked before the page is asked for, which would wait meanwhile. */
    private void receive(UploadEvent event) throws IOException {
        byte[] content;
        try (InputStream in = event.getInputStream()) {
            content = in.readNBytes(evidence.largest() + 1);
        }
        try {
            CheckedFile file = evidence.check(event.getFileName(), content);
            event.getUI().access(() -> take(file));
        } catch (FileRefused refused) {
            event.reject();
            event.getUI().access(() -> say(refused.reason()));
        }
    }

    private void take(CheckedFile file) {
        problem.setText("");
        upload.clearFileList();
        try {
            if (record != null) {
                evidence.add(record, file);
            } else if (waiting.size() < evidence.most()) {
                waiting.add(file);
            } else {
                say(Reason.TOO_MANY);
            }
        } catch (FileRefused refused) {
            say(refused.reason());
        }
        show();
    }

    private void show() {
        list.removeAll();
        if (record != null) {
            list.add(new EvidenceList(
                    evidence.of(record), file -> remove(file.name(), () -> evidence.remove(file.id()))));
        } else {
            waiting.forEach(file -> {
                Div line = new Div(new Span(file.name()), remove(file.name(), () -> waiting.remove(file)));
                line.addClassName("row");
                list.add(line);
            });
        }
    }

    private Button remove(String name, Runnable work) {
        Button remove = new Button(getTranslation("evidence.remove"), click -> {
            work.run();
            problem.setText("");
            show();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel(getTranslation("evidence.remove-named", name));
        return remove;
    }

    private void say(Reason reason) {
        upload.clearFileList();
        problem.setText(
                getTranslation("evidence.refused." + reason.name(), evidence.largest() / MEGABYTE, evidence.most()));
    }
}
