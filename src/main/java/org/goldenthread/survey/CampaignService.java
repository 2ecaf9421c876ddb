package org.goldenthread.survey;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.Structure;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.Access;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Launches and closes campaigns, for owners of surveys. */
@Service
@Transactional
public class CampaignService {

    /** The fewest people that a survey's threshold may be; the database refuses less, too. */
    public static final int LEAST_THRESHOLD = 5;

    private final Campaigns campaigns;
    private final ReportingTree tree;
    private final CommentBoxes comments;
    private final Instruments instruments;
    private final StaffDirectory directory;
    private final CampaignClosing closing;
    private final Clock clock;

    CampaignService(
            Campaigns campaigns,
            ReportingTree tree,
            CommentBoxes comments,
            Instruments instruments,
            StaffDirectory directory,
            CampaignClosing closing,
            Clock clock) {
        this.campaigns = campaigns;
        this.tree = tree;
        this.comments = comments;
        this.instruments = instruments;
        this.directory = directory;
        this.closing = closing;
        this.clock = clock;
    }

    /**
     * Asks those of the audience who are in post on the opening day; from here on neither threshold nor groups can be weakened.
     *
     * @throws LaunchRefused when it would break a promise to staff, and then nothing is stored
     */
    @PreAuthorize(Access.SURVEY_OWNER)
    public CampaignId launch(LaunchRequest request) {
        LaunchPlan.Tree plan = plan(request, structure(request));
        Instrument instrument = instruments.get(request.instrument()).namedFor(plan.name());
        CampaignId campaign = campaigns.add(request, instrument);
        tree.store(campaign, plan);
        comments.make(campaign, instrument.comments());
        campaigns.move(campaign, CampaignStatus.OPEN);
        return campaign;
    }

    /**
     * What a launch would store, without storing anything.
     *
     * @throws LaunchRefused when the launch would be refused
     */
    @PreAuthorize(Access.SURVEY_OWNER)
    @Transactional(readOnly = true)
    public LaunchPreview preview(LaunchRequest request) {
        Structure structure = structure(request);
        return LaunchPreview.of(plan(request, structure), structure, request.attribute());
    }

    private Structure structure(LaunchRequest request) {
        return directory.structureOn(request.openingDay());
    }

    private LaunchPlan.Tree plan(LaunchRequest request, Structure structure) {
        if (request.threshold() < LEAST_THRESHOLD) {
            throw LaunchRefused.thresholdTooLow(request.threshold());
        }
        if (!request.closesAt().isAfter(request.opensAt())) {
            throw LaunchRefused.timesOutOfOrder();
        }
        LocalDate on = request.openingDay();
        return LaunchPlan.of(
                request.audience().among(directory.staffOn(on), structure, on),
                structure,
                on,
                request.threshold(),
                request.attribute());
    }

    /** What may be chosen from today; grows with the number of services and teams. */
    @PreAuthorize(Access.SURVEY_OWNER)
    @Transactional(readOnly = true)
    public LaunchChoices choices() {
        LocalDate today = directory.today();
        Structure structure = directory.structureOn(today);
        List<Unit> units = structure.all().stream()
                .filter(unit -> unit.kind() == UnitKind.ORGANISATION)
                .flatMap(top -> structure.subtree(top.id()).stream())
                .filter(unit -> unit.kind() != UnitKind.ORGANISATION)
                .toList();
        return new LaunchChoices(
                instruments.all(),
                campaigns.series(),
                units,
                directory.jobRolesOn(today),
                directory.practiceLevelsOn(today));
    }

    /**
     * Leaves an open campaign open for longer. Nobody more is asked, and nothing else changes.
     *
     * @throws LaunchRefused when it has closed meanwhile, or would close no later than it does
     */
    @PreAuthorize(Access.SURVEY_OWNER)
    public void extend(CampaignId campaign, Instant closesAt) {
        if (!campaigns.extend(campaign, closesAt, clock.instant())) {
            throw LaunchRefused.notLater();
        }
    }

    /** Campaigns that are open, the one that closes first at the top. */
    @PreAuthorize(Access.SURVEY_OWNER)
    @Transactional(readOnly = true)
    public List<Campaign> open() {
        return campaigns.open();
    }

    /** Closes now; a campaign that is closed already stays as it is. */
    @PreAuthorize(Access.SURVEY_OWNER)
    public void close(CampaignId campaign) {
        closing.close(campaign, clock.instant());
    }
}
