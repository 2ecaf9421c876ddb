package org.goldenthread.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.engagement.CommitmentChange;
import org.goldenthread.engagement.CommitmentFixture;
import org.goldenthread.engagement.CommitmentFollowing;
import org.goldenthread.engagement.CommitmentStatus;
import org.goldenthread.engagement.ConversationService;
import org.goldenthread.engagement.EngagementFixture;
import org.goldenthread.engagement.NewAgreement;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Followers are told of news quietly: what changed in a day comes in one message, and whoever stops following gets none. */
@PortalTest
class FollowerLettersTest {

    private static final String SAFEGUARDING = "Family safeguarding";

    @Autowired
    FollowerLetters letters;

    @Autowired
    Withdrawal withdrawal;

    @Autowired
    CommitmentFollowing following;

    @Autowired
    ConversationService conversations;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    private CommitmentFixture fixture;
    private EngagementFixture people;
    private long forms;
    private long rooms;

    @BeforeEach
    void record() {
        forget();
        jdbc.sql("update commitment set told_version = version").update();
        jdbc.sql("update commitment_news_told set told_at = null").update();
        at(2, 9, 0);
        fixture = new CommitmentFixture(context);
        people = fixture.organisation;
        forms = fixture.record(SAFEGUARDING, "Shorter forms");
        rooms = fixture.record(SAFEGUARDING, "Quiet rooms");
    }

    @AfterEach
    void forget() {
        clock.reset();
        jdbc.sql("delete from message where letter_id in (select letter_id from letter where source = 'followed')")
                .update();
        jdbc.sql("delete from letter where source = 'followed'").update();
    }

    @Test
    void whatWasPromisedIsNoNewsUntilSomebodySaysSomethingOfIt() {
        follow(people.amina, forms, true);
        at(3, 9, 0);
        assertThat(letters.anyDue()).isFalse();
        write();
        assertThat(subjects()).isEmpty();
    }

    @Test
    void severalChangesOfSeveralThingsAreOneMessage() {
        follow(people.amina, forms, true);
        follow(people.amina, rooms, true);
        follow(people.hannah, rooms, true);
        change(forms, 1, CommitmentStatus.DOING, "Try-out in North");
        change(forms, 2, CommitmentStatus.DOING, "Try-out in North and South");
        change(rooms, 1, CommitmentStatus.DONE, "Rooms 2.04 and 2.05 are open");
        at(2, 9, 30);
        assertThat(letters.anyDue()).as("a slip may still be mended").isFalse();
        at(2, 10, 0);
        write();

        assertThat(subjects())
                .containsExactly("News of 2 things that you follow", "News of what you follow: Quiet rooms");
        assertThat(to("News of 2 things that you follow")).containsExactly(id(people.amina));
        assertThat(to("News of what you follow: Quiet rooms")).containsExactly(id(people.hannah));
        assertThat(plain("News of 2 things that you follow"))
                .contains("“Shorter forms”, promised to Family safeguarding: being done, due 11 December 2099")
                .contains("Try-out in North and South")
                .contains("“Quiet rooms”, promised to Family safeguarding: done on 2 November 2026")
                .contains("whether it helped")
                .contains("my-voice?services=all")
                .contains("To stop");
    }

    @Test
    void nobodyIsWrittenToTwiceADay() {
        follow(people.amina, forms, true);
        change(forms, 1, CommitmentStatus.DOING, "First");
        at(2, 10, 0);
        write();
        change(forms, 2, CommitmentStatus.DOING, "Second");
        at(2, 17, 0);
        assertThat(letters.anyDue()).isFalse();
        write();
        assertThat(subjects()).hasSize(1);
        at(3, 8, 0);
        write();
        write();
        assertThat(subjects()).hasSize(2);
        assertThat(letters.anyDue()).isFalse();
    }

    @Test
    void whoeverMadeTheChangeIsNotToldOfIt() {
        follow(people.david, forms, true);
        change(forms, 1, CommitmentStatus.DOING, "Try-out");
        at(2, 10, 0);
        write();
        assertThat(subjects()).isEmpty();
        assertThat(letters.anyDue()).isFalse();
    }

