package org.goldenthread.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.goldenthread.PortalTest;
import org.goldenthread.learning.CatalogueEntry;
import org.goldenthread.learning.CatalogueSearch;
import org.goldenthread.learning.CatalogueService;
import org.goldenthread.learning.CourseId;
import org.goldenthread.learning.CoursePictureService;
import org.goldenthread.learning.CourseService;
import org.goldenthread.learning.CourseState;
import org.goldenthread.learning.LearningFixture;
import org.goldenthread.learning.LearningRefused;
import org.goldenthread.learning.LearningRefused.Reason;
import org.goldenthread.picture.CleanPicture;
import org.goldenthread.picture.PictureChange;
import org.goldenthread.picture.ShownPicture;
import org.goldenthread.security.SignedIn;
import org.goldenthread.security.TestSignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Pictures of courses: who chooses and who fetches them, and where they are shown. */
@PortalTest
class CoursePicturesTest {

    private static final String WORDS = "Chairs around a table";

    @Autowired
    WebApplicationContext context;

    @Autowired
    CoursePictureService pictures;

    @Autowired
    CourseService courses;

    @Autowired
    CatalogueService catalogue;

    private LearningFixture fixture;
    private MockMvc portal;
    private CourseId course;

    @BeforeEach
    void course() {
        fixture = new LearningFixture(context);
        course = fixture.published(LearningFixture.workshop("Court skills"));
        portal = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void onlyPublishersChooseOneAndNobodyFetchesItSignedOut() throws Exception {
        PictureChange show = PictureChange.show(picture(), WORDS);
        assertThatThrownBy(() -> change(fixture.amina, show)).isInstanceOf(AccessDeniedException.class);
        change(fixture.esther, show);
        portal.perform(get(address())).andExpect(status().is3xxRedirection());
    }

    @Test
    void ofACourseThatIsNotPublishedOnlyPublishersFetchIt() throws Exception {
        change(fixture.esther, PictureChange.show(picture(), WORDS));
        fetch(fixture.amina)
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/png"))
                .andExpect(header().string("Content-Security-Policy", "default-src 'none'; sandbox"));
        fixture.become(fixture.esther, course, CourseState.WITHDRAWN, "It is over");
        fetch(fixture.amina).andExpect(status().isNotFound());
        fetch(fixture.esther).andExpect(status().isOk());
    }

    @Test
    void whoeverSawAnEarlierVersionChangesNothing() {
        PictureChange show = PictureChange.show(picture(), WORDS);
        int seen = fixture.course(course).version();
        change(fixture.esther, show);
        assertThatThrownBy(() -> change(fixture.eric, seen, PictureChange.REMOVE))
                .isInstanceOfSatisfying(
                        LearningRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.CHANGED_MEANWHILE));
        assertThatThrownBy(() -> change(fixture.esther, PictureChange.reword("x".repeat(301))))
                .isInstanceOf(LearningRefused.class);
        assertThat(shown().words()).isEqualTo(WORDS);
    }

    @Test
    void itIsOnTheCardInTheCatalogueAndInACopyAndGoesWhenItIsTakenAway() throws Exception {
        change(fixture.esther, PictureChange.show(picture(), ""));
        assertThat(entries()).extracting(CatalogueEntry::picture).containsExactly(shown());
        assertThat(shown()).as("it is decoration").isEqualTo(new ShownPicture(shown().id(), "", 60, 40));
        CourseId copy = LearningFixture.by(fixture.esther, () -> courses.copy(course, "Court skills again"));
        String address = address();
        change(fixture.esther, PictureChange.REMOVE);
        portal.perform(get(address).with(authentication(TestSignIn.authentication(fixture.amina))))
                .andExpect(status().isNotFound());
        assertThat(fixture.course(course).picture()).isNull();
        assertThat(entries()).extracting(CatalogueEntry::picture).containsOnlyNulls();
        assertThat(fixture.course(copy).picture()).isNotNull();
    }

    private List<CatalogueEntry> entries() {
        return LearningFixture.by(fixture.amina, () -> catalogue.page(CatalogueSearch.ALL, 0, 10_000)).stream()
                .filter(entry -> entry.id().equals(course))
                .toList();
    }

    private void change(SignedIn who, PictureChange change) {
        change(who, fixture.course(course).version(), change);
    }

    private void change(SignedIn who, int seen, PictureChange change) {
        LearningFixture.by(who, () -> {
            pictures.change(course, seen, change);
            return course;
        });
    }

    private ShownPicture shown() {
        return Objects.requireNonNull(fixture.course(course).picture());
    }

    private String address() {
        return "/" + CoursePictureDownload.address(shown());
    }

    private ResultActions fetch(SignedIn who) throws Exception {
        return portal.perform(get(address()).with(authentication(TestSignIn.authentication(who))));
    }

    private static CleanPicture picture() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", out);
            return CleanPicture.of(out.toByteArray(), CleanPicture.CARD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
