package org.goldenthread.bench;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.survey.CampaignId;
import org.goldenthread.survey.CampaignService;
import org.goldenthread.survey.LaunchRequest;

/** Campaigns of the shipped pulse, open until they are closed. */
final class BenchCampaign {

    /** Items of the shipped pulse. */
    static final int ITEMS = 16;

    private BenchCampaign() {}

    static CampaignId launch(CampaignService campaigns, String title) {
        Instant now = Instant.now();
        var request = LaunchRequest.of(
                title, "bench", "five-theme-pulse", now.minus(1, ChronoUnit.HOURS), now.plus(1, ChronoUnit.DAYS), 5);
        return CurrentUser.runAs(BenchOrganisation.OWNER, () -> campaigns.launch(request));
    }

    static void close(CampaignService campaigns, CampaignId campaign) {
        CurrentUser.runAs(BenchOrganisation.OWNER, () -> {
            campaigns.close(campaign);
            return campaign;
        });
    }
}