    @Test
    void whoeverStopsFollowingGetsNotEvenWhatWaits() {
        follow(people.amina, forms, true);
        follow(people.hannah, forms, true);
        change(forms, 1, CommitmentStatus.DOING, "Try-out");
        at(2, 10, 0);
        write();
        follow(people.amina, forms, false);
        withdrawal.tidy();
        assertThat(to("News of what you follow: Shorter forms")).containsExactly(id(people.hannah));
    }

    @Test
    void whatHasChangedAgainOrIsOldIsNotSentAnyMore() {
        follow(people.amina, forms, true);
        change(forms, 1, CommitmentStatus.DOING, "Try-out");
        at(2, 10, 0);
        write();
        withdrawal.tidy();
        assertThat(to("News of what you follow: Shorter forms")).hasSize(1);
        change(forms, 2, CommitmentStatus.DOING, "Postponed");
        withdrawal.tidy();
        assertThat(subjects()).isEmpty();
        at(3, 10, 0);
        write();
        assertThat(subjects()).hasSize(1);
        at(17, 10, 0);
        withdrawal.tidy();
        assertThat(subjects()).isEmpty();
    }

    /** A team's agreement is read by the team and those above it; whoever followed it and left is told nothing more. */
    @Test
    void whatATeamAgreedIsToldToNobodyElse() {
        UnitId team = as(people.chloe, () -> conversations.guide(null))
                .orElseThrow()
                .team()
                .unit();
        long agreed = as(people.chloe, () -> {
            conversations.agree(new NewAgreement(
                    UUID.randomUUID(),
                    team,
                    "Workload",
                    "Shorter meetings",
                    fixture.person(people.chloe),
                    CommitmentFixture.DUE));
            return conversations.guide(team).orElseThrow().agreed().getFirst().commitment();
        });
        for (SignedIn each : List.of(people.amina, people.david)) {
            follow(each, agreed, true);
        }
        jdbc.sql(
                        "update commitment_following set followers = (select array_agg(p order by p) from unnest(followers || ?) p)"
                                + " where commitment_id = ?")
                .params(id(people.hannah), agreed)
                .update();
        as(people.chloe, () -> {
            conversations.change(
                    team, new CommitmentChange(agreed, 1, CommitmentStatus.DONE, CommitmentFixture.DUE, "They are"));
            return agreed;
        });
        at(2, 10, 0);
        write();
        assertThat(to("News of what you follow: Shorter meetings"))
                .containsExactlyInAnyOrder(id(people.amina), id(people.david));
    }

    private void at(int day, int hour, int minute) {
        clock.setInLondon(LocalDateTime.of(2026, 11, day, hour, minute));
    }

    private void change(long commitment, int version, CommitmentStatus status, String note) {
        fixture.change(people.david, commitment, version, status, note);
    }

    private void follow(SignedIn person, long commitment, boolean follows) {
        as(person, () -> {
            following.follow(commitment, follows);
            return commitment;
        });
    }

    private void write() {
        transaction.executeWithoutResult(
                status -> assertThat(letters.writeNext()).isFalse());
    }

    private long id(SignedIn person) {
        return fixture.person(person).value();
    }

    private List<String> subjects() {
        return jdbc.sql("select subject from letter where source = 'followed' order by letter_id")
                .query(String.class)
                .list();
    }

    private String plain(String subject) {
        return jdbc.sql("select plain from letter where source = 'followed' and subject = ?")
                .param(subject)
                .query(String.class)
                .single();
    }

    private List<Long> to(String subject) {
        return jdbc.sql("select person_id from message join letter using (letter_id)"
                        + " where source = 'followed' and subject = ?")
                .param(subject)
                .query(Long.class)
                .list();
    }

    private static <T> T as(SignedIn person, java.util.concurrent.Callable<T> work) {
        return CurrentUser.runAs(person, work);
    }
}
