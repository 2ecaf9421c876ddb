package org.goldenthread.workforce.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.goldenthread.TestClock;
import org.goldenthread.ViewTest;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.Role;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.workforce.ActionPlanService;
import org.goldenthread.workforce.ActionState;
import org.goldenthread.workforce.WorkforceFile;
import org.goldenthread.workforce.WorkforceFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The pages of the workforce: who gets them, what they say, and the action plan. */
class WorkforceViewTest extends ViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ActionPlanService plan;

    @Autowired
    DashboardDownload download;

    @Autowired
    TestClock clock;

    @BeforeEach
    void today() {
        clock.setInLondon(LocalDateTime.of(2026, 11, 29, 10, 0));
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void staffAndAdministratorsAreRefused() {
        WorkforceFixture fixture = new WorkforceFixture(context, 8, 8);
        signIn(fixture.organisation.signedIn(fixture.northerners.getFirst()));
        assertRefused("organisation/workforce");
        assertRefused("admin/workforce-data");
        signIn(WorkforceFixture.ADMINISTRATOR);
        assertRefused("organisation/workforce");
        signIn(WorkforceFixture.HR);
        assertRefused("admin/workforce-data");
    }

    @Test
    void aLeaderBeginsWithTheirOwnServiceAndIsToldWhatTheyCannotSee() {
        WorkforceFixture fixture = led();
        open("organisation/workforce", WorkforceView.class);
        assertThat(_get(H1.class).getText()).isEqualTo("Workforce: North");
        assertThat(texts()).contains("England 15.9\u00a0%, 2023").contains("0.0\u00a0%");
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Turnover", "24 months: Turnover", "Action plan");
        assertThat(_find(NativeTable.class)).isNotEmpty();
        show(fixture.unit(fixture.south).code(), "turnover");
        assertThat(_find(EmptyState.class)).hasSize(1);
        assertThat(texts()).contains("You cannot see this service here");
    }

    @Test
    void aChosenFigureHasItsTrendAndTwin() {
        WorkforceFixture fixture = led();
        show(fixture.unit(fixture.north).code(), "headcount");
        assertThat(_find(H2.class)).extracting(H2::getText).contains("24 months: People in post");
    }

    @Test
    void aTableThatIsWithheldSaysWhyAndNotHowMany() {
        WorkforceFixture fixture = led();
        fixture.load(
                WorkforceFile.ABSENCES,
                fixture.rows(fixture.northerners.subList(0, 8), "2026-09-07,2026-09-11,cold or flu,5")
                        + fixture.rows(fixture.northerners.subList(8, 11), "2026-09-07,2026-09-11,stress,5")
                        + fixture.rows(fixture.southerners.subList(0, 8), "2026-09-07,2026-09-11,stress,5"));
        open("organisation/workforce", WorkforceView.class);
        assertThat(texts()).contains("Withheld: at least one of the groups is too small to show.");
    }

    @Test
    void aLeaderPlansAnActionAndSaysHowFarItIs() {
        led();
        open("organisation/workforce", WorkforceView.class);
        _click(_get(Button.class, spec -> spec.withText("Plan an action")));
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("What will be done"))
                        .getErrorMessage())
                .isEqualTo("Enter a value.");
        _get(TextField.class, spec -> spec.withLabel("What will be done")).setValue("A quiet room");
        _get(TextArea.class, spec -> spec.withLabel("What it is to change")).setValue("Fewer days lost");
        ComboBox<StaffMember> owner = _get(ComboBox.class);
        owner.setValue(plan.owners("", 0, 1).getFirst());
        _get(DatePicker.class).setValue(LocalDate.of(2026, 11, 1));
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(_get(DatePicker.class).getErrorMessage()).isEqualTo("Choose today or a later day.");
        _get(DatePicker.class).setValue(LocalDate.of(2027, 1, 31));
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(texts()).contains("A quiet room").contains("Planned");

        _click(_get(Button.class, spec -> spec.withText("Update")));
        Select<Object> state = _get(Select.class, spec -> spec.withLabel("Progress"));
        state.setValue(ActionState.NOT_POSSIBLE);
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Say why it is not possible.");
        _get(TextArea.class).setValue("No room is free");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(texts()).contains("Not possible").contains("No room is free");
    }

    @Test
    void theDashboardIsAFileForThoseWhoReadTheService() throws java.io.IOException {
        WorkforceFixture fixture = led();
        var file = download.dashboard(fixture.unit(fixture.north).code());
        assertThat(file.getStatusCode().value()).isEqualTo(200);
        try (var pdf = org.apache.pdfbox.Loader.loadPDF(file.getBody())) {
            assertThat(new org.apache.pdfbox.text.PDFTextStripper().getText(pdf))
                    .contains("Workforce dashboard: North", "Turnover", "Action plan");
        }
        assertThat(download.dashboard(fixture.unit(fixture.south).code())
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        signIn(fixture.organisation.signedIn(fixture.northerners.getLast()));
        assertThatThrownBy(() -> download.dashboard(fixture.unit(fixture.north).code()))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
    }

    @Test
    void anAdministratorFindsAPlaceForEachFile() {
        signIn(WorkforceFixture.ADMINISTRATOR);
        open("admin/workforce-data", WorkforceDataView.class);
        assertThat(_find(H2.class))
                .extracting(H2::getText)
                .contains("Sickness", "Budgeted posts", "Why people left", "What staff have said of themselves");
        _click(_find(Button.class, spec -> spec.withText("Show what would change"))
                .getFirst());
        assertThat(alertText()).isEqualTo("Choose the file first.");
    }

    /** Twelve in the north, whose leader signs in, and twelve in the south. */
    private WorkforceFixture led() {
        WorkforceFixture fixture = new WorkforceFixture(context, 12, 12);
        PersonId leader = fixture.northerners.getFirst();
        fixture.organisation.lead(fixture.north, leader);
        fixture.load(
                WorkforceFile.ABSENCES,
                fixture.rows(fixture.northerners.subList(0, 1), "2026-09-07,2026-09-07,other,1"));
        signIn(fixture.organisation.signedIn(leader, Role.LEADER));
        return fixture;
    }

    private static void show(String unit, String figure) {
        UI.getCurrent()
                .navigate("organisation/workforce", QueryParameters.simple(Map.of("unit", unit, "figure", figure)));
    }

    private static String texts() {
        StringBuilder texts = new StringBuilder();
        _find(Span.class).forEach(span -> texts.append(span.getText()).append('\n'));
        _find(Paragraph.class)
                .forEach(paragraph -> texts.append(paragraph.getText()).append('\n'));
        return texts.toString();
    }
}
