package org.goldenthread.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.goldenthread.PortalTest;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.InstrumentEdits;
import org.goldenthread.instrument.InstrumentService;
import org.goldenthread.instrument.Item;
import org.goldenthread.instrument.OwnInstrument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A campaign that asks an organisation's own questions. */
@PortalTest
class OwnQuestionsLaunchedTest {

    @Autowired
    InstrumentService service;

    @Autowired
    CampaignService campaigns;

    @Autowired
    JdbcClient jdbc;

    private SurveyFixture fixture;

    @BeforeEach
    void organisation() {
        fixture = new SurveyFixture(jdbc, campaigns, 1, 5);
    }

    @Test
    void onlyAFinishedSetCanBeLaunchedAndTheCampaignKeepsItsCopy() {
        OwnInstrument draft = saved(
                fixture.asOwner(() -> service.create(
                        "Own " + UUID.randomUUID(), "Us", "Own", new Item("", "We like [organisation]", ""), "Liking")),
                it -> InstrumentEdits.added(it, "", new Item("", "We stay", ""), "Liking"));
        String key = draft.instrument().key();
        assertThat(choices()).doesNotContain(key);
        assertThatIllegalArgumentException().isThrownBy(() -> fixture.launch(Instant.now(), key));

        OwnInstrument finished = fixture.asOwner(() -> service.finish(draft));
        assertThat(choices()).contains(key);
        CampaignId campaign = fixture.launch(Instant.now(), key);
        OwnInstrument next = fixture.asOwner(() -> service.beginNext(finished));
        saved(next, it -> InstrumentEdits.removed(it, "we-stay"));
        fixture.asOwner(() -> {
            service.remove(draft.id());
            return true;
        });

        Instrument launched = fixture.asOwner(campaigns::open).stream()
                .filter(each -> each.id().equals(campaign))
                .findFirst()
                .orElseThrow()
                .instrument();
        fixture.close(campaign);
        assertThat(launched.items()).extracting(Item::text).containsExactly("We like Exampleshire", "We stay");
        assertThat(fixture.asOwner(() -> service.find(draft.id()))).isEmpty();
    }

    private List<String> choices() {
        return fixture.asOwner(campaigns::choices).instruments().stream()
                .map(Instrument::key)
                .toList();
    }

    private OwnInstrument saved(OwnInstrument seen, UnaryOperator<Instrument> step) {
        return fixture.asOwner(() -> service.save(seen, step.apply(seen.instrument())));
    }
}
