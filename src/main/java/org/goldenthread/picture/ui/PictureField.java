package org.goldenthread.picture.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
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
import java.util.function.Function;
import org.goldenthread.picture.CleanPicture;
import org.goldenthread.picture.PictureChange;
import org.goldenthread.picture.PictureRefused;
import org.goldenthread.picture.ShownPicture;
import org.goldenthread.shell.Muted;
import org.jspecify.annotations.Nullable;

/** One picture with its words: it is chosen, looked at as others will see it, and taken away again. */
public final class PictureField extends Div {

    private static final int MEGABYTE = 1024 * 1024;

    private final @Nullable ShownPicture before;
    private final int longest;
    private final Upload upload;
    private final Div preview = new Div();
    private final TextField words = new TextField();
    private final Checkbox decoration = new Checkbox();
    private final Paragraph problem = new Paragraph();
    private boolean mayDecorate;
    private @Nullable CleanPicture taken;
    private boolean removed;

    /**
     * A field for the picture of one thing.
     *
     * @param address of a picture that is shown already
     * @param longest its longer side at most, in pixels
     * @param help what to show
     */
    public PictureField(
            @Nullable ShownPicture before, Function<ShownPicture, String> address, int longest, String help) {
        this.before = before;
        this.longest = longest;
        upload = new Upload(this::receive);
        upload.setUploadButton(new Button(getTranslation("picture.choose")));
        upload.setDropLabel(new Span(getTranslation("picture.drop")));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(CleanPicture.LARGEST_FILE);
        upload.setAcceptedMimeTypes("image/png", "image/jpeg");
        upload.addFileRejectedListener(event -> say(
                event.getErrorMessage().contains("Too Big")
                        ? PictureRefused.Reason.TOO_BIG
                        : PictureRefused.Reason.NOT_A_PICTURE));
        upload.addFileRemovedListener(event -> clear());
        words.setLabel(getTranslation("picture.words"));
        words.setHelperText(getTranslation("picture.words.help"));
        words.setMaxLength(ShownPicture.WORDS_LENGTH);
        words.setWidthFull();
        decoration.setLabel(getTranslation("picture.decoration"));
        decoration.addValueChangeListener(change -> showWords());
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("picture-problem");
        Span label = new Span(getTranslation("picture.label"));
        label.addClassName("strong");
        addClassName("picture-field");
        add(label, new Muted(help), upload, problem, preview, decoration, words);
        if (before != null) {
            words.setValue(before.words());
            decoration.setValue(before.words().isEmpty());
            show(new Image(address.apply(before), before.words()));
        }
        showWords();
    }

    /** It may be there for its looks alone, and then needs no words. */
    public PictureField mayDecorate() {
        mayDecorate = true;
        showWords();
        return this;
    }

    /** Shows what is missing beside its field. */
    public boolean isComplete() {
        boolean missing = words.isVisible() && words.getValue().isBlank();
        words.setInvalid(missing);
        words.setErrorMessage(getTranslation(mayDecorate ? "picture.words.or-decoration" : "picture.words.missing"));
        if (missing) {
            words.focus();
        }
        boolean underWay = upload.isUploading();
        if (underWay) {
            problem.setText(getTranslation("picture.wait"));
        }
        return !missing && !underWay;
    }

    public PictureChange change() {
        if (taken != null) {
            return PictureChange.show(taken, words());
        }
        if (before == null) {
            return PictureChange.NONE;
        }
        if (removed) {
            return PictureChange.REMOVE;
        }
        return before.words().equals(words().strip()) ? PictureChange.NONE : PictureChange.reword(words());
    }

    private String words() {
        return words.isVisible() ? words.getValue() : "";
    }

    /** It is drawn anew before the page is asked for, which would wait meanwhile. */
    private void receive(UploadEvent event) throws IOException {
        byte[] file;
        try (InputStream in = event.getInputStream()) {
            file = in.readNBytes(CleanPicture.LARGEST_FILE + 1);
        }
        try {
            CleanPicture picture = CleanPicture.of(file, longest);
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
            decoration.clear();
        }
        taken = picture;
        show(new Image(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(picture.content()),
                        "picture",
                        picture.mediaType(),
                        picture.content().length)),
                getTranslation("picture.preview")));
        showWords();
        upload.clearFileList();
    }

    private void show(Image image) {
        image.addClassName("shown-picture");
        Button remove = new Button(getTranslation("picture.remove"), click -> {
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
        decoration.clear();
        problem.setText("");
        showWords();
    }

    private void showWords() {
        boolean shown = preview.getComponentCount() > 0;
        decoration.setVisible(shown && mayDecorate);
        words.setVisible(shown && !decoration.getValue());
        words.setRequiredIndicatorVisible(true);
        words.setInvalid(false);
    }

    private void say(PictureRefused.Reason reason) {
        problem.setText(getTranslation("picture.refused." + reason.name(), CleanPicture.LARGEST_FILE / MEGABYTE));
        upload.clearFileList();
    }
}
