package org.goldenthread.engagement.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.goldenthread.PortalTest;
import org.goldenthread.Queries;
import org.goldenthread.engagement.comment.CommentRefused.Reason;
import org.goldenthread.engagement.comment.OwnWords.ThemeCount;
import org.goldenthread.security.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** From the boxes over the survey team's desk to those who read results. */
@PortalTest
class CommentDeskTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    OwnWordsService words;

    @Autowired
    JdbcClient jdbc;

    private CommentFixture fixture;
    private CommentDesk desk;

    @BeforeEach
    void close() {
        fixture = new CommentFixture(context);
        desk = fixture.desk();
    }

    @Test
    void nobodyButTheSurveyTeamComesNearCommentsBeforeTheyAreReleased() {
        long pool = fixture.pools().getFirst().pool();
        UUID comment = fixture.open(fixture.pools().getFirst()).getFirst().id();
        for (SignedIn person : List.of(fixture.amina, fixture.chloe, fixture.david)) {
            List<Runnable> doors = List.of(
                    desk::waves,
                    () -> desk.wave(fixture.campaign),
                    () -> desk.pools(fixture.campaign),
                    () -> desk.pool(pool),
                    () -> desk.open(pool, 0),
                    () -> desk.openings(fixture.campaign),
                    () -> desk.questionsWithoutComments(fixture.campaign),
                    () -> desk.keep(comment, List.of()),
                    () -> desk.keepUnread(List.of(comment)),
                    () -> desk.leaveOut(comment, LeftOutBecause.HURTS_SOMEBODY),
                    () -> desk.redact(comment, "North", 0, 1),
                    () -> desk.restore(comment),
                    () -> desk.addTheme(fixture.campaign, "Pay"),
                    () -> desk.release(fixture.campaign));
            doors.forEach(door -> assertThatExceptionOfType(AccessDeniedException.class)
                    .as(person.userName())
                    .isThrownBy(() -> as(person, door)));
            assertThat(read(person, null, null)).isEmpty();
        }
        assertThat(read(fixture.farid, null, null))
                .as("not released, for nobody")
                .isEmpty();
    }

    @Test
    void whatEnoughPeopleWroteIsReadTogetherAndWhatTooFewWroteIsGone() {
        assertThat(fixture.pools())
                .extracting(DeskPool::group, DeskPool::comments, DeskPool::unread)
                .containsExactly(
                        tuple("Family safeguarding", CommentFixture.OTHERS, CommentFixture.OTHERS),
                        tuple("North", CommentFixture.NORTHERN, CommentFixture.NORTHERN));
        assertThat(as(fixture.farid, () -> desk.questionsWithoutComments(fixture.campaign)))
                .containsExactly("What else should we know?");
        assertThat(stored("select words from pooled_comment"))
                .as("of any wave")
                .noneMatch(text -> text.contains("secret"));
        assertThat(stored(
                        "select unnest(texts) from comment_box join reporting_group using (group_id) where campaign_id = "
                                + fixture.campaign.value()))
                .isEmpty();
        assertThat(fixture.open(pool("Family safeguarding")))
                .extracting(DeskComment::words)
                .noneMatch(text -> text.startsWith("North"));
    }

    @Test
    void aServiceWithoutTeamsIsReadAsTheServiceThatItIs() {
        assertThat(pool("North").depth()).isEqualTo(2);
        jdbc.sql("update release_group set name = above.name, invited = above.invited from release_group above"
                        + " where above.campaign_id = release_group.campaign_id"
                        + " and above.group_id = release_group.parent_id"
                        + " and release_group.campaign_id = :campaign and release_group.name = 'North'")
                .param("campaign", fixture.campaign.value())
                .update();

        assertThat(fixture.pools()).extracting(DeskPool::depth).containsOnly(1);
    }

    @Test
    void everyOpeningIsWrittenDown() {
        fixture.open(pool("North"));

        assertThat(as(fixture.farid, () -> desk.openings(fixture.campaign)))
                .as("two pages")
                .hasSize(2)
                .allSatisfy(opening -> {
                    assertThat(opening.reader()).isEqualTo("Farid Test");
                    assertThat(opening.group()).isEqualTo("North");
                });
    }

    @Test
    void whatIsTakenOutCanBePutBackUntilTheReleaseAndIsGoneAfterIt() {
        List<DeskComment> northern = fixture.open(pool("North"));
        DeskComment first = northern.get(0);
        DeskComment second = northern.get(1);
        DeskComment redacted = as(fixture.farid, () -> desk.redact(first.id(), first.words(), 0, 5));
        assertThat(redacted.words()).isEqualTo("[name removed]" + first.words().substring(5));
        assertThat(redacted.redacted()).isTrue();
        assertThat(as(fixture.farid, () -> desk.restore(first.id())).words()).isEqualTo(first.words());
        as(fixture.farid, () -> desk.redact(first.id(), first.words(), 0, 5));
        as(fixture.farid, () -> desk.leaveOut(second.id(), LeftOutBecause.ABOUT_A_FAMILY));
        assertRefused(Reason.CHANGED_MEANWHILE, () -> desk.redact(first.id(), first.words(), 0, 5));
        assertRefused(Reason.NOTHING_MARKED, () -> desk.redact(second.id(), second.words(), 3, 3));
        assertRefused(Reason.NOT_ALL_READ, () -> desk.release(fixture.campaign));

        fixture.pools()
                .forEach(pool -> fixture.open(pool)
                        .forEach(each -> as(fixture.farid, () -> desk.keepUnread(List.of(each.id())))));
        fixture.releaseNow();

        assertThat(stored("select words || coalesce(original, '') from pooled_comment join comment_pool using (pool_id)"
                        + " where campaign_id = " + fixture.campaign.value()))
                .noneMatch(text -> text.equals(first.words()) || text.equals(second.words()));
        assertThat(read(fixture.chloe, fixture.north(), null)).hasValueSatisfying(read -> {
            assertThat(read.question().readable()).isEqualTo(CommentFixture.NORTHERN - 1);
            assertThat(read.leftOut()).containsExactly(Map.entry(LeftOutBecause.ABOUT_A_FAMILY, 1));
        });
        assertRefused(Reason.CHANGED_MEANWHILE, () -> desk.restore(first.id()));
        assertRefused(Reason.CHANGED_MEANWHILE, () -> desk.keep(second.id(), List.of()));
        assertRefused(Reason.CHANGED_MEANWHILE, () -> desk.release(fixture.campaign));
        assertThat(fixture.open(pool("North")))
                .as("the desk shows no released ones")
                .isEmpty();
    }

    @Test
    void whoSeesAGroupsResultsReadsItsCommentsAndThoseBelowWithoutTheirNames() {
        fixture.release(each -> List.of());
        long north = fixture.north();
        long safeguarding = fixture.safeguarding();
        int all = CommentFixture.NORTHERN + CommentFixture.OTHERS;

        assertThat(texts(fixture.chloe, north, null))
                .hasSize(CommentFixture.NORTHERN)
                .allMatch(text -> text.startsWith("North"));
        assertThat(texts(fixture.amina, safeguarding, null)).hasSize(all);
        assertThat(texts(fixture.hannah, null, null)).hasSize(all);
        assertThat(texts(fixture.david, north, null)).hasSize(CommentFixture.NORTHERN);
        assertDenied(fixture.amina, north);
        assertDenied(fixture.hannah, safeguarding);
        assertDenied(fixture.hannah, -1L);
    }

    @Test
    void aThemeIsOfferedOnlyWhereEnoughCommentsAreAboutIt() {
        as(fixture.farid, () -> desk.addTheme(fixture.campaign, " Parking "));
        assertThat(as(fixture.farid, () -> desk.addTheme(fixture.campaign, "parking")))
                .isEqualTo("Parking");
        assertRefused(Reason.THEME_MISSING, () -> desk.addTheme(fixture.campaign, " "));
        fixture.release(each -> each < 9 ? List.of("My work", "Parking") : each < 10 ? List.of("My work") : List.of());

        assertThat(read(fixture.chloe, fixture.north(), "Parking")).hasValueSatisfying(read -> {
            assertThat(read.themes()).containsExactly(new ThemeCount("My work", 10));
            assertThat(read.theme()).as("nine are too few").isNull();
        });
        assertThat(texts(fixture.chloe, fixture.north(), "Parking"))
                .as("whoever writes the address")
                .isEmpty();
        assertThat(texts(fixture.chloe, fixture.north(), "My work")).hasSize(10);
        assertThat(read(fixture.amina, null, "Parking")).hasValueSatisfying(read -> {
            assertThat(read.themes()).containsExactly(new ThemeCount("My work", 20), new ThemeCount("Parking", 18));
            assertThat(read.theme()).isEqualTo("Parking");
        });
    }

    @Test
    void theDatabaseHoldsWhatWasPromised() {
        String ofWave = " where campaign_id = " + fixture.campaign.value();
        String ofComments = " where pool_id in (select pool_id from comment_pool" + ofWave + ")";
        assertBroken(
                "update comment_wave set state = 'RELEASED', released_on = current_date, released_by ="
                        + " (select min(person_id) from person)" + ofWave,
                "Every comment is looked at");
        assertBroken("update comment_wave set least = 12" + ofWave, "cannot change afterwards");
        assertBroken("update comment_pool set group_id = 1" + ofWave, "fixed when a campaign closes");
        assertBroken(
                "insert into comment_pool (campaign_id, item_key, group_id) select campaign_id, 'more', 1 from"
                        + " comment_wave" + ofWave,
                "Too few people");
        assertBroken("delete from pooled_comment" + ofComments, "stays in its pool");
        assertBroken(
                "update pooled_comment set pool_id = (select max(pool_id) from comment_pool" + ofWave + ")"
                        + ofComments,
                "stays in its pool");
        fixture.release(each -> List.of());
        assertBroken(
                "update comment_wave set state = 'WORKING', released_on = null, released_by = null" + ofWave,
                "stay as they are");
        assertBroken("update pooled_comment set words = 'Other'" + ofComments, "as it was released");
        assertBroken(
                "insert into pooled_comment (pool_id, words) select pool_id, 'Other' from comment_pool" + ofWave,
                "as it was released");
    }

    @Test
    void aPageTakesAFixedNumberOfQueries() {
        fixture.release(each -> List.of("My work"));

        assertThat(Queries.count(() -> read(fixture.chloe, fixture.north(), "My work")))
                .isBetween(1, 10);
    }

    private DeskPool pool(String group) {
        return fixture.pools().stream()
                .filter(pool -> pool.group().equals(group))
                .findFirst()
                .orElseThrow();
    }

    private Optional<OwnWords> read(SignedIn person, Long group, String theme) {
        return fixture.runAs(person, () -> words.read(fixture.campaign, group, null, theme));
    }

    private List<String> texts(SignedIn person, Long group, String theme) {
        long at = group == null ? read(person, null, null).orElseThrow().group().id() : group;
        List<ReleasedWords> first =
                fixture.runAs(person, () -> words.next(fixture.campaign, at, CommentFixture.QUESTION, theme, null));
        List<ReleasedWords> second = first.isEmpty()
                ? List.of()
                : fixture.runAs(
                        person,
                        () -> words.next(
                                fixture.campaign,
                                at,
                                CommentFixture.QUESTION,
                                theme,
                                first.getLast().id()));
        assertThat(Collections.disjoint(first, second)).isTrue();
        return Stream.concat(first.stream(), second.stream())
                .map(ReleasedWords::words)
                .toList();
    }

    private void assertDenied(SignedIn person, long group) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> read(person, group, null));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> fixture.runAs(
                        person, () -> words.next(fixture.campaign, group, CommentFixture.QUESTION, null, null)));
    }

    private void assertRefused(Reason reason, Runnable change) {
        assertThatExceptionOfType(CommentRefused.class)
                .isThrownBy(() -> as(fixture.farid, change))
                .matches(refused -> refused.reason() == reason, reason.name());
    }

    private void assertBroken(String sql, String message) {
        assertThatThrownBy(() -> jdbc.sql(sql).update()).hasMessageContaining(message);
    }

    private List<String> stored(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    private <T> T as(SignedIn person, Callable<T> work) {
        return fixture.runAs(person, work);
    }

    private void as(SignedIn person, Runnable work) {
        fixture.runAs(person, () -> {
            work.run();
            return true;
        });
    }
}
