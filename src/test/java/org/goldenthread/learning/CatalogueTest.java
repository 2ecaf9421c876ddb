package org.goldenthread.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.goldenthread.learning.LearningFixture.by;
import static org.goldenthread.learning.LearningFixture.plan;
import static org.goldenthread.learning.LearningFixture.workshop;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.goldenthread.PortalTest;
import org.goldenthread.Queries;
import org.goldenthread.TestClock;
import org.goldenthread.learning.LearningRefused.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class CatalogueTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 18);

    @Autowired
    CatalogueService catalogue;

    @Autowired
    PublishingService publishing;

    @Autowired
    WishService wishes;

    @Autowired
    LaunchService launches;

    @Autowired
    BookableSessions bookable;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestClock clock;

    private LearningFixture fixture;
    private String tag;

    @BeforeEach
    void begin() {
        clock.setInLondon(LocalDateTime.of(2027, 3, 1, 10, 0));
        fixture = new LearningFixture(context);
        tag = UUID.randomUUID().toString();
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void staffSeeNeitherDraftsNorTheListsOfPublishers() {
        fixture.draft(tagged("Court skills", Delivery.WORKSHOP, List.of()));
        assertThat(found("court")).isEmpty();
        for (Runnable attempt : List.<Runnable>of(
                () -> publishing.list("", null, 0, 10),
                () -> publishing.counts(""),
                () -> publishing.costs(2026),
                publishing::demand,
                () -> publishing.programme(2026))) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> by(fixture.amina, () -> {
                        attempt.run();
                        return true;
                    }));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "safeguarding, true",
        "safeguardi, true",
        "SAFE, true",
        "courts, true",
        "court skills, true",
        "skills court, true",
        "the court, true",
        "explaining, true",
        "neglect, false",
        "court neglect, false",
        "'court & !', true",
        "''':* | \\', true",
    })
    void wordsAreFoundStemmedAndHalfTyped(String words, boolean fits) {
        fixture.published(tagged("Court skills for safeguarding", Delivery.WORKSHOP, List.of()));
        assertThat(found(words)).hasSize(fits ? 1 : 0);
    }

    @Test
    void whatHasTheWordInItsTitleComesFirst() {
        fixture.published(tagged("About what it is", Delivery.WORKSHOP, List.of()));
        CourseId title = fixture.published(tagged("Explain it", Delivery.WORKSHOP, List.of()));
        assertThat(found("explain"))
                .hasSize(2)
                .first()
                .extracting(CatalogueEntry::id)
                .isEqualTo(title);
    }

    @Test
    void eachFilterLeavesWhatFits() {
        CourseId workshop = fixture.published(tagged("Court", Delivery.WORKSHOP, List.of("Lawyer")));
        SessionId march = fixture.open(workshop, plan(DAY, 2));
        SessionId april = fixture.open(workshop, plan(DAY.plusMonths(1), 2));
        CourseId online = fixture.published(tagged("Online", Delivery.E_LEARNING, List.of("Social worker")));
        transaction.executeWithoutResult(status -> bookable.count(march, 2, 1));
        assertThat(ids(search(false, false, null, false))).containsExactly(workshop, online);
        assertThat(ids(search(true, false, null, false))).containsExactly(online);
        assertThat(ids(search(false, true, null, false))).containsExactly(online);
        assertThat(ids(search(false, false, YearMonth.of(2027, 3), false))).containsExactly(workshop);
        assertThat(ids(search(false, false, YearMonth.of(2027, 3), true))).isEmpty();
        assertThat(ids(search(false, false, YearMonth.of(2027, 5), false))).isEmpty();
        assertThat(entries(search(false, false, null, true)).getFirst().nextSession())
                .get()
                .extracting(CourseSession::id)
                .isEqualTo(april);
        assertThat(by(fixture.amina, () -> catalogue.sessions(search(false, false, null, false))))
                .extracting(CourseSession::id)
                .containsExactly(march, april);
    }

    @Test
    void aPageOfTheCatalogueAsksAFixedNumberOfQueries() {
        CourseId first = fixture.published(tagged("Court", Delivery.WORKSHOP, List.of()));
        fixture.open(first, plan(DAY, 2));
        int one = Queries.count(() -> entries(search(false, false, null, false)));
        for (int n = 0; n < 4; n++) {
            CourseId more = fixture.published(tagged("Court " + n, Delivery.WORKSHOP, List.of()));
            fixture.open(more, plan(DAY, 2));
        }
        assertThat(entries(search(false, false, null, false))).hasSize(5);
        assertThat(Queries.count(() -> entries(search(false, false, null, false))))
                .isEqualTo(one);
    }

    @Test
    void aWishCountsOnceAndIsDemandUntilItIsTakenBack() {
        CourseId course = fixture.published(workshop("Court"));
        by(fixture.amina, () -> {
            wishes.wish(course, true);
            wishes.wish(course, true);
            return true;
        });
        assertThat(wishesFor(course)).containsExactly(1);
        by(fixture.amina, () -> {
            wishes.wish(course, false);
            return true;
        });
        assertThat(wishesFor(course)).isEmpty();
        CourseId draft = fixture.draft(workshop("Not yet"));
        refused(Reason.COURSE_NOT_PUBLISHED, () -> wishes.wish(draft, true));
    }

    @Test
    void elearningIsStartedBeforeItIsCompleted() {
        CourseId course = fixture.published(tagged("Online", Delivery.E_LEARNING, List.of()));
        refused(Reason.NOT_STARTED, () -> launches.complete(course));
        by(fixture.amina, () -> {
            launches.launch(course);
            launches.launch(course);
            launches.complete(course);
            return true;
        });
        assertThat(by(fixture.amina, () -> launches.mine(course)))
                .contains(new LaunchService.Launched(2, LocalDate.of(2027, 3, 1)));
        assertThat(by(fixture.eric, () -> launches.mine(course))).isEmpty();
        CourseId room = fixture.published(workshop("Room"));
        refused(Reason.COURSE_NOT_PUBLISHED, () -> launches.launch(room));
    }

    private List<Integer> wishesFor(CourseId course) {
        return by(fixture.esther, publishing::demand).stream()
                .filter(item -> item.id().equals(course))
                .map(CourseListItem::wishes)
                .toList();
    }

    private CourseDescription tagged(String title, Delivery delivery, List<String> roles) {
        var plain = LearningFixture.course(
                title, delivery, delivery == Delivery.E_LEARNING ? "https://example.org/start" : "");
        return new CourseDescription(
                plain.title(),
                plain.summary(),
                plain.outcomes(),
                plain.audience(),
                roles,
                plain.serves(),
                plain.delivery(),
                plain.minutes(),
                plain.provider(),
                plain.cost(),
                plain.costBasis(),
                plain.preWork(),
                plain.launchAddress(),
                plain.links(),
                List.of(tag));
    }

    private CatalogueSearch search(boolean role, boolean online, YearMonth month, boolean places) {
        return new CatalogueSearch("", role, online, month, places, null, tag, null);
    }

    private List<CatalogueEntry> found(String words) {
        return entries(new CatalogueSearch(words, false, false, null, false, null, tag, null));
    }

    private List<CatalogueEntry> entries(CatalogueSearch search) {
        return by(fixture.amina, () -> catalogue.page(search, 0, 50));
    }

    private List<CourseId> ids(CatalogueSearch search) {
        List<CourseId> ids = entries(search).stream().map(CatalogueEntry::id).toList();
        assertThat(by(fixture.amina, () -> catalogue.count(search))).isEqualTo(ids.size());
        return ids;
    }

    private void refused(Reason reason, Runnable work) {
        assertThatExceptionOfType(LearningRefused.class)
                .isThrownBy(() -> by(fixture.amina, () -> {
                    work.run();
                    return true;
                }))
                .extracting(LearningRefused::reason)
                .isEqualTo(reason);
    }
}
