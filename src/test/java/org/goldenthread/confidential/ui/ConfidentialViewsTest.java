package org.goldenthread.confidential.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.confidential.ConfidentialFixture.ANSWERS;
import static org.goldenthread.confidential.ConfidentialFixture.COMMENTS;
import static org.goldenthread.confidential.ConfidentialFixture.as;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.Queries;
import org.goldenthread.ViewTest;
import org.goldenthread.confidential.ConfidentialFixture;
import org.goldenthread.confidential.InterviewId;
import org.goldenthread.confidential.InterviewService;
import org.goldenthread.confidential.MyInterviewService;
import org.goldenthread.confidential.RequestId;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.form.PulseForm;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.SignedIn;
import org.goldenthread.survey.CampaignId;
import org.goldenthread.survey.CampaignService;
import org.goldenthread.survey.SurveyFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class ConfidentialViewsTest extends ViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MyInterviewService mine;

    @Autowired
    InterviewService interviews;

    @Autowired
    StaffDirectory directory;

    @Autowired
    JdbcClient jdbc;

    private ConfidentialFixture fixture;
    private InterviewId interview;
    private RequestId request;

    @BeforeEach
    void ask() {
        fixture = new ConfidentialFixture(context);
        interview = fixture.send();
        request = fixture.request(interview, fixture.hannahs);
    }

    @Test
    void nobodyComesInWithoutSigningIn() {
        assertRefused(InterviewView.link(interview));
        assertRefused(AnswersView.link(request));
        assertRefused(ConfidentialView.ROUTE);
        assertRefused(InterviewsView.ROUTE);
    }

    @Test
    void othersAreToldThatThereIsNoSuchPageAndNothingIsLogged() {
        answered();
        for (SignedIn other : List.of(fixture.farid, fixture.grace, fixture.chloe, fixture.ben, fixture.hannah)) {
            signIn(other);
            assertRefused(AnswersView.link(request));
        }
        for (SignedIn other : List.of(fixture.farid, fixture.grace, fixture.chloe, fixture.david)) {
            signIn(other);
            assertRefused(InterviewView.link(interview));
            assertRefused("my-voice/confidential/999999999");
        }
        signIn(fixture.grace);
        assertRefused(InterviewsView.ROUTE);
        assertThat(fixture.readings(request)).isZero();
    }

    @Test
    void whoIsAskedReadsTheLabelAndTheNamesBeforeTheQuestionsAndThenSends() {
        signIn(fixture.hannah);
        InterviewView view = open(InterviewView.link(interview), InterviewView.class);

        _get(view, ConfidentialLabel.class);
        assertThat(text())
                .contains(
                        "Confidential, not anonymous",
                        "David Test, Head of service",
                        "Esther Test",
                        "Nobody can be added")
                .doesNotContain("Who has read your answers");
        assertThat(_get(PulseForm.class).getElement().getPropertyRaw("texts").toString())
                .contains("Send with my name");

        boolean stored = _get(PulseForm.class).send(UUID.randomUUID().toString(), ANSWERS, COMMENTS);

        assertThat(stored).isTrue();
        assertThat(_find(PulseForm.class)).isEmpty();
        assertThat(text())
                .contains("A new post or a career step", "Better pay", "Agree", "Seldom", "8 of 10", "Fewer forms")
                .contains("Nobody has opened them.");
        _click(button("Change my answers"));
        assertThat(_get(PulseForm.class).getElement().getPropertyRaw("given").toString())
                .contains("Fewer forms");
    }

    @Test
    void whatIsTakenBackIsAskedAgainAndWhoWouldRatherNotIsLeftAlone() {
        answered();
        signIn(fixture.hannah);
        open(InterviewView.link(interview), InterviewView.class);
        _click(button("Take my answers back"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        _get(PulseForm.class);

        _click(button("I would rather not take part"));
        assertThat(_find(PulseForm.class)).isEmpty();
        assertThat(text()).contains("You would rather not take part");
        navigate("");
        assertThat(_find(ConfidentialLabel.class)).isEmpty();
        open(InterviewView.link(interview), InterviewView.class);
        _click(button("Answer after all"));
        _get(PulseForm.class);
    }

    @Test
    void aReaderOpensOnePersonsAnswersAndThatPersonSeesIt() {
        answered();
        signIn(fixture.david);
        open(ConfidentialView.ROUTE, ConfidentialView.class);
        assertThat(text()).contains("Hannah Test", "Ben Test", "No answer");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref).filter(href -> href.contains("/read/")))
                .containsExactly(AnswersView.link(request));
        assertThat(fixture.readings(request)).isZero();

        open(AnswersView.link(request), AnswersView.class);
        assertThat(_get(H1.class).getText()).isEqualTo("Hannah Test");
        assertThat(text()).contains("Confidential, not anonymous", "Fewer forms", "Hannah Test sees it");
        assertThat(fixture.readings(request)).isEqualTo(1);

        signIn(fixture.hannah);
        open(InterviewView.link(interview), InterviewView.class);
        assertThat(text()).contains("Who has read your answers", "David Test");
    }

    @Test
    void itStandsApartInMyVoiceAndOnTheStartPage() {
        signIn(fixture.hannah);
        for (String page : List.of("", "my-voice")) {
            navigate(page);
            assertThat(_find(ConfidentialLabel.class)).as(page).hasSize(1);
            assertThat(text()).as(page).contains("Before you go");
        }
        signIn(fixture.david);
        navigate("my-voice");
        assertThat(text()).contains("One confidential interview that you may read");
        signIn(fixture.amina);
        for (String page : List.of("", "my-voice")) {
            navigate(page);
            assertThat(_find(ConfidentialLabel.class)).as(page).isEmpty();
        }
    }

    @Test
    void anAnonymousSurveyNeverShowsTheLabelAndAnInterviewNeverThePromise() {
        CampaignService campaigns = context.getBean(CampaignService.class);
        SurveyFixture surveys = new SurveyFixture(jdbc, campaigns, 1, 6);
        CampaignId campaign = surveys.launch(Instant.now());
        try {
            signIn(surveys.signedIn(surveys.people().getFirst()));
            navigate("my-voice/survey/" + campaign.value());
            _get(PulseForm.class);
            assertThat(_find(ConfidentialLabel.class)).isEmpty();
            assertThat(text()).doesNotContain("onfidential");

            signIn(fixture.hannah);
            open(InterviewView.link(interview), InterviewView.class);
            assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).doesNotContain("my-voice/anonymity");
            assertThat(text()).doesNotContain("without your name", "obody can see who said");
        } finally {
            surveys.close(campaign);
        }
    }

    @Test
    void theOwnerNamesPeopleAndReadersAndConfirmsBeforeAnythingIsSent() {
        signIn(fixture.farid);
        open(InterviewsView.ROUTE, InterviewsView.class);
        _click(button("Ask them"));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Title")).isInvalid())
                .isTrue();

        ComboBox<Instrument> questions = _get(ComboBox.class, spec -> spec.withLabel("Questions"));
        questions.setValue(interviews("leaver"));
        _get(TextField.class, spec -> spec.withLabel("Title")).setValue("Amina's last week");
        _get(TextArea.class).setValue("To learn.");
        choose("Who is asked", fixture.aminas);
        _click(button("Ask them"));
        assertThat(_find(ConfirmDialog.class)).as("without a reader").isEmpty();
        choose("Who reads the answers", fixture.aminas);
        _click(button("Ask them"));
        assertThat(_find(ConfirmDialog.class)).isEmpty();
        choose("Who reads the answers", fixture.esthers);
        _click(button("Ask them"));
        assertThat(asked()).isEmpty();
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(asked()).hasSize(1);
        assertThat(text()).contains("Amina's last week");
        signIn(fixture.amina);
        navigate("my-voice");
        assertThat(text()).contains("Amina's last week");
    }

    @Test
    void thePagesAskTheDatabaseAsOftenForManyAsForOne() {
        answered();
        signIn(fixture.david);
        open(ConfidentialView.ROUTE, ConfidentialView.class);
        int one = Queries.count(() -> open(ConfidentialView.ROUTE, ConfidentialView.class));
        fixture.send();
        fixture.send();
        assertThat(Queries.count(() -> open(ConfidentialView.ROUTE, ConfidentialView.class)))
                .isEqualTo(one);
        signIn(fixture.hannah);
        open(InterviewView.link(interview), InterviewView.class);
        assertThat(Queries.count(() -> open(InterviewView.link(interview), InterviewView.class)))
                .isLessThanOrEqualTo(4);
    }

    private List<?> asked() {
        return as(fixture.amina, mine::askedOfMe);
    }

    private Instrument interviews(String key) {
        return as(fixture.farid, interviews::questions).stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void choose(String label, PersonId person) {
        MultiSelectComboBox<StaffMember> field = _get(MultiSelectComboBox.class, spec -> spec.withLabel(label));
        field.setValue(Set.of(directory.find(person, directory.today()).orElseThrow()));
    }

    private void answered() {
        as(fixture.hannah, () -> {
            mine.send(interview, ANSWERS, COMMENTS);
            return true;
        });
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static String text() {
        String text = UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
        assertThat(text).isNotEmpty();
        return text;
    }
}
