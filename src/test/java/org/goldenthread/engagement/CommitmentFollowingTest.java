package org.goldenthread.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.engagement.CommitmentRefused.Reason;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Who follows a commitment, what of it they are told, and that what is done shows it. */
@PortalTest
class CommitmentFollowingTest {

    private static final String SAFEGUARDING = "Family safeguarding";

    @Autowired
    CommitmentFollowing following;

    @Autowired
    CommitmentService commitments;

    @Autowired
    ConversationService conversations;

    @Autowired
    StoredFollowing stored;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private CommitmentFixture fixture;
    private EngagementFixture people;

    @BeforeEach
    void release() {
        clock.setInLondon(LocalDateTime.of(2026, 11, 2, 9, 0));
        fixture = new CommitmentFixture(context);
        people = fixture.organisation;
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void nobodyFollowsWithoutSigningInOrAPost() {
        long commitment = fixture.record(SAFEGUARDING, "Shorter forms");
        assertThatThrownBy(() -> following.mine()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> following.follow(commitment, true))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> follow(people.grace, commitment, true)).isInstanceOf(AccessDeniedException.class);
        assertThat(as(people.grace, following::mine)).isEmpty();
    }

    @Test
    void whatATeamAgreedIsFollowedByItAndThoseAboveAlone() {
        ConversationGuide guide =
                as(people.chloe, () -> conversations.guide(null)).orElseThrow();
        as(people.chloe, () -> {
            conversations.agree(new NewAgreement(
                    UUID.randomUUID(),
                    guide.team().unit(),
                    "Workload",
                    "Shorter meetings",
                    fixture.person(people.amina),
                    CommitmentFixture.DUE));
            return true;
        });
        long agreed = as(people.chloe, () -> conversations.guide(null))
                .orElseThrow()
                .agreed()
                .getFirst()
                .commitment();

        assertThatThrownBy(() -> follow(people.hannah, agreed, true)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> follow(people.amina, -1, true)).isInstanceOf(AccessDeniedException.class);
        follow(people.amina, agreed, true);
        follow(people.david, agreed, true);
        assertThat(followed(people.amina)).containsExactly(agreed);
        assertThat(followed(people.david)).containsExactly(agreed);
        assertThat(followed(people.hannah)).isEmpty();
    }

    @Test
    void whatHasTheLatestNewsStandsFirstAndIsNewsForAFortnight() {
        long forms = fixture.record(SAFEGUARDING, "Shorter forms");
        long rooms = fixture.record(SAFEGUARDING, "Quiet rooms");
        long phone = fixture.record("Fostering", "A phone");
        for (long each : List.of(forms, rooms, phone)) {
            follow(people.amina, each, true);
            follow(people.amina, each, true);
        }
        follow(people.amina, phone, false);
        assertThat(as(people.amina, () -> following.news(5)))
                .as("nothing was said since")
                .isEmpty();

        clock.setInLondon(LocalDateTime.of(2026, 11, 4, 9, 0));
        fixture.change(people.david, forms, 1, CommitmentStatus.DOING, "Try-out in North");
        assertThat(followed(people.amina)).containsExactly(forms, rooms);
        assertThat(as(people.amina, () -> following.news(5)))
                .singleElement()
                .satisfies(said -> assertThat(said.note()).isEqualTo("Try-out in North"));
        assertThat(as(people.chloe, () -> following.news(5))).isEmpty();

        clock.setInLondon(LocalDateTime.of(2026, 11, 18, 9, 0));
        assertThat(as(people.amina, () -> following.news(5))).isEmpty();
    }

    @Test
    void theListsOfFollowersHaveNeitherTimeNorOrderAndTheirAgeSaysNothing() {
        long commitment = fixture.record(SAFEGUARDING, "Shorter forms");
        follow(people.hannah, commitment, true);
        follow(people.amina, commitment, true);
        String before = age(commitment);
        stored.mix();
        stored.sweep();
        assertThat(age(commitment)).isNotEqualTo(before);
        assertThat(jdbc.sql("select followers = array(select unnest(followers) order by 1) from commitment_following"
                                + " where commitment_id = ?")
                        .param(commitment)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(followed(people.amina)).containsExactly(commitment);
    }

    @Test
    void whatIsDoneShowsItInWordsOrByALinkToTheWeb() {
        long commitment = fixture.record(SAFEGUARDING, "Shorter forms");
        refused(Reason.EVIDENCE_MISSING, commitment, "", "");
        refused(Reason.EVIDENCE_MISSING, commitment, "  ", "  ");
        for (String bad :
                List.of("javascript:alert(1)", "www.example.org", "https://", "http:/x", "data:text/html,x")) {
            refused(Reason.LINK_NOT_WEB, commitment, "Look", bad);
        }
        refused(Reason.TEXT_TOO_LONG, commitment, "Look", "https://example.org/" + "x".repeat(500));

        done(commitment, "", " https://example.org/rooms?a=1 ");
        assertThat(fixture.read(people.amina, commitment).link()).isEqualTo("https://example.org/rooms?a=1");
        assertThat(as(people.david, () -> commitments.news(commitment))
                        .getFirst()
                        .link())
                .isEqualTo("https://example.org/rooms?a=1");
    }

    private String age(long commitment) {
        return jdbc.sql("select xmin::text from commitment_following where commitment_id = ?")
                .param(commitment)
                .query(String.class)
                .single();
    }

    private void refused(Reason reason, long commitment, String note, String link) {
        assertThatExceptionOfType(CommitmentRefused.class)
                .isThrownBy(() -> done(commitment, note, link))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private void done(long commitment, String note, String link) {
        as(people.david, () -> {
            commitments.change(
                    new CommitmentChange(commitment, 1, CommitmentStatus.DONE, CommitmentFixture.DUE, note, link));
            return true;
        });
    }

    private List<Long> followed(SignedIn person) {
        return as(person, following::mine).stream().map(SaidAndDone::commitment).toList();
    }

    private void follow(SignedIn person, long commitment, boolean follows) {
        as(person, () -> {
            following.follow(commitment, follows);
            return true;
        });
    }

    private static <T> T as(SignedIn person, Callable<T> work) {
        return CurrentUser.runAs(person, work);
    }
}
