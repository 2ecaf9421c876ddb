package org.goldenthread.survey;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.goldenthread.instrument.Instrument;
import org.springframework.stereotype.Component;

/** The instruments of launched campaigns, kept in memory: the database refuses to change them, so none grows old. */
@Component
class LaunchedInstruments {

    /** Many more than campaigns are ever open at once. */
    private static final int MOST = 500;

    private final Campaigns campaigns;
    private final Map<CampaignId, Instrument> kept = new ConcurrentHashMap<>();

    LaunchedInstruments(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /** Empty when there is no such campaign, or it has not been launched. */
    Optional<Instrument> find(CampaignId campaign) {
        Optional<Instrument> known = Optional.ofNullable(kept.get(campaign));
        return known.isPresent() ? known : read(campaign);
    }

    private Optional<Instrument> read(CampaignId campaign) {
        Optional<Instrument> instrument = campaigns
                .find(campaign)
                .filter(found -> found.status() != CampaignStatus.DRAFT)
                .map(Campaign::instrument);
        if (kept.size() >= MOST) {
            kept.clear();
        }
        instrument.ifPresent(found -> kept.put(campaign, found));
        return instrument;
    }
}
