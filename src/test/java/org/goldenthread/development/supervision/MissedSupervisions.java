package org.goldenthread.development.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.organisation.StaffDirectory;
import org.springframework.context.ApplicationContext;

/** A supervision that was missed, and what the daily look makes of it, for tests of other packages. */
public final class MissedSupervisions {

    private final SupervisionFixture two;
    private final SupervisionRound round;
    private final SupervisionRecording recording;
    private final StaffDirectory directory;

    /** One was held two months ago, and none last month. */
    public MissedSupervisions(ApplicationContext context, SupervisionFixture two) {
        this.two = two;
        round = context.getBean(SupervisionRound.class);
        recording = context.getBean(SupervisionRecording.class);
        directory = context.getBean(StaffDirectory.class);
        held(directory.today().minusMonths(2).withDayOfMonth(2));
    }

    public void look() {
        LocalDate today = directory.today();
        round.look(List.of(directory.find(two.person, today).orElseThrow()), today);
    }

    public void hold() {
        held(directory.today());
    }

    private void held(LocalDate day) {
        two.run(
                two.manager,
                () -> recording.record(
                        UUID.randomUUID(),
                        two.person,
                        new SessionEntry(SupervisionKind.PERSONAL, day, 60),
                        List.of(),
                        Set.of()));
    }
}
