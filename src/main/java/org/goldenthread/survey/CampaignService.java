package org.goldenthread.survey;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.LaunchableInstruments;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.Structure;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Launches and closes campaigns, for owners of surveys. */
@Service
@Transactional
public class CampaignService {

    /** The fewest people that a survey's threshold may be; the database refuses less, too. */
    public static final int LEAST_THRESHOLD = 5;

    /** Characters that the reason for a cancellation may have. */
    public static final int LONGEST_REASON = 500;

    /** The shipped question whether effective action was taken. */
    public static final String ACTION = AskedAgain.ACTION;

    private final Campaigns campaigns;
    private final ReportingTree tree;
    private final CommentBoxes comments;
    private final LaunchableInstruments instruments;
    private final StaffDirectory directory;
    private final Draw draw;
    private final StoredMailings mailings;
    private final CampaignClosing closing;
    private final CampaignCancelling cancelling;
    private final AskedAgain again;
    private final Clock clock;
    private final int restDays;

    CampaignService(
            Campaigns campaigns,
            ReportingTree tree,
            CommentBoxes comments,
            LaunchableInstruments instruments,
            StaffDirectory directory,
            Draw draw,
            StoredMailings mailings,
            CampaignClosing closing,
            CampaignCancelling cancelling,
            AskedAgain again,
            Clock clock,
            @Value("${goldenthread.survey.rest-days}") int restDays) {
        this.campaigns = campaigns;
        this.tree = tree;
        this.comments = comments;
        this.instruments = instruments;
        this.directory = directory;
        this.draw = draw;
        this.mailings = mailings;
        this.closing = closing;
        this.cancelling = cancelling;
        this.again = again;
        this.clock = clock;
        this.restDays = restDays;
    }

    /**
     * Asks those of the audience who are in post on the opening day; from here on neither threshold nor groups can be weakened.
     *
     * @throws LaunchRefused when it would break a promise to staff, and then nothing is stored
     */
    @PreAuthorize(Access.SURVEY_OWNER)
    public CampaignId launch(LaunchRequest request) {
        return store(request, null).orElseThrow();
    }

    /**
     * As {@link #launch(LaunchRequest)}, but one form makes one campaign, however often it is sent and from however many
     * windows.
     *
     * @return the campaign that was launched from this form, now or before
     * @throws LaunchRefused when it would break a promise to staff, or the form has launched one of another title; then
     *     nothing is stored
     */
    @PreAuthorize(Access.SURVEY_OWNER)
    public CampaignId launch(UUID form, LaunchRequest request) {
        return same(form, request)
                .or(() -> store(request, form))
                .or(() -> same(form, request))
                .orElseThrow();
    }

    /** Whether a form has made its campaign, so that another one needs another form. */
    @PreAuthorize(Access.SURVEY_OWNER)
    @Transactional(readOnly = true)
    public boolean isLaunched(UUID form) {
        return campaigns.launchedFrom(form).isPresent();
    }

    private Optional<CampaignId> same(UUID form, LaunchRequest request) {
        Optional<CampaignId> before = campaigns.launchedFrom(form);
        before.flatMap(campaigns::find)
                .filter(found -> !found.title().equals(request.title()))
                .ifPresent(other -> {
                    throw LaunchRefused.formUsed(other.title());
                });
        return before;
    }

    /** A wave of a series, for the job that launches it in its owner's stead. */
    CampaignId launchWave(UUID form, LaunchRequest wave) {
        return store(wave, form).or(() -> campaigns.launchedFrom(form)).orElseThrow();
    }

    /** A round of a lifecycle survey, for the job that asks people when their moment has come. */
    void launchRound(UUID form, LaunchRequest round, List<StaffMember> people, long survey) {
        Structure structure = structure(round);
        LaunchPlan.Tree plan = LaunchPlan.whole(people, structure, round.threshold());
        Instrument instrument = again.instrument(round, people, structure).namedFor(plan.name());
        campaigns.add(round, instrument, form).ifPresent(campaign -> {
            campaigns.ofLifecycle(campaign, survey);
            open(campaign, round, plan, instrument);
        });
    }

    private Optional<CampaignId> store(LaunchRequest request, @Nullable UUID form) {
        Structure structure = structure(request);
        Draw.Drawn drawn = drawn(request, structure);
        LaunchPlan.Tree plan = plan(request, structure, drawn);
        Instrument instrument =
                again.instrument(request, drawn.drawn(), structure).namedFor(plan.name());
        Optional<CampaignId> added = campaigns.add(request, instrument, form);
        added.ifPresent(campaign -> open(campaign, request, plan, instrument));
        return added;
    }

