package org.goldenthread.shell;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The place for one file: kept in a temporary file until it is replaced, imported, or the page is left. */
public final class FileSlot extends Div {

    private static final Logger log = LoggerFactory.getLogger(FileSlot.class);

    private final long largestFile;
    private final String tooBig;
    private final String noRoom;
    private final Runnable changed;
    private final Upload upload;
    private final Paragraph problem = new Paragraph();
    private @Nullable File received;

    /**
     * @param fileName such as {@code people.csv}
     * @param what the file is and which columns it has
     * @param largestFile in bytes
     * @param changed run in the page when there is another file, or none any more
     */
    public FileSlot(String fileName, String what, long largestFile, Runnable changed) {
        this.largestFile = largestFile;
        this.changed = changed;
        this.tooBig = getTranslation("shell.file.TOO_BIG", largestFile / (1024 * 1024));
        this.noRoom = getTranslation("shell.file.NO_ROOM");
        addClassNames("import-slot", "stack");
        upload = new Upload(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) Math.min(largestFile, Integer.MAX_VALUE));
        upload.setUploadButton(new Button(getTranslation("shell.file.choose", fileName)));
        upload.setDropLabel(new Span(getTranslation("shell.file.drop")));
        upload.addFileRemovedListener(event -> clear());
        upload.addFileRejectedListener(event -> say(tooBig));
        problem.addClassName("import-problem");
        problem.getElement().setAttribute("role", "alert");
        Paragraph columns = new Paragraph(what);
        columns.addClassName("muted");
        add(new H3(fileName), columns, upload, problem);
    }

    /** Where the file is; null while there is none. */
    public @Nullable Path path() {
        return received == null ? null : received.toPath();
    }

    public boolean isReceiving() {
        return upload.isUploading();
    }

    /** Forgets the file and deletes it. */
    void clear() {
        if (received != null) {
            delete(received.toPath());
            received = null;
            changed.run();
        }
        say("");
    }

    /** Makes room for the next file after this one has been imported. */
    public void empty() {
        upload.clearFileList();
        clear();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        if (received != null) {
            delete(received.toPath());
            received = null;
        }
    }

    private void receive(UploadEvent event) throws IOException {
        Path file;
        try {
            file = Files.createTempFile("golden-thread-import", ".csv");
        } catch (IOException e) {
            log.warn("A file to import cannot be stored", e);
            refuse(event, noRoom);
            return;
        }
        boolean stored = false;
        try {
            IncomingFile.Outcome outcome = store(event, file);
            stored = outcome == IncomingFile.Outcome.STORED;
            switch (outcome) {
                case STORED -> event.getUI().access(() -> accept(file));
                case TOO_BIG -> refuse(event, tooBig);
                case NO_ROOM -> {
                    log.warn("A file to import cannot be stored: no room in {}", file.getParent());
                    refuse(event, noRoom);
                }
            }
        } finally {
            if (!stored) {
                Files.deleteIfExists(file);
            }
        }
    }

    private IncomingFile.Outcome store(UploadEvent event, Path file) throws IOException {
        try (InputStream in = event.getInputStream();
                OutputStream out = Files.newOutputStream(file)) {
            return IncomingFile.copy(in, out, largestFile);
        }
    }

    private void refuse(UploadEvent event, String why) {
        event.reject(why);
        event.getUI().access(() -> say(why));
    }

    /** The page may have been left while the file was on its way. */
    private void accept(Path file) {
        clear();
        if (!isAttached()) {
            delete(file);
            return;
        }
        received = file.toFile();
        changed.run();
    }

    private void say(String text) {
        problem.setText(text);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
