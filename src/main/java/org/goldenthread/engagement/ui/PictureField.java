package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.goldenthread.engagement.CommitmentPicture;
import org.goldenthread.engagement.PictureChange;
import org.goldenthread.engagement.picture.CleanPicture;
import org.goldenthread.engagement.picture.PictureRefused;
import org.jspecify.annotations.Nullable;

/** One picture with its words: it is chosen, looked at as others will see it, and taken away again. */
final class PictureField extends Div {

    private static final int MEGABYTE = 1024 * 1024;

    private final @Nullable CommitmentPicture before;
    private final Upload upload;
    private final Div preview = new Div();
    private final TextField words = new TextField();
    private final Paragraph problem = new Paragraph();
    private @Nullable CleanPicture taken;
    private boolean removed;

    PictureField(@Nullable CommitmentPicture before) {
        this.before = before;
        upload = new Upload(this::receive);
        Button choose = new Button(getTranslation("commitments.picture.choose"));
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("commitments.picture.drop")));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(CleanPicture.LARGEST_FILE);
        upload.setAcceptedMimeTypes("image/png", "image/jpeg");
        upload.addFileRejectedListener(event -> say(
                event.getErrorMessage().contains("Too Big")
                        ? PictureRefused.Reason.TOO_BIG
                        : PictureRefused.Reason.NOT_A_PICTURE));
        upload.addFileRemovedListener(event -> clear());
        words.setLabel(getTranslation("commitments.picture.words"));
        words.setHelperText(getTranslation("commitments.picture.words.help"));
        words.setMaxLength(CommitmentPicture.WORDS_LENGTH);
        words.setWidthFull();
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("commitment-problem");
        Span label = new Span(getTranslation("commitments.picture"));
        label.addClassName("strong");
        Paragraph help = new Paragraph(getTranslation("commitments.picture.help"));
        help.addClassName("muted");
        addClassName("picture-field");
        add(label, help, upload, problem, preview, words);
        if (before != null) {
            words.setValue(before.words());
            show(new Image(PictureDownload.address(before), before.words()));
        }
        showWords();
    }

    /** Shows what is missing beside its field. */
    boolean isComplete() {
        boolean missing = words.isVisible() && words.getValue().isBlank();
        words.setInvalid(missing);
        words.setErrorMessage(getTranslation("commitments.picture.words.missing"));
        if (missing) {
            words.focus();
        }
        boolean underWay = upload.isUploading();
        if (underWay) {
            problem.setText(getTranslation("commitments.picture.wait"));
        }
        return !missing && !underWay;
    }

    PictureChange change() {
        if (taken != null) {
            return PictureChange.show(taken, words.getValue());
        }
        if (before == null) {
            return PictureChange.NONE;
        }
        if (removed) {
            return PictureChange.REMOVE;
        }
        return before.words().equals(words.getValue().strip())
                ? PictureChange.NONE
                : PictureChange.reword(words.getValue());
    }

    /** It is drawn anew before the page is asked for, which would wait meanwhile. */
    private void receive(UploadEvent event) throws IOException {
        byte[] file;
        try (InputStream in = event.getInputStream()) {
            file = in.readNBytes(CleanPicture.LARGEST_FILE + 1);
        }
        try {
            CleanPicture picture = CleanPicture.of(file);
            event.getUI().access(() -> take(picture));
        } catch (PictureRefused refused) {
            event.reject();
            event.getUI().access(() -> say(refused.reason()));
        }
    }

    private void take(CleanPicture picture) {
        problem.setText("");
        if (taken == null) {
            words.clear();
        }
        taken = picture;
        show(new Image(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(picture.content()),
                        "picture",
                        picture.mediaType(),
                        picture.content().length)),
                getTranslation("commitments.picture.preview")));
        showWords();
        upload.clearFileList();
    }

    private void show(Image image) {
        image.addClassName("commitment-picture");
        Button remove = new Button(getTranslation("commitments.picture.remove"), click -> {
            removed = true;
            clear();
        });
        preview.removeAll();
        preview.add(image, new Div(remove));
    }

    private void clear() {
        taken = null;
        preview.removeAll();
        words.clear();
        problem.setText("");
        showWords();
    }

    private void showWords() {
        words.setVisible(preview.getComponentCount() > 0);
        words.setRequiredIndicatorVisible(true);
        words.setInvalid(false);
    }

    private void say(PictureRefused.Reason reason) {
        problem.setText(
                getTranslation("commitments.picture.refused." + reason.name(), CleanPicture.LARGEST_FILE / MEGABYTE));
        upload.clearFileList();
    }
}
