package org.goldenthread.engagement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import org.goldenthread.ViewTest;
import org.goldenthread.engagement.CommitmentFixture;
import org.goldenthread.engagement.CommitmentStatus;
import org.goldenthread.engagement.FigureRef;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class CommitmentsViewTest extends ViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    StaffDirectory staff;

    private CommitmentFixture fixture;

    @BeforeEach
    void release() {
        fixture = new CommitmentFixture(context);
    }

    @Test
    void nobodyButLeadersAndOwnersOfSurveysComesIn() {
        assertRefused("organisation/commitments");
        for (SignedIn person : new SignedIn[] {fixture.organisation.amina, fixture.organisation.chloe}) {
            signIn(person);
            assertRefused("organisation/commitments");
        }
    }

    @Test
    void theLinkFromAFigureChoosesIt() {
        long figure = fixture.figure("Family safeguarding");
        show(fixture.organisation.david, figure);

        assertThat(figures().getValue()).returns(figure, FigureRef::figure).returns("Workload", FigureRef::title);
    }

    @Test
    void aFigureThatIsNotTheLeadersIsNotChosen() {
        show(fixture.organisation.david, fixture.figure("Fostering"));
        assertThat(figures().getValue()).isNull();

        signIn(fixture.organisation.david);
        open("organisation/commitments?figure=none");
        assertThat(figures().getValue()).isNull();
    }

    @Test
    void whatIsMissingIsSaidBesideItsField() {
        CommitmentsView view = show(fixture.organisation.david, fixture.figure("Family safeguarding"));
        _click(button("Publish to all staff"));

        assertThat(field("What we heard").isInvalid()).isTrue();
        assertThat(field("What we heard").getErrorMessage()).isEqualTo("This is needed");
        assertThat(owner().isInvalid()).isTrue();
        assertThat(_find(view, H4.class)).isEmpty();

        _get(DatePicker.class).setValue(LocalDate.of(2020, 1, 1));
        field("What we heard").setValue("x".repeat(301));
        assertThat(_get(DatePicker.class).getErrorMessage()).isEqualTo("Choose today or a later day");
        assertThat(field("What we heard").getErrorMessage()).isEqualTo("Use at most 300 characters");
    }

    @Test
    void notPossibleNeedsAReason() {
        CommitmentsView view = show(fixture.organisation.david, fixture.figure("Family safeguarding"));
        fill("A third room");
        status().setValue(CommitmentStatus.NOT_POSSIBLE);
        _click(button("Publish to all staff"));
        assertThat(field("Latest news").getErrorMessage()).startsWith("Say why it is not possible");
        assertThat(_find(view, H4.class)).isEmpty();

        field("Latest news").setValue("The lease ends in 2028");
        _click(button("Publish to all staff"));
        assertThat(text(view)).contains("Not possible, and why").contains("The lease ends in 2028");
    }

    @Test
    void aPublishedCommitmentIsListedOnceWithItsFigureAndTheFormIsEmptyAgain() {
        CommitmentsView view = show(fixture.organisation.david, fixture.figure("Family safeguarding"));
        fill("Shorter forms");
        _click(button("Publish to all staff"));
        _click(button("Publish to all staff"));

        assertThat(_find(view, H4.class)).extracting(H4::getText).containsExactly("Shorter forms");
        assertThat(text(view))
                .containsPattern("Workload: \\d+\u00a0% \\(\\d+ people answered\\)")
                .contains("Chloe Test");
        assertThat(field("What we heard").getValue()).isEmpty();
    }

    @Test
    void newsOfACommitmentIsShownAtOnce() {
        fixture.record("Family safeguarding", "Shorter forms");
        CommitmentsView view = show(fixture.organisation.david, fixture.figure("Family safeguarding"));
        _click(button("Change"));
        dialogStatus().setValue(CommitmentStatus.DOING);
        _get(_get(CommitmentDialog.class), TextArea.class).setValue("Try-out in North");
        _click(button("Save"));

        assertThat(_find(CommitmentDialog.class)).isEmpty();
        assertThat(text(view)).contains("Doing, due 11 December 2099").contains("Try-out in North");
    }

    @Test
    void aPictureKeepsWordsThatSayWhatIsToBeSeenAndGoesWhenItIsTakenAway() {
        long commitment = fixture.record("Family safeguarding", "Quiet rooms");
        fixture.show(fixture.organisation.david, commitment, 1, "Two armchairs");
        CommitmentsView view = show(fixture.organisation.david, fixture.figure("Family safeguarding"));
        assertThat(_get(view, Image.class).getAlt()).hasValue("Two armchairs");

        _click(button("Change"));
        TextField words = field("What is to be seen on it");
        words.clear();
        _click(button("Save"));
        assertThat(words.getErrorMessage()).isEqualTo("Say what is to be seen, for colleagues who do not see it.");
        words.setValue("Two armchairs and a lamp");
        _click(button("Save"));
        assertThat(_get(view, Image.class).getAlt()).hasValue("Two armchairs and a lamp");

        _click(button("Change"));
        _click(button("Take the picture away"));
        _click(button("Save"));
        assertThat(_find(view, Image.class)).isEmpty();
    }

    @Test
    void whoeverWasSlowerSeesTheOthersChangeAndLosesNoWord() {
        long commitment = fixture.record("Family safeguarding", "Shorter forms");
        CommitmentsView view = show(fixture.organisation.david, fixture.figure("Family safeguarding"));
        _click(button("Change"));
        fixture.change(fixture.organisation.farid, commitment, 1, CommitmentStatus.DOING, "Try-out in North");

        dialogStatus().setValue(CommitmentStatus.DONE);
        TextArea note = _get(_get(CommitmentDialog.class), TextArea.class);
        note.setValue("Ready for all");
        _click(button("Save"));

        assertThat(text(_get(CommitmentDialog.class)))
                .contains("Farid Test changed this while you were writing: Doing, due 11 December 2099."
                        + " Try-out in North");
        assertThat(note.getValue()).isEqualTo("Ready for all");
        assertThat(fixture.read(fixture.organisation.amina, commitment).status())
                .isEqualTo(CommitmentStatus.DOING);

        _click(button("Save"));
        assertThat(text(view)).contains("Done on ").contains("Ready for all");
    }

    private void fill(String title) {
        field("What we heard").setValue("There is too much to do");
        field("What we will do").setValue(title);
        owner().setValue(person());
        _get(DatePicker.class).setValue(CommitmentFixture.DUE);
    }

    private StaffMember person() {
        return staff.findByEmployeeNumber(fixture.organisation.chloe.employeeNumber(), staff.today())
                .orElseThrow();
    }

    private CommitmentsView show(SignedIn person, long figure) {
        signIn(person);
        return open(CommitmentNavigation.record(figure));
    }

    private static CommitmentsView open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        return _get(CommitmentsView.class);
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<FigureRef> figures() {
        return _get(ComboBox.class, spec -> spec.withLabel("Result that it answers"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<StaffMember> owner() {
        return _get(ComboBox.class, spec -> spec.withLabel("Who sees to it"));
    }

    @SuppressWarnings("unchecked")
    private static Select<CommitmentStatus> status() {
        return _get(_get(CommitmentForm.class), Select.class, spec -> spec.withLabel("Status"));
    }

    @SuppressWarnings("unchecked")
    private static Select<CommitmentStatus> dialogStatus() {
        return _get(_get(CommitmentDialog.class), Select.class, spec -> spec.withLabel("Status"));
    }

    private static String text(Component view) {
        return view.getElement().getTextRecursively();
    }
}
