package org.goldenthread.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.goldenthread.PortalTest;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Own questions: who may write them, what is stored, and what two windows do to each other. */
@PortalTest
class InstrumentServiceTest {

    private static final Item FIRST = new Item("", "It is fine here", "");

    @Autowired
    InstrumentService service;

    @Autowired
    JdbcClient jdbc;

    private final String title = "Own " + UUID.randomUUID();

    @Test
    void onlyOwnersOfSurveysWriteQuestions() {
        OwnInstrument own = asOwner(() -> service.adapt("five-theme-pulse", title));
        for (Role role : List.of(Role.ADMINISTRATOR, Role.LEADER)) {
            refused(role, () -> service.shipped());
            refused(role, () -> service.own());
            refused(role, () -> service.find(own.id()));
            refused(role, () -> service.create(title, "Us", "Own", FIRST, "Theme"));
            refused(role, () -> service.adapt("five-theme-pulse", title));
            refused(role, () -> service.importFile("a.yaml", new ByteArrayInputStream(new byte[0])));
            refused(role, () -> service.export(own.instrument()));
            refused(role, () -> service.save(own, InstrumentEdits.moved(own.instrument(), "tools", 1)));
            refused(role, () -> service.finish(own));
            refused(role, () -> service.beginNext(own));
            refused(role, () -> service.asAsked(own));
            refused(role, () -> service.knownWords("ur"));
            refused(role, () -> {
                service.remove(own.id());
                return true;
            });
        }
        assertThat(asOwner(() -> service.find(own.id()))).contains(own);
    }

    @Test
    void anAdaptedSetIsACopyUnderAKeyOfItsOwn() {
        OwnInstrument own = asOwner(() -> service.adapt("five-theme-pulse", title));
        OwnInstrument again = asOwner(() -> service.adapt("five-theme-pulse", title));

        assertThat(own.instrument().key())
                .startsWith("five-theme-pulse-")
                .isNotEqualTo(again.instrument().key());
        assertThat(own.instrument().title()).isEqualTo(title);
        assertThat(own.instrument().index()).hasSize(5);
        assertThat(own.scoring()).isPresent();
    }

    @Test
    void whatIsStoredIsTheFileItself() {
        OwnInstrument own =
                step(asOwner(() -> service.adapt("leaver", title)), it -> InstrumentEdits.moved(it, "progress", -1));
        String stored = jdbc.sql("select definition from own_instrument_version where own_instrument_id = :id")
                .param("id", own.id())
                .query(String.class)
                .single();

        assertThat(stored).isEqualTo(asOwner(() -> service.export(own.instrument())));
        assertThat(own.revision()).isEqualTo(2);
        assertThat(asOwner(() -> service.find(own.id()))).contains(own);
    }

    @Test
    void theSecondOfTwoWindowsIsShownWhatTheFirstHasStored() {
        OwnInstrument seen = asOwner(() -> service.adapt("five-theme-pulse", title));
        OwnInstrument first = step(seen, it -> InstrumentEdits.removed(it, "tools"));

        assertThatExceptionOfType(ChangedElsewhere.class)
                .isThrownBy(() -> step(seen, it -> InstrumentEdits.moved(it, "tools", 1)))
                .extracting(ChangedElsewhere::stored)
                .isEqualTo(first);
        assertThatThrownBy(() -> asOwner(() -> service.finish(seen))).isInstanceOf(ChangedElsewhere.class);
        assertThat(asOwner(() -> service.find(seen.id()))).contains(first);
    }

    @Test
    void aFinishedVersionDoesNotChangeAndTheNextOneBeginsOnce() {
        OwnInstrument draft = asOwner(() -> service.adapt("engagement-index", title));
        OwnInstrument finished = asOwner(() -> service.finish(draft));
        assertThat(finished.finished()).isTrue();
        assertThat(asOwner(() -> service.finish(draft))).isEqualTo(finished);
        assertThatThrownBy(() -> step(finished, it -> InstrumentEdits.moved(it, "proud", 1)))
                .isInstanceOf(ChangedElsewhere.class);
        assertThatThrownBy(() -> jdbc.sql(
                                "update own_instrument_version set definition = 'x' where own_instrument_id = :id")
                        .param("id", draft.id())
                        .update())
                .hasMessageContaining("A finished version does not change any more");

        OwnInstrument next = asOwner(() -> service.beginNext(finished));
        OwnInstrument changed = step(next, it -> InstrumentEdits.moved(it, "proud", 1));
        assertThat(next.version()).isEqualTo(2);
        assertThat(next.instrument().version()).isEqualTo(2);
        assertThat(asOwner(() -> service.beginNext(finished))).isEqualTo(changed);
    }

    @Test
    void aDownloadedFileComesInAgainWithItsQuestionsAndItsScoring() {
        for (Instrument shipped : asOwner(service::shipped)) {
            String file = asOwner(() -> service.export(shipped));
            ImportedInstrument taken = asOwner(() -> service.importFile("questions.yaml", stream(file)));
            Instrument own = taken.own().instrument();

            assertThat(taken.lostScoring()).as(shipped.key()).isFalse();
            assertThat(own.known(shipped.key(), shipped.version(), own.source(), own.licence(), ""))
                    .isEqualTo(shipped);
            asOwner(() -> {
                service.remove(taken.own().id());
                return true;
            });
        }
    }

    @Test
    void aFileThatClaimsAnIndexForOtherQuestionsLosesItAndSaysSo() {
        String file = """
                key: claims
                version: 3
                title: Claims
                source: Us
                licence: Ours
                themes: [{key: t, name: T}]
                items: [{key: proud, theme: t, text: We are proud}]
                index: [proud]
                """;
        ImportedInstrument taken = asOwner(() -> service.importFile("claims.yaml", stream(file)));

        assertThat(taken.lostScoring()).isTrue();
        assertThat(taken.own().instrument().index()).isEmpty();
        assertThat(taken.own().instrument().items().getFirst().key()).isEqualTo("proud-2");
    }

    @Test
    void aBrokenFileIsRefusedWithFilePlaceAndReasonAndNothingIsStored() {
        int before = asOwner(service::own).size();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> asOwner(() -> service.importFile(
                        "broken.yaml", stream("key: a\nversion: 1\ntitle: T\nitems: [{key: a, text: A}]"))))
                .withMessage("broken.yaml: items[1].theme: a text is needed here");
        assertThat(asOwner(service::own)).hasSize(before);
    }

    @Test
    void wordsThatWereTranslatedOnceAreKnownTheNextTime() {
        String word = "Send " + UUID.randomUUID();
        step(
                asOwner(() -> service.adapt("engagement-index", title)),
                it -> Translating.begun(it, "so", Map.of("form.send", word)));

        assertThat(asOwner(() -> service.knownWords("so"))).containsEntry("form.send", word);
    }

    private OwnInstrument step(OwnInstrument seen, UnaryOperator<Instrument> step) {
        return asOwner(() -> service.save(seen, step.apply(seen.instrument())));
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static <T> T asOwner(Callable<T> work) {
        return CurrentUser.runAs(new SignedIn("farid", "Farid Owner", "OWNER", Set.of(Role.SURVEY_OWNER)), work);
    }

    private static void refused(Role role, Callable<?> work) {
        SignedIn other = new SignedIn("other", "Somebody Else", "OTHER", Set.of(role));
        assertThatThrownBy(() -> CurrentUser.runAs(other, work)).isInstanceOf(AccessDeniedException.class);
    }
}
