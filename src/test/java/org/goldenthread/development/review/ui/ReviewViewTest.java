package org.goldenthread.development.review.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.goldenthread.ViewTest;
import org.goldenthread.development.review.Review;
import org.goldenthread.development.review.ReviewFixture;
import org.goldenthread.development.review.ReviewService;
import org.goldenthread.development.review.ReviewState;
import org.goldenthread.development.review.ReviewWriting;
import org.goldenthread.development.supervision.SupervisionFixture;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReviewViewTest extends ViewTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ReviewService service;

    @Autowired
    ReviewWriting writing;

    @Autowired
    ReviewDownload download;

    private SupervisionFixture two;
    private long cycle;

    @BeforeEach
    void prepare() {
        two = new SupervisionFixture(jdbc);
        cycle = ReviewFixture.cycle(jdbc, two.manager, two.as(two.person, service::today));
    }

    @Test
    void anotherManagerFindsNeitherPageNorFileAndStaffDoNotSetRoundsUp() throws IOException {
        signIn(two.staff.signedIn(two.next));
        assertRefused("my-team/reviews/" + cycle + "/" + two.number(two.person));
        assertRefused("organisation/reviews");
        talking();
        assertThat(two.as(two.next, () -> download.of(cycle, two.number(two.person)))
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    @Test
    void thePersonWritesAndItIsSavedTheManagerReadsItWhenBothAreReadyAndBothSign() {
        signIn(two.staff.signedIn(two.person));
        open("my-development/review/round/" + cycle, MyReviewView.class);
        area("What went well").setValue("I spoke up in court");
        assertThat(texts()).contains("Saved.");
        open("my-development/review/round/" + cycle, MyReviewView.class);
        assertThat(area("What went well").getValue()).isEqualTo("I spoke up in court");
        area("What was hard").setValue("The hearing of C104223");
        assertThat(area("What was hard").isInvalid()).isTrue();
        open("my-development/review/round/" + cycle, MyReviewView.class);
        assertThat(area("What was hard").getValue()).isEmpty();
        click("I am ready");
        assertThat(texts()).contains("You are ready. Once Mo Test is ready too");

        signIn(two.staff.signedIn(two.manager));
        open("my-team/reviews/" + cycle + "/" + two.number(two.person), PersonReviewView.class);
        assertThat(texts()).doesNotContain("I spoke up in court");
        area("What did you see this person").setValue("Calm in a hard hearing");
        click("I am ready");
        assertThat(texts()).contains("I spoke up in court");
        area("Goals for the next quarter").setValue("Lead one conference");
        click("Sign");

        signIn(two.staff.signedIn(two.person));
        open("my-development/review/round/" + cycle, MyReviewView.class);
        click("Sign");
        assertThat(texts()).contains("Both have signed.", "Lead one conference", "Calm in a hard hearing");
        area("A remark").setValue("The course is booked");
        click("Add the remark");
        assertThat(texts()).contains("The course is booked");
    }

    @Test
    void whatTheOtherChangedIsNotSignedUnread() {
        Review review = talking();
        signIn(two.staff.signedIn(two.person));
        open("my-development/review/round/" + cycle, MyReviewView.class);
        two.as(two.manager, () -> writing.agree(review.id(), "also", "Something new", 0));
        click("Sign");
        assertThat(alertText()).contains("Not signed");
        area("Learning needs").setValue("Court skills");
        two.as(two.manager, () -> writing.agree(review.id(), "also", "Something newer", 1));
        area("What else").setValue("Mine");
        assertThat(alertText()).contains("was not saved");
        assertThat(two.as(two.person, () -> service.mine(cycle)).orElseThrow().state())
                .isEqualTo(ReviewState.TALKING);
    }

    @Test
    void theFileIsTaggedAndSaysWhatWasAgreedAndByWhom() throws IOException {
        talking();
        for (PersonId who : List.of(two.person, two.manager)) {
            two.as(who, () -> writing.sign(review(who).id(), review(who).agreedVersion()));
        }
        ResponseEntity<byte[]> file = two.as(two.manager, () -> download.of(cycle, two.number(two.person)));
        try (PDDocument pdf = Loader.loadPDF(Objects.requireNonNull(file.getBody()))) {
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Two goals", "Signed by Pat Test", "Signed by Mo Test");
        }
    }

    @Test
    void hrSetsARoundUpAndSeesHowFarServicesAre() {
        signIn(two.staff.signedIn(two.next, Role.SURVEY_OWNER));
        open("organisation/reviews", ReviewCyclesView.class);
        click("Set the round up");
        TextField name = _get(TextField.class, spec -> spec.withLabel("Name"));
        assertThat(name.getErrorMessage()).isEqualTo("Write the name of the round.");
        name.setValue("Round of " + two.number(two.next));
        LocalDate today = two.as(two.person, service::today);
        day("Looks back from", today.plusMonths(3));
        day("Looks back to", today.plusMonths(2));
        day("Can be prepared from", today);
        day("To be signed by", today.plusDays(30));
        click("Set the round up");
        assertThat(_get(DatePicker.class, spec -> spec.withLabel("Looks back to"))
                        .isInvalid())
                .isTrue();
        day("Looks back to", today.plusMonths(6));
        click("Set the round up");
        assertThat(jdbc.sql("select count(*) from review_cycle where name = :name")
                        .param("name", "Round of " + two.number(two.next))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private Review talking() {
        Review review = review(two.person);
        two.as(two.person, () -> writing.ready(review.id()));
        two.as(two.manager, () -> writing.ready(review.id()));
        two.as(two.manager, () -> writing.agree(review.id(), "goals", "Two goals", 0));
        return review(two.person);
    }

    private Review review(PersonId who) {
        return two.as(
                        who,
                        () -> who.equals(two.person) ? service.mine(cycle) : service.of(cycle, two.number(two.person)))
                .orElseThrow();
    }

    private static TextArea area(String label) {
        return _get(
                TextArea.class,
                spec -> spec.withPredicate(area -> area.getLabel().startsWith(label)));
    }

    private static void day(String label, LocalDate day) {
        _get(DatePicker.class, spec -> spec.withLabel(label)).setValue(day);
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static String texts() {
        return Stream.concat(
                        _find(Paragraph.class).stream().map(Paragraph::getText),
                        _find(Span.class).stream().map(Span::getText))
                .toList()
                .toString();
    }
}
