package org.goldenthread.survey;

import java.util.List;
import java.util.UUID;
import org.goldenthread.security.Access;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Surveys for people who have started or are leaving, for owners of surveys. One person at a time would be known by their
 * ballot, so people are asked in rounds: the first begins once the threshold of people is waiting, whoever comes meanwhile
 * is added to it, and it is released only when that many have answered.
 */
@Service
@Transactional
public class LifecycleService {

    /** The most days before or after. */
    public static final int MOST_DAYS = 365;

    private final StoredLifecycle stored;

    LifecycleService(StoredLifecycle stored) {
        this.stored = stored;
    }

    /**
     * From the next night on.
     *
     * @param form makes one survey, however often it is sent
     * @param first questions, words, threshold, and by its times how long a round is open; its audience is not looked at
     * @param days 1 to {@value #MOST_DAYS}
     * @throws LaunchRefused when the threshold is below {@link CampaignService#LEAST_THRESHOLD}, or days are out of range
     */
    @PreAuthorize(Access.SURVEY_OWNER)
    public void start(UUID form, LaunchRequest first, Occasion occasion, int days) {
        if (first.threshold() < CampaignService.LEAST_THRESHOLD) {
            throw LaunchRefused.thresholdTooLow(first.threshold());
        }
        if (!first.closesAt().isAfter(first.opensAt()) || days < 1 || days > MOST_DAYS) {
            throw LaunchRefused.timesOutOfOrder();
        }
        stored.add(form, first, occasion, days);
    }

    /** Those that have not been stopped, by title. */
    @PreAuthorize(Access.SURVEY_OWNER)
    @Transactional(readOnly = true)
    public List<LifecycleSurvey> running() {
        return stored.running();
    }

    /** Nobody more is asked; a round that is open stays open until enough have answered, or it is cancelled. */
    @PreAuthorize(Access.SURVEY_OWNER)
    public void stop(long survey) {
        stored.stop(survey);
    }
}
