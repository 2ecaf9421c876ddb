package org.goldenthread.attendance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.booking.BookingFixture.by;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.goldenthread.TestClock;
import org.goldenthread.ViewTest;
import org.goldenthread.attendance.AttendanceService;
import org.goldenthread.attendance.LearningRecordService;
import org.goldenthread.attendance.Mark;
import org.goldenthread.booking.BookingFixture;
import org.goldenthread.learning.SessionId;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.SignedIn;
import org.goldenthread.security.TestSignIn;
import org.goldenthread.shell.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

class AttendanceViewsTest extends ViewTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    AttendanceService attendance;

    @Autowired
    LearningRecordService records;

    @Autowired
    TestClock clock;

    private BookingFixture fixture;
    private SessionId session;

    @BeforeEach
    void aSessionThatHasBegun() {
        fixture = new BookingFixture(context);
        session = fixture.session("Court skills", 5, 5);
        fixture.book(fixture.amina, session);
        fixture.book(fixture.ben, session);
        clock.set(fixture.session(session).starts().plus(Duration.ofHours(1)));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void onlyThoseWhoMayComeToThePages() {
        String list = AttendanceView.link(session);
        for (String route : List.of(list, "my-learning/attendance", "my-learning/record", "my-team/learning/record")) {
            assertRefused(route);
        }
        for (SignedIn other : List.of(fixture.amina, fixture.chloe)) {
            signIn(other);
            assertRefused(list);
            assertRefused("publish/credit");
        }
        signIn(fixture.ben);
        assertRefused("my-team/learning/record/" + fixture.aminasKey.value());
        signIn(fixture.chloe);
        open("my-team/learning/record/" + fixture.aminasKey.value(), PersonRecordView.class);
    }

    @Test
    void aTrainerPressesWhoCameAndAddsWhoHadNotBooked() {
        signIn(fixture.tom);
        open("my-learning/attendance", SessionsToMarkView.class);
        assertThat(tags()).contains("0 of 2 marked");
        open(AttendanceView.link(session), AttendanceView.class);
        pressNamed("Absent: Ben Test");
        assertThat(statusText()).isEqualTo("1 of 2 marked");
        assertThat(named("Absent: Ben Test").getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
        _click(_get(Button.class, spec -> spec.withText("Everybody else was present")));
        assertThat(statusText()).isEqualTo("2 of 2 marked");
        _click(_get(Button.class, spec -> spec.withText("Add as present")));
        ComboBox<StaffMember> who = _get(ComboBox.class);
        assertThat(who.getErrorMessage()).isEqualTo("Choose somebody.");
    }

    @Test
    void theCertificateIsPrintedAndAnybodyChecksIt() throws Exception {
        signIn(fixture.tom);
        open(AttendanceView.link(session), AttendanceView.class);
        pressNamed("Present: Amina Test");
        signIn(fixture.amina);
        open("my-learning/record", RecordView.class);
        Anchor certificate = _get(Anchor.class, spec -> spec.withText("Certificate"));
        byte[] pdf = download(fixture.amina, certificate.getHref()).getContentAsByteArray();
        String code;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("Amina Test", "Court skills", "6 hours of learning");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            code = text.replaceAll("(?s).*?((?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}).*", "$1");
        }
        assertThat(download(fixture.ben, certificate.getHref()).getStatus()).isEqualTo(404);
        assertThat(download(fixture.amina, "my-learning/record.csv").getContentAsString(StandardCharsets.UTF_8))
                .contains("Amina Test,Court skills,,", ",Present,360");
        assertThat(download(fixture.ben, "my-team/learning/record/" + fixture.aminasKey.value() + ".csv")
                        .getStatus())
                .isEqualTo(404);
        assertThat(code).hasSize(19);
    }

    @Test
    void anybodyChecksACertificateWithoutSigningIn() {
        by(fixture.tom, () -> {
            attendance.mark(session, fixture.aminasKey, null, Mark.PRESENT);
            return true;
        });
        String code = by(
                fixture.amina,
                () -> records.certificate(Objects.requireNonNull(
                                records.mine().entries().getFirst().certificate()))
                        .orElseThrow()
                        .code());
        open("certificate", CertificateView.class);
        _get(TextField.class).setValue("NOT-A-CODE");
        _click(_get(Button.class, spec -> spec.withText("Check")));
        assertThat(_get(TextField.class).getErrorMessage()).startsWith("There is no certificate");
        _get(TextField.class).setValue(code);
        _click(_get(Button.class, spec -> spec.withText("Check")));
        assertThat(tags()).contains("Valid");
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Amina Test completed this course on "));
    }

    private MockHttpServletResponse download(SignedIn person, String address) throws Exception {
        return MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build()
                .perform(get("/" + address).with(authentication(TestSignIn.authentication(person))))
                .andReturn()
                .getResponse();
    }

    private Button named(String label) {
        return _find(Button.class).stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private void pressNamed(String label) {
        _click(named(label));
    }

    private static String tags() {
        return _find(Tag.class).stream()
                .map(tag -> tag.getElement().getTextRecursively())
                .collect(Collectors.joining(", "));
    }
}
