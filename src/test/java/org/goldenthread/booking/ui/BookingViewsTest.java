package org.goldenthread.booking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.internal.CurrentInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.goldenthread.ViewTest;
import org.goldenthread.booking.Booking;
import org.goldenthread.booking.BookingFixture;
import org.goldenthread.booking.BookingState;
import org.goldenthread.booking.TeamMember;
import org.goldenthread.booking.TeamService;
import org.goldenthread.learning.SessionId;
import org.goldenthread.leave.Away;
import org.goldenthread.leave.LeaveService;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.goldenthread.security.TestSignIn;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Tag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

class BookingViewsTest extends ViewTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    LeaveService leave;

    @Autowired
    TeamService team;

    private BookingFixture fixture;
    private SessionId session;

    @BeforeEach
    void session() {
        fixture = new BookingFixture(context);
        session = fixture.session("Court skills", 20, 2);
    }

    @Test
    void onlyThoseWhoMayComeToAList() {
        String people = ParticipantsView.link(session);
        assertRefused(people);
        assertRefused("my-learning/bookings");
        assertRefused("my-team/learning");
        assertRefused("publish/bookings-check");
        for (SignedIn person : List.of(fixture.amina, fixture.chloe)) {
            signIn(person);
            assertRefused(people);
            assertRefused("publish/bookings-check");
        }
        signIn(fixture.tom);
        open(people, ParticipantsView.class);
        signIn(new SignedIn("grace", "Grace", "outside", Set.of(Role.ADMINISTRATOR)));
        open("publish/bookings-check", BookingCheckView.class);
    }

    @Test
    void onePressBooksAndAClashIsNamedFirst() {
        signIn(fixture.amina);
        navigate(course(session));
        press("Book");
        assertThat(tags()).contains("Booked");
        SessionId other = fixture.session("Analysis and writing", 20, 2);
        navigate(course(other));
        press("Book");
        ConfirmDialog clash = _get(ConfirmDialog.class);
        assertThat(fixture.session(other).taken()).as("not yet").isZero();
        ConfirmDialogKt._fireConfirm(clash);
        assertThat(fixture.session(other).taken()).isEqualTo(1);
    }

    @Test
    void daysAwayAreNamedBeforeOneBooksAndBeforeAPlaceIsGiven() {
        LocalDate day = fixture.session(session).plan().days().getFirst().date();
        BookingFixture.by(fixture.ben, () -> {
            leave.add(new Away(day, day));
            return true;
        });
        signIn(fixture.ben);
        navigate(course(session));
        press("Book");
        assertThat(_get(ConfirmDialog.class).isOpened()).isTrue();
        assertThat(fixture.session(session).taken()).as("not yet").isZero();
        signIn(fixture.chloe);
        BookingFixture.by(fixture.chloe, () -> {
            team.keep(session, fixture.team, 1);
            return true;
        });
        open("my-team/learning", TeamLearningView.class);
        members().setValue(new TeamMember(fixture.bensKey, "Ben Test", "Social worker"));
        press("Give a place");
        assertThat(fixture.told(session)).as("not yet").isEmpty();
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(fixture.told(session)).containsExactly("BOOKED Ben");
    }

    @Test
    void aPlaceIsGivenUpWithAReasonAndCanBeTakenAgain() {
        fixture.book(fixture.amina, session);
        signIn(fixture.amina);
        open("my-learning/bookings", BookingsView.class);
        press("Cancel");
        press("Cancel my place");
        TextArea reason = _get(TextArea.class);
        assertThat(reason.getErrorMessage()).isEqualTo("Say in a few words why, so that L&D can plan.");
        reason.setValue("Duty");
        press("Cancel my place");
        assertThat(fixture.session(session).taken()).isZero();
        press("Book again");
        assertThat(fixture.session(session).taken()).isEqualTo(1);
    }

    @Test
    void whoeverWaitsReadsWhyAndTakesTheOffer() {
        List<SignedIn> others = fixture.staff(2);
        Booking first = fixture.book(others.getFirst(), session);
        fixture.book(others.getLast(), session);
        Booking amina = fixture.book(fixture.amina, session);
        signIn(fixture.amina);
        open("my-learning/bookings", BookingsView.class);
        assertThat(cards()).contains("On the waiting list");
        assertThat(_find(ListItem.class))
                .extracting(ListItem::getText)
                .contains(
                        "2 of 2 places are booked.",
                        "Nobody is before you. The order is the one in which people joined.");
        fixture.cancel(others.getFirst(), first);
        navigate("my-learning");
        press("Take the place");
        assertThat(fixture.state(amina)).isEqualTo(BookingState.BOOKED);
    }

    @Test
    void theLineManagerSaysYesAndNo() {
        SessionId asked = fixture.session("Shadowing", 30, 5, BookingFixture::withApproval);
        Booking amina = fixture.book(fixture.amina, asked);
        Booking ben = fixture.book(fixture.ben, asked);
        signIn(fixture.chloe);
        open("my-team/learning", TeamLearningView.class);
        assertThat(cards()).contains("Waiting for you: 2");
        _click(_find(Button.class, spec -> spec.withText("Approve")).getFirst());
        assertThat(fixture.state(amina)).isEqualTo(BookingState.BOOKED);
        press("Say no");
        _get(TextArea.class).setValue("Next year");
        _click(_find(Button.class, spec -> spec.withText("Say no")).getLast());
        assertThat(fixture.state(ben)).isEqualTo(BookingState.DECLINED);
    }

    @Test
    void aTrainerWritesToAllAndPrintsTheSheet() throws Exception {
        fixture.book(fixture.amina, session);
        signIn(fixture.tom);
        open(ParticipantsView.link(session), ParticipantsView.class);
        press("Send");
        assertThat(_get(TextField.class).getErrorMessage()).isEqualTo("Enter a subject.");
        _get(TextField.class).setValue("Bring a pen");
        _get(TextArea.class).setValue("And paper.");
        press("Send");
        assertThat(cards()).contains("Write to everybody booked");
        assertThat(_find(Anchor.class, spec -> spec.withText("Sign-in sheet (PDF)")))
                .hasSize(1);
        byte[] pdf = sheet(fixture.tom).getContentAsByteArray();
        try (PDDocument sheet = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(sheet))
                    .contains("Sign-in sheet: Court skills", "Amina Test", "Signature");
            assertThat(sheet.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
        assertThat(sheet(fixture.ben).getStatus()).isEqualTo(404);
    }

    @Test
    void theAddressIsShownOnce() {
        signIn(fixture.amina);
        open("my-learning/bookings/calendar", CalendarView.class);
        press("Make an address");
        assertThat(_get(TextField.class).getValue()).matches(".*/calendar/[A-Za-z0-9_-]{43}\\.ics");
        open("my-learning/bookings/calendar", CalendarView.class);
        assertThat(_find(TextField.class)).isEmpty();
    }

    /** Nothing of a page is at hand where a file is asked for. */
    private MockHttpServletResponse sheet(SignedIn who) throws Exception {
        Map<Class<?>, CurrentInstance> page = CurrentInstance.getInstances();
        CurrentInstance.clearAll();
        try {
            return MockMvcBuilders.webAppContextSetup(context)
                    .apply(springSecurity())
                    .build()
                    .perform(get("/" + SignInSheetDownload.link(session))
                            .with(authentication(TestSignIn.authentication(who))))
                    .andReturn()
                    .getResponse();
        } finally {
            CurrentInstance.restoreInstances(page);
        }
    }

    private String course(SessionId id) {
        return "my-learning/course/" + fixture.session(id).course().value();
    }

    private static void press(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getFirst());
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<TeamMember> members() {
        return (ComboBox<TeamMember>) _get(ComboBox.class, spec -> spec.withLabel("To whom?"));
    }

    private static List<String> cards() {
        return _find(Card.class).stream()
                .map(card -> card.getElement().getAttribute("aria-label"))
                .toList();
    }

    private static String tags() {
        return _find(Tag.class).stream()
                .map(tag -> tag.getElement().getTextRecursively())
                .collect(Collectors.joining(", "));
    }
}
