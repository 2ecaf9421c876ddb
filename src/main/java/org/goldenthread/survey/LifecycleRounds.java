package org.goldenthread.survey;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks those whose moment has come, every night. They wait until as many are waiting as the threshold says; then a round
 * begins, in one cell for the whole organisation, and whoever comes while it is open joins it.
 */
@Component
class LifecycleRounds {

    /** Who was not asked in time, as nobody else was waiting, is asked this long after their day at the latest. */
    private static final int GRACE_DAYS = 60;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final StoredLifecycle stored;
    private final CampaignService campaigns;
    private final Invitations invitations;
    private final BallotShuffle shuffle;
    private final StaffDirectory directory;

    LifecycleRounds(
            StoredLifecycle stored,
            CampaignService campaigns,
            Invitations invitations,
            BallotShuffle shuffle,
            StaffDirectory directory) {
        this.stored = stored;
        this.campaigns = campaigns;
        this.invitations = invitations;
        this.shuffle = shuffle;
        this.directory = directory;
    }

    @Transactional
    void ask(long survey, Instant now) {
        stored.lock(survey).ifPresent(row -> {
            Set<PersonId> asked = stored.asked(survey);
            List<StaffMember> due = due(row, LocalDate.ofInstant(now, StaffDirectory.LONDON)).stream()
                    .filter(person -> !asked.contains(person.id()))
                    .toList();
            var open = stored.openRound(survey, now);
            if (open.isPresent() && !due.isEmpty()) {
                add(open.get(), due);
            } else if (open.isEmpty() && due.size() >= row.first().threshold()) {
                String round = "lifecycle %d round %d".formatted(survey, stored.rounds(survey));
                campaigns.launchRound(
                        UUID.nameUUIDFromBytes(round.getBytes(StandardCharsets.UTF_8)), round(row, now), due, survey);
            }
        });
    }

    private List<StaffMember> due(StoredLifecycle.Row row, LocalDate today) {
        return switch (row.occasion()) {
            case AFTER_START -> {
                LocalDate latest = today.minusDays(row.days());
                yield directory.staffOn(today).stream()
                        .filter(person -> !person.started().isAfter(latest))
                        .filter(person -> person.started().isAfter(latest.minusDays(GRACE_DAYS)))
                        .toList();
            }
            case BEFORE_END -> directory.staffLeavingBy(today.plusDays(row.days()));
        };
    }

    private void add(CampaignId round, List<StaffMember> due) {
        shuffle.alone(round);
        long cell = invitations.cells(round).getFirst().id();
        invitations.add(round, cell, due.stream().map(StaffMember::id).toList());
        invitations.recount(round);
        shuffle.open(round);
    }

    private static LaunchRequest round(StoredLifecycle.Row row, Instant now) {
        LaunchRequest first = row.first();
        YearMonth month = YearMonth.from(now.atZone(StaffDirectory.LONDON));
        return LaunchRequest.of(
                        first.title() + ", " + MONTH.format(month),
                        first.series(),
                        first.instrument(),
                        now,
                        now.plus(Duration.between(first.opensAt(), first.closesAt())),
                        first.threshold())
                .because(first.purpose())
                .with(MailPlan.invitation());
    }
}
