package org.goldenthread.survey;

import java.util.List;
import java.util.UUID;
import org.goldenthread.security.Access;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Surveys that repeat themselves, for owners of surveys. */
@Service
@Transactional
public class SeriesService {

    private final CampaignService campaigns;
    private final StoredSeries stored;

    SeriesService(CampaignService campaigns, StoredSeries stored) {
        this.campaigns = campaigns;
        this.stored = stored;
    }

    /**
     * Launches the first wave; the others follow by themselves, a week before each opens.
     *
     * @param form makes one series, however often it is sent
     * @return the first wave
     * @throws LaunchRefused when the first wave would break a promise to staff, and then nothing is stored
     */
    @PreAuthorize(Access.SURVEY_OWNER)
    public CampaignId start(UUID form, LaunchRequest first, Rhythm rhythm) {
        CampaignId wave = campaigns.launch(form, new SeriesWave(first, rhythm, 0).request());
        stored.add(form, first, rhythm);
        return wave;
    }

    /** Those that have not been stopped, the one that opens next at the top. */
    @PreAuthorize(Access.SURVEY_OWNER)
    @Transactional(readOnly = true)
    public List<SurveySeries> running() {
        return stored.running();
    }

    /** No further wave is launched; those that are launched stay as they are. */
    @PreAuthorize(Access.SURVEY_OWNER)
    public void stop(long series) {
        stored.stop(series);
    }
}
