package org.goldenthread.performance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.i18n.I18NProvider;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.goldenthread.TestClock;
import org.goldenthread.ViewTest;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.performance.ObservationReason;
import org.goldenthread.performance.PerformanceFixture;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class ObservationsViewTest extends ViewTest {

    private static final SignedIn ADMINISTRATOR =
            new SignedIn("grace", "Grace Test", "none", Set.of(Role.ADMINISTRATOR));

    @Autowired
    ApplicationContext context;

    @Autowired
    I18NProvider texts;

    @Autowired
    TestClock clock;

    private PerformanceFixture fixture;
    private List<PersonId> team;

    @BeforeEach
    void prepare() {
        clock.setInLondon(LocalDateTime.of(2026, 11, 16, 9, 0));
        fixture = new PerformanceFixture(context);
        team = fixture.team("North", fixture.service, 3);
        fixture.load(fixture.rows(team.subList(0, 2), "visits-in-time,2026-10,9,10"));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void onlyAnAdministratorComesHere() {
        assertRefused("admin/observations");
        signIn(new SignedIn("amina", "Amina Test", "none", Set.of(Role.SURVEY_OWNER, Role.LEADER)));
        assertRefused("admin/observations");
    }

    @Test
    void aFileAnOriginAndADayThatHasBeenAreNeeded() {
        openPage();
        _click(button("Show what would change"));
        assertThat(alertText()).isEqualTo("Choose a file first.");

        upload(fixture.row(team.get(2), "visits-in-time,2026-10,9,10"));
        _click(button("Show what would change"));
        assertThat(alertText()).startsWith("Enter where the file comes from");

        _get(TextField.class).setValue("Case system");
        _get(DatePicker.class).setValue(_get(DatePicker.class).getValue().plusDays(1));
        _click(button("Show what would change"));
        assertThat(alertText()).isEqualTo("The data cannot be of a day in the future.");
        _assertNone(Button.class, spec -> spec.withText("Apply these changes"));
    }

    @Test
    void whatWouldChangeIsCountedAndThenApplied() {
        openPage();
        _get(TextField.class).setValue("Case system");
        upload(fixture.row(team.get(0), "visits-in-time,2026-10,9,10")
                + fixture.row(team.get(1), "visits-in-time,2026-10,8,10")
                + fixture.row(team.get(2), "visits-in-time,2026-10,7,10")
                + "nobody,visits-in-time,2026-10,7,10\n");
        _click(button("Show what would change"));

        assertThat(statusText()).isEqualTo("2 observations would change. Nothing has been changed yet.");
        assertThat(_find(ListItem.class))
                .extracting(ListItem::getText)
                .containsExactly(
                        "4 rows were read.",
                        "One observation is new.",
                        "One known observation is corrected.",
                        "One row changes nothing.",
                        "One row has a mistake and is left out.");
        assertThat(_get(NativeTable.class).getElement().getTextRecursively())
                .contains("Row 5employee_numbernobodyThere is nobody with this employee number.");
        Anchor link = _get(Anchor.class, spec -> spec.withText("Download the one mistake in observations.csv as CSV"));
        assertThat(new String(DownloadKt._download(link), StandardCharsets.UTF_8))
                .contains("5,employee_number,nobody,There is nobody with this employee number.");

        _click(button("Apply these changes"));
        assertThat(statusText()).isEqualTo("Done: 2 observations have changed, and the comparisons that rest on them.");
        _assertNone(Button.class, spec -> spec.withText("Apply these changes"));
        assertThat(fixture.load(fixture.row(team.get(2), "visits-in-time,2026-10,7,10"))
                        .changes())
                .isZero();
    }

    @Test
    void aFileThatCannotBeReadIsRefusedInWords() {
        openPage();
        _get(TextField.class).setValue("Case system");
        UploadKt._upload(_get(Upload.class), "observations.csv", "a picture".getBytes(StandardCharsets.UTF_8));
        _click(button("Show what would change"));

        assertThat(alertText()).startsWith("observations.csv: This is not a CSV file");
        _assertNone(Button.class, spec -> spec.withText("Apply these changes"));
    }

    @Test
    void everyReasonHasItsWords() {
        for (ObservationReason reason : ObservationReason.values()) {
            assertThat(texts.getTranslation("performance.import.reason." + reason, Locale.UK))
                    .isNotBlank();
        }
    }

    private void openPage() {
        signIn(ADMINISTRATOR);
        open("admin/observations", ObservationsView.class);
    }

    private static void upload(String rows) {
        UploadKt._upload(
                _get(Upload.class),
                "observations.csv",
                (PerformanceFixture.HEADER + rows).getBytes(StandardCharsets.UTF_8));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
