package org.goldenthread.engagement;

import java.util.Optional;
import org.goldenthread.security.Access;
import org.goldenthread.survey.CampaignId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Which survey a report about the whole organisation tells of. */
@Service
public class BoardWave {

    private final KeyFigures figures;

    BoardWave(KeyFigures figures) {
        this.figures = figures;
    }

    /** The newest closed survey with an engagement index, else the newest; empty before any has closed. */
    @PreAuthorize(Access.STAFF)
    public Optional<CampaignId> newest() {
        return figures.newestWithIndex();
    }
}