    private void open(CampaignId campaign, LaunchRequest request, LaunchPlan.Tree plan, Instrument instrument) {
        tree.store(campaign, plan);
        comments.make(campaign, instrument.comments());
        mailings.plan(campaign, request);
        campaigns.move(campaign, CampaignStatus.OPEN);
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
        Draw.Drawn drawn = drawn(request, structure);
        return LaunchPreview.of(
                plan(request, structure, drawn),
                structure,
                drawn,
                again.asks(request, drawn.drawn(), structure),
                again.promise(request, drawn.drawn(), structure));
    }

    private Structure structure(LaunchRequest request) {
        return directory.structureOn(request.openingDay());
    }

    private Draw.Drawn drawn(LaunchRequest request, Structure structure) {
        LocalDate on = request.openingDay();
        return draw.of(
                request.audience().among(directory.staffOn(on), structure, on),
                request.audience().sampling(),
                request.opensAt());
    }

    private LaunchPlan.Tree plan(LaunchRequest request, Structure structure, Draw.Drawn drawn) {
        if (request.threshold() < LEAST_THRESHOLD) {
            throw LaunchRefused.thresholdTooLow(request.threshold());
        }
        if (!request.closesAt().isAfter(request.opensAt())) {
            throw LaunchRefused.timesOutOfOrder();
        }
        request.mail().check(request.opensAt(), request.closesAt());
        return LaunchPlan.of(drawn.drawn(), structure, request);
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
                directory.practiceLevelsOn(today),
                restDays);
    }

    /** Whether people whom a survey would ask today were promised something on earlier results. */
    @PreAuthorize(Access.SURVEY_OWNER)
    @Transactional(readOnly = true)
    public boolean isPromisedTo(Audience audience) {
        LocalDate today = directory.today();
        Structure structure = directory.structureOn(today);
        return again.isPromised(audience.among(directory.staffOn(today), structure, today), structure);
    }

    /** What was promised to all whom a survey would ask today, so that it may ask about one of these. */
    @PreAuthorize(Access.SURVEY_OWNER)
    @Transactional(readOnly = true)
    public List<Promise> promisesTo(Audience audience) {
        LocalDate today = directory.today();
        Structure structure = directory.structureOn(today);
        return again.promises(audience.among(directory.staffOn(today), structure, today), structure);
    }

    /**
     * Leaves an open campaign open for longer. Nothing else changes.
     *
     * @throws LaunchRefused when it has closed meanwhile, or would close no later than it does
     */
    @PreAuthorize(Access.SURVEY_OWNER)
    public void extend(CampaignId campaign, Instant closesAt) {
        if (!campaigns.extend(campaign, closesAt, clock.instant())) {
            throw LaunchRefused.notLater();
        }
    }

    /** Surveys that are open, the one that closes first at the top. */
    @PreAuthorize(Access.SURVEY_OWNER)
    @Transactional(readOnly = true)
    public List<Campaign> open() {
        return campaigns.openSurveys();
    }

    /**
     * Closes now; a campaign that is closed already stays as it is.
     *
     * @throws LaunchRefused when it has not opened: nobody could have answered, so it is cancelled and not closed; or when
     *     it is a round of a lifecycle survey that too few have answered
     */
    @PreAuthorize(Access.SURVEY_OWNER)
    public void close(CampaignId campaign) {
        if (campaigns.find(campaign).filter(this::isStillToOpen).isPresent()) {
            throw LaunchRefused.notOpenYet();
        }
        closing.close(campaign, clock.instant());
        if (campaigns
                .find(campaign)
                .filter(found -> found.status() == CampaignStatus.OPEN)
                .isPresent()) {
            throw LaunchRefused.keptUntilEnough();
        }
    }

    /**
     * Takes an open campaign back: what was answered is deleted unread, and those who were asked are told why.
     *
     * @param reason in words to staff, up to five hundred characters
     * @throws LaunchRefused when it is over already, or no reason is given
     */
    @PreAuthorize(Access.SURVEY_OWNER)
    public void cancel(CampaignId campaign, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw LaunchRefused.noReason();
        }
        cancelling.cancel(campaign, reason.strip(), clock.instant());
    }

    private boolean isStillToOpen(Campaign campaign) {
        return campaign.status() == CampaignStatus.OPEN && campaign.opensAt().isAfter(clock.instant());
    }
}
