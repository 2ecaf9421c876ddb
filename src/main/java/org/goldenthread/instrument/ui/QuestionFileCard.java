package org.goldenthread.instrument.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.goldenthread.instrument.ImportedInstrument;
import org.goldenthread.instrument.InstrumentService;
import org.goldenthread.instrument.OwnInstrument;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.FileSlot;

/** Takes a set of questions from a file. */
final class QuestionFileCard extends Div {

    private static final String FILE = "questions.yaml";

    private final transient InstrumentService service;
    private final transient Consumer<OwnInstrument> made;
    private final FileSlot file;
    private final Paragraph problem = new Paragraph();

    QuestionFileCard(InstrumentService service, Consumer<OwnInstrument> made) {
        this.service = service;
        this.made = made;
        file = new FileSlot(
                FILE, getTranslation("builder.file.says"), InstrumentService.LARGEST_FILE, () -> problem.setText(""));
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("import-problem");
        Button take = new Button(getTranslation("builder.file.do"));
        take.setDisableOnClick(true);
        take.addClickListener(click -> {
            take();
            take.setEnabled(true);
        });
        Card card = new Card(getTranslation("builder.file"));
        Div form = new Div(file, problem, take);
        form.addClassName("stack");
        card.add(form);
        add(card);
    }

    private void take() {
        Path path = file.path();
        if (path == null) {
            problem.setText(getTranslation(file.isReceiving() ? "builder.file.coming" : "builder.file.none"));
            return;
        }
        try (InputStream content = Files.newInputStream(path)) {
            ImportedInstrument taken = service.importFile(FILE, content);
            file.empty();
            if (taken.lostScoring()) {
                Notification.show(getTranslation("builder.file.lost-scoring"), 10_000, Notification.Position.MIDDLE);
            }
            made.accept(taken.own());
        } catch (IllegalArgumentException broken) {
            problem.setText(broken.getMessage());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
