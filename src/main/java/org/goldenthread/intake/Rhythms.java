package org.goldenthread.intake;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How often a file of each kind should come: case data each week, and all others each month, unless the organisation says so. */
@Component
class Rhythms {

    private static final String CASE_DATA = "ssd_";

    private final Duration caseData;
    private final Duration others;

    Rhythms(
            @Value("${goldenthread.intake.case-data-every}") Duration caseData,
            @Value("${goldenthread.intake.other-files-every}") Duration others) {
        this.caseData = caseData;
        this.others = others;
    }

    Duration of(String file) {
        return file.startsWith(CASE_DATA) ? caseData : others;
    }
}
