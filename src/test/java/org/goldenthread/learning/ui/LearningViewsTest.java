package org.goldenthread.learning.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.ViewTest;
import org.goldenthread.learning.CourseId;
import org.goldenthread.learning.LearningFixture;
import org.goldenthread.learning.SessionId;
import org.goldenthread.organisation.StaffDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class LearningViewsTest extends ViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    StaffDirectory directory;

    private LearningFixture fixture;
    private String title;

    @BeforeEach
    void begin() {
        fixture = new LearningFixture(context);
        title = "Zebra " + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void nobodyButPublishersComesToTheirPages() {
        CourseId course = fixture.draft(LearningFixture.workshop(title));
        SessionId session = fixture.open(title, 20, 10);
        signIn(fixture.amina);
        for (String page : List.of(
                "publish",
                "publish/new",
                "publish/programme",
                "publish/figures",
                "publish/import",
                PublishNavigation.course(course),
                PublishNavigation.edit(course, 1),
                PublishNavigation.newSession(course),
                PublishNavigation.session(session))) {
            assertRefused(page);
        }
    }

    @Test
    void aPublisherComesFromACourseToThoseWhoBooked() {
        SessionId session = fixture.open(title, 20, 10);
        signIn(fixture.esther);
        open(PublishNavigation.course(fixture.session(session).course()), PublishedCourseView.class);
        Anchor people = _get(Anchor.class, with -> with.withText("Who has booked"));
        navigate(people.getHref());
        assertThat(_get(H1.class).getText()).isEqualTo("Who has booked");
    }

    @Test
    void theAddressSaysWhatIsFound() {
        fixture.open(title, 20, 10);
        signIn(fixture.amina);
        UI.getCurrent()
                .navigate(
                        "my-learning",
                        QueryParameters.simple(Map.of("q", title.toLowerCase(Locale.UK), "places", "yes")));
        assertThat(_find(Anchor.class, with -> with.withText(title))).hasSize(1);
        assertThat(_get(TextField.class).getValue()).isEqualToIgnoringCase(title);
        UI.getCurrent().navigate("my-learning", QueryParameters.of("q", "nothingofthiskind"));
        assertThat(_find(Anchor.class, with -> with.withText(title))).isEmpty();
    }

    @Test
    void staffDoNotSeeADraftEvenByItsAddress() {
        CourseId course = fixture.draft(LearningFixture.workshop(title));
        signIn(fixture.amina);
        open(CourseView.link(course), CourseView.class);
        assertThat(_get(H1.class).getText()).isEqualTo("Course");
    }

    @Test
    void aCourseIsWrittenInThreeStepsAndSentToReview() {
        signIn(fixture.esther);
        open("publish/new", CourseFormView.class);
        _click(_get(Button.class, with -> with.withText("Save and go on")));
        assertThat(_get(TextField.class, with -> with.withLabel("Title")).isInvalid())
                .isTrue();
        _get(TextField.class, with -> with.withLabel("Title")).setValue(title);
        _get(TextArea.class, with -> with.withLabel("Summary")).setValue("About stripes.");
        _get(TextArea.class, with -> with.withLabel("Outcomes")).setValue("Count stripes");
        _click(_get(Button.class, with -> with.withText("Save and go on")));
        _click(_get(Button.class, with -> with.withText("Save and go on")));
        _get(TextField.class, with -> with.withLabel("Tags")).setValue("Stripes, zebra");
        _click(_get(Button.class, with -> with.withText("Save and finish")));
        assertThat(_get(H1.class).getText()).isEqualTo(title);
        _click(_get(Button.class, with -> with.withText("Send to review")));
        _click(_get(Button.class, with -> with.withText("Publish")));
        assertThat(_get(NoteDialog.class).isOpened()).isTrue();
        signIn(fixture.eric);
        UI.getCurrent().navigate("publish", QueryParameters.simple(Map.of("q", title.substring(6), "state", "REVIEW")));
        assertThat(_find(Anchor.class, with -> with.withText(title))).hasSize(1);
    }

    @Test
    void aSessionIsPlannedAsOftenAsAsked() {
        CourseId course = fixture.published(LearningFixture.workshop(title));
        signIn(fixture.esther);
        open(PublishNavigation.newSession(course), SessionFormView.class);
        _click(_get(Button.class, with -> with.withText("Plan it")));
        assertThat(_get(DatePicker.class, with -> with.withLabel("Day 1")).isInvalid())
                .isTrue();
        _get(DatePicker.class, with -> with.withLabel("Day 1"))
                .setValue(directory.today().plusDays(30));
        _get(TextField.class, with -> with.withLabel("Room")).setValue("Room 9");
        _get(IntegerField.class, with -> with.withLabel("How many times")).setValue(3);
        _click(_get(Button.class, with -> with.withText("Plan it")));
        assertThat(_find(PlannedSessionRow.class)).hasSize(3);
        _click(_find(Button.class, with -> with.withText("Open for booking")).getFirst());
        assertThat(_find(Button.class, with -> with.withText("Open for booking")))
                .hasSize(2);
    }
}
