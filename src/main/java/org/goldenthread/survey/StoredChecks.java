package org.goldenthread.survey;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.Item;
import org.goldenthread.instrument.Theme;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.Structure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A check is a campaign of one item and one cell, so that everything that keeps a survey anonymous keeps it, too. Nobody is
 * added to it later, and it has a series of its own, so that it is compared with nothing.
 */
@Component
class StoredChecks implements Checks {

    private static final String KEY = "helped";

    private final Campaigns campaigns;
    private final ReportingTree tree;
    private final CampaignCancelling cancelling;
    private final StaffDirectory directory;
    private final JdbcClient jdbc;
    private final Clock clock;

    StoredChecks(
            Campaigns campaigns,
            ReportingTree tree,
            CampaignCancelling cancelling,
            StaffDirectory directory,
            JdbcClient jdbc,
            Clock clock) {
        this.campaigns = campaigns;
        this.tree = tree;
        this.cancelling = cancelling;
        this.directory = directory;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<CampaignId> ask(NewCheck check) {
        LocalDate today = directory.today();
        Structure structure = directory.structureOn(today);
        List<StaffMember> people = check.among(directory.staffOn(today), structure);
        if (people.size() < check.threshold()) {
            return Optional.empty();
        }
        UUID form = UUID.randomUUID();
        LaunchRequest request = LaunchRequest.of(
                check.title(), KEY + " " + form, KEY, clock.instant(), check.closesAt(), check.threshold());
        CampaignId campaign =
                campaigns.add(request, instrument(check.title()), form).orElseThrow();
        jdbc.sql("update campaign set is_check = true, audience = null where campaign_id = :id")
                .param("id", campaign.value())
                .update();
        tree.store(
                campaign,
                new LaunchPlan.Tree(
                        check.group(),
                        List.copyOf(check.units()),
                        List.of(),
                        people.stream().map(StaffMember::id).toList()));
        campaigns.move(campaign, CampaignStatus.OPEN);
        return Optional.of(campaign);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(CampaignId check) {
        Instant now = clock.instant();
        boolean open = campaigns
                .find(check)
                .filter(found -> found.status() == CampaignStatus.OPEN
                        && found.closesAt().isAfter(now))
                .isPresent();
        if (open) {
            cancelling.cancel(check, KEY, now);
        }
    }

    private static Instrument instrument(String about) {
        return new Instrument(
                KEY,
                1,
                about,
                "Golden Thread",
                "Apache-2.0",
                List.of(new Theme(KEY, about)),
                List.of(new Item(KEY, about, KEY)),
                List.of());
    }
}
