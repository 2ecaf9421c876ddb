package org.goldenthread.casework.ui;

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
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.i18n.I18NProvider;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Set;
import org.goldenthread.TestClock;
import org.goldenthread.ViewTest;
import org.goldenthread.casework.CaseFixture;
import org.goldenthread.casework.CaseReason;
import org.goldenthread.casework.CaseTable;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class CaseDataViewTest extends ViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    I18NProvider texts;

    @Autowired
    TestClock clock;

    private CaseFixture fixture;

    @BeforeEach
    void prepare() {
        clock.setInLondon(LocalDateTime.of(2026, 11, 16, 9, 0));
        fixture = new CaseFixture(context);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void onlyAnAdministratorComesHere() {
        assertRefused("admin/case-data");
        signIn(new SignedIn("amina", "Amina Test", "none", Set.of(Role.SURVEY_OWNER, Role.LEADER)));
        assertRefused("admin/case-data");
    }

    @Test
    void aTableIsKnownByItsColumnsShownAndApplied() {
        openPage();
        upload(CaseFixture.header(CaseTable.INVOLVEMENTS)
                + CaseFixture.involvement(1, 1, 0, "2026-10-10", "").replace("$", fixture.mark)
                + CaseFixture.involvement(2, 2, 0, "soon", "").replace("$", fixture.mark));
        _click(button("Show what would change"));

        assertThat(statusText()).isEqualTo("One record would change. Nothing has been changed yet.");
        assertThat(_find(ListItem.class))
                .extracting(ListItem::getText)
                .containsExactly(
                        "2 rows were read.",
                        "One record is new.",
                        "One row has a mistake and is left out.",
                        "2 figures are new.");
        Anchor link =
                _get(Anchor.class, spec -> spec.withText("Download the one mistake in ssd_involvements.csv as CSV"));
        assertThat(new String(DownloadKt._download(link), StandardCharsets.UTF_8))
                .contains("3,invo_involvement_start_date,soon,\"Write the date as year, month and day");

        _click(button("Apply these changes"));
        assertThat(statusText()).isEqualTo("Done: one record has changed, and the figures that rest on it.");
        assertThat(_find(NativeTable.class).getLast().getElement().getTextRecursively())
                .contains("ssd_involvements.csvInvolvements: who is allocated to whom16 November 2026Case system");
    }

    @Test
    void aFileThatTellsWhoAChildIsIsRefusedInWords() {
        openPage();
        upload("cppv_cp_visit_id,cppv_cp_plan_id,cppv_cp_visit_date,child_name\n1,2,2026-10-10,Amber Jones\n");
        _click(button("Show what would change"));

        assertThat(alertText()).contains("Leave out what could tell who a child is: child_name.");
        _assertNone(Button.class, spec -> spec.withText("Apply these changes"));
    }

    @Test
    void aFileThatIsNoneOfTheTablesIsRefusedInWords() {
        openPage();
        upload("employee_number,measure\n1,2\n");
        _click(button("Show what would change"));

        assertThat(alertText()).startsWith("This is none of the tables");
    }

    @Test
    void aWorkerFindsTheRecordsBehindTheirFigure() {
        fixture.load(CaseTable.INVOLVEMENTS, CaseFixture.involvement(1, 1, 0, "2026-09-10", ""));
        fixture.load(CaseTable.PLANS, "$g1,$c1,2026-09-21,\n");
        fixture.load(CaseTable.PROTECTION_VISITS, "$v1,$g1,2026-10-05\n$v2,$g1,2026-10-12\n");
        signIn(fixture.performance.organisation.signedIn(fixture.team.getFirst()));

        navigate("my-work/visits-in-time");
        String page = _find(NativeTable.class).stream()
                .map(table -> table.getElement().getTextRecursively())
                .reduce("", String::concat);
        assertThat(page).contains(fixture.mark + "c1Child protection visit26 October 2026▲Overdue");
        assertThat(page).contains(fixture.mark + "c1Child protection visit26 October 2026–▲Missed");
        assertThat(page).contains(fixture.mark + "c1Child protection visit19 October 202612 October 2026✓In time");

        navigate("my-work/caseload");
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("One child was allocated to you at the end of 31 October 2026.");
        _find(DatePicker.class).getFirst().setValue(LocalDate.of(2026, 9, 1));
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("No child was allocated to you at the end of 1 September 2026.");
    }

    @Test
    void everyReasonHasItsWords() {
        for (CaseReason reason : CaseReason.values()) {
            assertThat(texts.getTranslation("casework.reason." + reason, Locale.UK))
                    .isNotBlank();
        }
    }

    private void openPage() {
        signIn(CaseFixture.ADMINISTRATOR);
        open("admin/case-data", CaseDataView.class);
        _get(TextField.class).setValue("Case system");
    }

    private static void upload(String content) {
        UploadKt._upload(_get(Upload.class), "any.csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
