package org.goldenthread.attendance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.goldenthread.ViewTest;
import org.goldenthread.attendance.CompletionImport;
import org.goldenthread.booking.BookingFixture;
import org.goldenthread.learning.LearningFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The page of one file of rows; those of courses, sessions and requirements are made of the same card. */
class CompletionImportViewTest extends ViewTest {

    private static final String ROUTE = "publish/completions";
    private static final String APPLY = "Apply completions.csv";

    @Autowired
    ApplicationContext context;

    private BookingFixture fixture;
    private String good;

    @BeforeEach
    void course() {
        fixture = new BookingFixture(context);
        String code = fixture.learning
                .course(fixture.learning.published(LearningFixture.workshop("Safeguarding")))
                .code();
        good = fixture.amina.employeeNumber() + "," + code + ",2026-01-12\n";
    }

    @Test
    void onlyAPublisherComesHere() {
        signIn(fixture.chloe);
        assertRefused(ROUTE);
    }

    @Test
    void whatItWouldAddIsShownThenAppliedAndSaidAfterwards() {
        signIn(fixture.esther);
        open(ROUTE, CompletionImportView.class);
        show();
        assertThat(alertText()).isEqualTo("Choose the file first.");
        upload(good + "nobody,no-course,2026-01-12\n");
        show();
        assertThat(statusText()).isEqualTo("One row would change something. Nothing has been changed yet.");
        assertThat(sentences())
                .contains("2 rows were read.", "One row is new.", "One row has a mistake and is left out.");

        _click(_get(Button.class, spec -> spec.withText(APPLY)));
        assertThat(statusText()).isEqualTo("Done: one row has been applied.");
        assertThat(sentences()).contains("One row is new.");
        _assertNone(Button.class, spec -> spec.withText(APPLY));

        upload(good);
        show();
        assertThat(statusText()).isEqualTo("This file would change nothing.");
        _assertNone(Button.class, spec -> spec.withText(APPLY));
    }

    private static void show() {
        _click(_get(Button.class, spec -> spec.withText("Show what would change")));
    }

    private static void upload(String rows) {
        String text = "employee_number,course,completed_on\n" + rows;
        UploadKt._upload(_get(Upload.class), CompletionImport.FILE, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> sentences() {
        return _find(ListItem.class).stream().map(ListItem::getText).toList();
    }
}
