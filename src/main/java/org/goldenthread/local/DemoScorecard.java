package org.goldenthread.local;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.scorecard.FreezingService;
import org.goldenthread.scorecard.FreezingService.Freezable;
import org.goldenthread.scorecard.NewTarget;
import org.goldenthread.scorecard.Target;
import org.goldenthread.scorecard.TargetService;
import org.goldenthread.security.CurrentUser;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Targets that farid set, and quarters that he froze for the board soon after they ended. */
@Component
@Profile("local")
class DemoScorecard {

    private static final Map<String, String> TARGETS = Map.ofEntries(
            Map.entry("engagement-index", "64"),
            Map.entry("response-rate", "70"),
            Map.entry("recommend", "60"),
            Map.entry("workload-wellbeing", "60"),
            Map.entry("caseload", "16"),
            Map.entry("meaningful-conversations", "70"),
            Map.entry("supervision-held", "95"),
            Map.entry("dignity", "85"),
            Map.entry("effective-action", "40"),
            Map.entry("first-commitment", "28"),
            Map.entry("visits-in-time", "95"),
            Map.entry("assessments-in-45-days", "90"));

    private final TargetService targets;
    private final FreezingService freezing;
    private final DemoClock clock;

    DemoScorecard(TargetService targets, FreezingService freezing, DemoClock clock) {
        this.targets = targets;
        this.freezing = freezing;
        this.clock = clock;
    }

    void setTargets(LocalDate on) {
        clock.during(
                DemoSurveys.at(on, 10),
                () -> CurrentUser.runAs(DemoPerson.FARID.signedIn(), () -> {
                    TARGETS.forEach((key, value) -> set(key, new BigDecimal(value)));
                    return TARGETS;
                }));
    }

    /** Freezes the quarter before that of a day, with what is known on that day. */
    void freezeQuarterBefore(LocalDate on) {
        clock.during(
                DemoSurveys.at(on, 16),
                () -> CurrentUser.runAs(DemoPerson.FARID.signedIn(), () -> {
                    Freezable ended = freezing.quarters().getLast();
                    return freezing.freeze(ended.quarter(), ended.after(), UUID.randomUUID());
                }));
    }

    private void set(String key, BigDecimal value) {
        int after = targets.of(key).newest().map(Target::revision).orElse(0);
        targets.set(new NewTarget(key, value, after, UUID.randomUUID()));
    }
}
