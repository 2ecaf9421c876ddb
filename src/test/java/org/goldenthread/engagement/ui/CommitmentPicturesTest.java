package org.goldenthread.engagement.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import java.util.UUID;
import org.goldenthread.PortalTest;
import org.goldenthread.engagement.CommitmentChange;
import org.goldenthread.engagement.CommitmentFixture;
import org.goldenthread.engagement.CommitmentRefused;
import org.goldenthread.engagement.CommitmentRefused.Reason;
import org.goldenthread.engagement.CommitmentService;
import org.goldenthread.engagement.CommitmentStatus;
import org.goldenthread.engagement.ConversationService;
import org.goldenthread.engagement.NewAgreement;
import org.goldenthread.engagement.SaidAndDone;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.picture.PictureChange;
import org.goldenthread.picture.ShownPicture;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.SignedIn;
import org.goldenthread.security.TestSignIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Pictures of commitments: who fetches them, how, and that what is taken away is gone. */
@PortalTest
class CommitmentPicturesTest {

    private static final String WORDS = "Two armchairs in a small room";

    @Autowired
    WebApplicationContext context;

    @Autowired
    CommitmentService commitments;

    @Autowired
    ConversationService conversations;

    @Autowired
    JdbcClient jdbc;

    private CommitmentFixture fixture;
    private MockMvc portal;
    private long rooms;

    @BeforeEach
    void record() {
        fixture = new CommitmentFixture(context);
        rooms = fixture.record("Family safeguarding", "Quiet rooms");
        portal = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void nobodyFetchesAPictureWithoutSigningIn() throws Exception {
        change(1, PictureChange.show(CommitmentFixture.picture(), WORDS));
        portal.perform(get(address(shown()))).andExpect(status().is3xxRedirection());
    }

    @Test
    void whatATeamAgreedIsNotShownToOthers() throws Exception {
        SignedIn chloe = fixture.organisation.chloe;
        UnitId team = CurrentUser.runAs(chloe, () -> conversations.guide(null))
                .orElseThrow()
                .team()
                .unit();
        SaidAndDone agreed = CurrentUser.runAs(chloe, () -> {
            conversations.agree(new NewAgreement(
                    UUID.randomUUID(),
                    team,
                    "Workload",
                    "Shorter meetings",
                    fixture.person(chloe),
                    CommitmentFixture.DUE));
            SaidAndDone first = conversations.guide(team).orElseThrow().agreed().getFirst();
            conversations.change(
                    team, change(first.commitment(), 1, PictureChange.show(CommitmentFixture.picture(), WORDS)));
            return conversations.guide(team).orElseThrow().agreed().getFirst();
        });
        String address = address(Objects.requireNonNull(agreed.picture()));
        fetch(address, fixture.organisation.hannah).andExpect(status().isNotFound());
        fetch(address, fixture.organisation.amina).andExpect(status().isOk());
    }

    @Test
    void aPictureThatIsNotThereIsNotFound() throws Exception {
        fetch("/my-voice/pictures/" + UUID.randomUUID(), fixture.organisation.amina)
                .andExpect(status().isNotFound());
        fetch("/my-voice/pictures/1", fixture.organisation.amina).andExpect(status().is4xxClientError());
    }

    @Test
    void browsersTakeItForAPictureAndAskAgainEachTime() throws Exception {
        change(1, PictureChange.show(CommitmentFixture.picture(), WORDS));
        assertThat(shown()).isEqualTo(new ShownPicture(shown().id(), WORDS, 60, 40));
        fetch(address(shown()), fixture.organisation.amina)
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/png"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", "default-src 'none'; sandbox"))
                .andExpect(header().string("Cache-Control", "no-cache, private"));
        portal.perform(get(address(shown()))
                        .with(authentication(TestSignIn.authentication(fixture.organisation.amina)))
                        .header("If-None-Match", "\"" + shown().id() + "\""))
                .andExpect(status().isNotModified());
    }

    @Test
    void aPictureNeedsWordsForThoseWhoDoNotSeeIt() {
        for (String words : new String[] {"", "  "}) {
            refused(Reason.PICTURE_WITHOUT_WORDS, PictureChange.show(CommitmentFixture.picture(), words));
        }
        refused(Reason.TEXT_TOO_LONG, PictureChange.show(CommitmentFixture.picture(), "x".repeat(301)));
        assertThat(read().picture()).isNull();
    }

    @Test
    void whatIsReplacedOrTakenAwayIsGone() throws Exception {
        change(1, PictureChange.show(CommitmentFixture.picture(), WORDS));
        ShownPicture first = shown();
        change(2, PictureChange.NONE);
        change(3, PictureChange.reword("Two chairs"));
        assertThat(shown()).returns(first.id(), ShownPicture::id).returns("Two chairs", ShownPicture::words);
        change(4, PictureChange.show(CommitmentFixture.picture(), WORDS));
        ShownPicture second = shown();
        assertThat(second.id()).isNotEqualTo(first.id());
        fetch(address(first), fixture.organisation.amina).andExpect(status().isNotFound());
        change(5, PictureChange.REMOVE);
        assertThat(read().picture()).isNull();
        fetch(address(second), fixture.organisation.amina).andExpect(status().isNotFound());
        assertThat(jdbc.sql("select count(*) from commitment_picture where commitment_id = ?")
                        .param(rooms)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Whoever was slower takes nobody's picture away. */
    @Test
    void aChangeThatIsRefusedLeavesThePictureAsItWas() {
        change(1, PictureChange.show(CommitmentFixture.picture(), WORDS));
        assertThatExceptionOfType(CommitmentRefused.class).isThrownBy(() -> change(1, PictureChange.REMOVE));
        assertThat(shown().words()).isEqualTo(WORDS);
    }

    private void refused(Reason reason, PictureChange picture) {
        assertThatExceptionOfType(CommitmentRefused.class)
                .isThrownBy(() -> change(1, picture))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private void change(int version, PictureChange picture) {
        CurrentUser.runAs(fixture.organisation.david, () -> {
            commitments.change(change(rooms, version, picture));
            return true;
        });
    }

    private static CommitmentChange change(long commitment, int version, PictureChange picture) {
        return new CommitmentChange(
                commitment, version, CommitmentStatus.DOING, CommitmentFixture.DUE, "Look", "", picture);
    }

    private SaidAndDone read() {
        return fixture.read(fixture.organisation.amina, rooms);
    }

    private ShownPicture shown() {
        @Nullable ShownPicture picture = read().picture();
        return Objects.requireNonNull(picture);
    }

    private ResultActions fetch(String address, SignedIn person) throws Exception {
        return portal.perform(get(address).with(authentication(TestSignIn.authentication(person))));
    }

    private static String address(ShownPicture picture) {
        return "/" + PictureDownload.address(picture);
    }
}
