package org.goldenthread.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.goldenthread.learning.LearningFixture.by;
import static org.goldenthread.learning.LearningFixture.workshop;

import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.goldenthread.PortalTest;
import org.goldenthread.learning.LearningRefused.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class CourseServiceTest {

    @Autowired
    CourseService courses;

    @Autowired
    CatalogueService catalogue;

    @Autowired
    ApplicationContext context;

    private LearningFixture fixture;

    @BeforeEach
    void begin() {
        fixture = new LearningFixture(context);
    }

    @Test
    void staffCannotWriteReviewOrPublish() {
        CourseId id = fixture.draft(workshop("Court skills"));
        denied(() -> courses.draft(workshop("Mine")));
        denied(() -> courses.find(id));
        denied(() -> courses.copy(id, "Mine"));
        denied(() -> courses.describe(id, 0, workshop("Mine")));
        denied(() -> courses.become(id, 0, CourseState.REVIEW, ""));
        denied(() -> courses.needsNoteToPublish(id));
    }

    @Test
    void whatIsNotPublishedIsSeenByPublishersAlone() {
        CourseId id = fixture.draft(workshop("Court skills"));
        for (CourseState state : CourseState.values()) {
            if (state != CourseState.DRAFT) {
                fixture.become(state == CourseState.PUBLISHED ? fixture.eric : fixture.esther, id, state, "Why");
            }
            assertThat(by(fixture.esther, () -> catalogue.course(id)))
                    .as("%s", state)
                    .isPresent();
            assertThat(by(fixture.amina, () -> catalogue.course(id)).isPresent())
                    .as("%s", state)
                    .isEqualTo(state == CourseState.PUBLISHED);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, REVIEW",
        "REVIEW, DRAFT PUBLISHED",
        "PUBLISHED, WITHDRAWN",
        "WITHDRAWN, DRAFT",
    })
    void aCourseGoesOnlyWhereItsLifeLeads(CourseState from, String to) {
        var allowed = Arrays.stream(to.split(" ")).map(CourseState::valueOf).toList();
        assertThat(from.next()).containsExactlyInAnyOrderElementsOf(allowed);
        CourseId id = fixture.draft(workshop("Court skills"));
        for (CourseState state : CourseState.values()) {
            if (state.ordinal() > 0 && state.ordinal() <= from.ordinal()) {
                fixture.become(fixture.esther, id, state, "Why");
            }
        }
        for (CourseState state : CourseState.values()) {
            if (!allowed.contains(state)) {
                refused(Reason.WRONG_STATE, () -> fixture.become(fixture.esther, id, state, "Why"));
            }
        }
    }

    @Test
    void whoSentACourseToReviewPublishesItOnlyWithANoteWhyNobodyElseLooked() {
        CourseId id = fixture.draft(workshop("Court skills"));
        fixture.become(fixture.esther, id, CourseState.REVIEW, "");
        refused(Reason.NOTE_MISSING, () -> fixture.become(fixture.esther, id, CourseState.PUBLISHED, " "));
        assertThat(by(fixture.eric, () -> courses.needsNoteToPublish(id))).isFalse();
        fixture.become(fixture.esther, id, CourseState.PUBLISHED, "Eric is on leave, and it starts on Monday.");
        assertThat(fixture.course(id).state()).isEqualTo(CourseState.PUBLISHED);
    }

    @Test
    void aChangeInReviewDoesNotMakeItsReviewerItsAuthor() {
        CourseId id = fixture.draft(workshop("Court skills"));
        fixture.become(fixture.esther, id, CourseState.REVIEW, "");
        by(fixture.eric, () -> {
            courses.describe(id, 1, workshop("Court skills, newly"));
            return true;
        });
        assertThat(by(fixture.esther, () -> courses.needsNoteToPublish(id))).isTrue();
        assertThat(by(fixture.eric, () -> courses.needsNoteToPublish(id))).isFalse();
    }

    @Test
    void aCourseThatSaysTooLittleIsNotShownToOthers() {
        CourseDescription thin = new CourseDescription(
                "Court skills",
                "",
                "",
                "",
                java.util.List.of(),
                java.util.Set.of(),
                Delivery.WORKSHOP,
                360,
                "",
                java.math.BigDecimal.ZERO,
                CostBasis.SESSION,
                "",
                "",
                java.util.List.of(),
                java.util.List.of());
        CourseId id = fixture.draft(thin);
        refused(Reason.NOT_READY_FOR_REVIEW, () -> fixture.become(fixture.esther, id, CourseState.REVIEW, ""));
    }

    @Test
    void nobodyOverwritesTheChangeOfSomebodyElse() {
        CourseId id = fixture.draft(workshop("Court skills"));
        by(fixture.eric, () -> {
            courses.describe(id, 0, workshop("Court skills for all"));
            return true;
        });
        refused(
                Reason.CHANGED_MEANWHILE,
                () -> by(fixture.esther, () -> {
                    courses.describe(id, 0, workshop("Court skills for some"));
                    return true;
                }));
        assertThat(fixture.course(id).title()).isEqualTo("Court skills for all");
    }

    @Test
    void aCourseWithOpenSessionsIsNotWithdrawn() {
        SessionId session = fixture.open("Court skills", 10, 12);
        CourseId course = fixture.session(session).course();
        refused(Reason.OPEN_SESSIONS, () -> fixture.become(fixture.esther, course, CourseState.WITHDRAWN, "Old"));
    }

    @Test
    void whereElearningStartsIsASafeAddress() {
        for (String address : new String[] {"javascript:alert(1)", "http://example.org/start", "https:///x", "start"}) {
            refused(
                    Reason.ADDRESS_WRONG,
                    () -> fixture.draft(LearningFixture.course("Online", Delivery.E_LEARNING, address)));
        }
        refused(
                Reason.ADDRESS_WRONG,
                () -> fixture.draft(LearningFixture.course("Room", Delivery.WORKSHOP, "https://example.org/start")));
        fixture.draft(LearningFixture.course("Online", Delivery.E_LEARNING, "https://example.org/start"));
    }

    @Test
    void aCopyIsADraftThatSaysTheSameUnderAnotherTitle() {
        CourseId original = fixture.published(workshop("Court skills"));
        CourseId copy = by(fixture.esther, () -> courses.copy(original, "Court skills II"));
        assertThat(fixture.course(copy).state()).isEqualTo(CourseState.DRAFT);
        assertThat(fixture.course(copy).description())
                .isEqualTo(workshop("Court skills").called("Court skills II"));
    }

    private void denied(ThrowingCallable call) {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> by(fixture.amina, () -> {
                    try {
                        call.call();
                    } catch (RuntimeException e) {
                        throw e;
                    } catch (Throwable e) {
                        throw new AssertionError(e);
                    }
                    return true;
                }));
    }

    private static void refused(Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(LearningRefused.class)
                .isThrownBy(call)
                .extracting(LearningRefused::reason)
                .isEqualTo(reason);
    }
}
