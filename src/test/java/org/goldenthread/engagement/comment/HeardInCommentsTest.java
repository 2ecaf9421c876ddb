package org.goldenthread.engagement.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.PortalTest;
import org.goldenthread.engagement.CommitmentChange;
import org.goldenthread.engagement.CommitmentHelp;
import org.goldenthread.engagement.CommitmentOrigin;
import org.goldenthread.engagement.CommitmentRefused;
import org.goldenthread.engagement.CommitmentRefused.Reason;
import org.goldenthread.engagement.CommitmentScope;
import org.goldenthread.engagement.CommitmentService;
import org.goldenthread.engagement.CommitmentStatus;
import org.goldenthread.engagement.EngagementService;
import org.goldenthread.engagement.HeardInComments;
import org.goldenthread.engagement.Help;
import org.goldenthread.engagement.NewReply;
import org.goldenthread.engagement.ResultGroup;
import org.goldenthread.engagement.SaidAndDone;
import org.goldenthread.engagement.ThemeRef;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.security.SignedIn;
import org.goldenthread.survey.OpenCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@PortalTest
class HeardInCommentsTest {

    private static final String WORKLOAD = "My work";
    private static final String NINE = "Nine of each pool";

    @Autowired
    ApplicationContext context;

    @Autowired
    HeardInComments heard;

    @Autowired
    CommitmentService commitments;

    @Autowired
    CommitmentHelp helps;

    @Autowired
    EngagementService engagement;

    @Autowired
    StaffDirectory staff;

    private CommentFixture fixture;

    @BeforeEach
    void close() {
        fixture = new CommentFixture(context);
    }

    @Test
    void nobodyAnswersWhatTheyDoNotReadOrDoNotLeadOrWhatFewerThanTenSaid() {
        ThemeRef north = theme(fixture.north(), WORKLOAD);
        ThemeRef organisation = theme(organisation(), WORKLOAD);
        refused(fixture.farid, organisation);
        releaseTenAndNine();

        NewReply reply = reply(fixture.david);
        assertThatThrownBy(() -> heard.record(north, reply))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        for (SignedIn reader : List.of(fixture.amina, fixture.chloe, fixture.hannah)) {
            assertThatThrownBy(() -> fixture.runAs(reader, () -> heard.record(north, reply)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> fixture.runAs(reader, () -> heard.describe(north)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        refused(fixture.david, organisation);
        refused(fixture.david, theme(-1, WORKLOAD));
        refused(fixture.farid, new ThemeRef(fixture.campaign, organisation(), CommentFixture.TOO_FEW, WORKLOAD));

        // The survey team has named what these are about, and nine are not enough to be spoken of.
        refused(fixture.david, theme(fixture.north(), NINE));
        refused(fixture.david, theme(fixture.north(), "Never named"));
        assertThat(fixture.runAs(fixture.david, () -> heard.describe(theme(fixture.north(), WORKLOAD))))
                .hasValueSatisfying(cited -> assertThat(cited.wave()).isEqualTo("Every kind"));
        assertThat(fixture.runAs(fixture.farid, () -> heard.describe(theme(organisation(), NINE))))
                .isPresent();
    }

    @Test
    void whatIsAnsweredStandsInWordsForAllAndThoseWhoWroteAreAskedWhetherItHelped() {
        fixture.release(each -> each < 10 ? List.of(WORKLOAD) : List.of());
        NewReply reply = reply(fixture.david);

        long stored = fixture.runAs(fixture.david, () -> heard.record(theme(fixture.north(), WORKLOAD), reply));
        assertThat(fixture.runAs(fixture.david, () -> heard.record(theme(fixture.north(), WORKLOAD), reply)))
                .isEqualTo(stored);

        assertThat(fixture.runAs(fixture.hannah, () -> commitments.all(CommitmentScope.ALL_SERVICES)))
                .filteredOn(said -> said.commitment() == stored)
                .singleElement()
                .returns(CommitmentOrigin.COMMENTS, SaidAndDone::origin)
                .returns(WORKLOAD, SaidAndDone::measures)
                .returns("North", SaidAndDone::group)
                .returns("Every kind", SaidAndDone::wave)
                // Not how many said so: those who read it do not all read the comments.
                .returns(0, SaidAndDone::n);
        assertThat(fixture.runAs(fixture.david, () -> commitments.mine()))
                .extracting(SaidAndDone::commitment)
                .contains(stored);

        assertThat(change(stored, 1, CommitmentStatus.DONE))
                .returns(Help.State.ASKING, Help::state)
                // The threshold of the survey in which they wrote, and all of North but who saw to it.
                .satisfies(help ->
                        assertThat(help.mine()).returns(5, OpenCheck::threshold).returns("North", OpenCheck::group));
        assertThat(change(stored, 2, CommitmentStatus.DOING)).returns(Help.State.TAKEN_BACK, Help::state);
    }

    /** @return how it is with the asking, for somebody of North */
    private Help change(long commitment, int version, CommitmentStatus status) {
        LocalDate due = LocalDate.of(2099, 12, 11);
        fixture.runAs(fixture.david, () -> {
            commitments.change(new CommitmentChange(commitment, version, status, due, "See for yourself"));
            return true;
        });
        return fixture.runAs(fixture.amina, () -> {
            List<SaidAndDone> said = commitments.all(CommitmentScope.MY_SERVICE);
            return helps.of(said).get(commitment);
        });
    }

    /** In each pool ten are about the one and nine about the other. */
    private void releaseTenAndNine() {
        fixture.runAs(fixture.farid, () -> fixture.desk().addTheme(fixture.campaign, NINE));
        fixture.release(each -> each < 9 ? List.of(WORKLOAD, NINE) : each == 9 ? List.of(WORKLOAD) : List.of());
    }

    private void refused(SignedIn person, ThemeRef theme) {
        NewReply reply = reply(fixture.david);
        assertThatExceptionOfType(CommitmentRefused.class)
                .isThrownBy(() -> fixture.runAs(person, () -> heard.record(theme, reply)))
                .returns(Reason.THEME_NOT_YOURS, CommitmentRefused::reason);
    }

    private ThemeRef theme(long group, String theme) {
        return new ThemeRef(fixture.campaign, group, CommentFixture.QUESTION, theme);
    }

    private long organisation() {
        return fixture.runAs(fixture.farid, () -> engagement.groupsISeeWhole(fixture.campaign)).stream()
                .filter(group -> group.depth() == 0)
                .map(ResultGroup::id)
                .findFirst()
                .orElseThrow();
    }

    private NewReply reply(SignedIn owner) {
        PersonId person = staff.findByEmployeeNumber(owner.employeeNumber(), staff.today())
                .orElseThrow()
                .id();
        return new NewReply(
                UUID.randomUUID(), "Too much at once", "Two more posts", "", person, LocalDate.of(2099, 12, 11));
    }
}
