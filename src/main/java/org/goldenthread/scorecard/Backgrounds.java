package org.goldenthread.scorecard;

import org.goldenthread.engagement.BoardWave;
import org.goldenthread.engagement.Loop;
import org.goldenthread.engagement.LoopService;
import org.goldenthread.engagement.ServiceLoop;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.Unit;
import org.springframework.stereotype.Component;

/** Puts together what a report of now has beside the scorecard's rows. */
@Component
class Backgrounds {

    private final BoardWave wave;
    private final LoopService loops;
    private final StaffDirectory directory;

    Backgrounds(BoardWave wave, LoopService loops, StaffDirectory directory) {
        this.wave = wave;
        this.loops = loops;
        this.directory = directory;
    }

    Background now() {
        return new Background(
                directory
                        .structureOn(directory.today())
                        .organisation()
                        .map(Unit::name)
                        .orElse(""),
                wave.newest().orElse(null),
                loops.loop().map(Backgrounds::withoutAnswers).orElse(null));
    }

    private static Loop withoutAnswers(Loop loop) {
        return new Loop(
                loop.wave(),
                loop.daysSince(),
                loop.services().stream()
                        .map(service -> new ServiceLoop(
                                service.name(),
                                service.resultsAfter(),
                                service.firstAfter(),
                                service.due(),
                                service.onTime(),
                                service.overdue(),
                                service.asked(),
                                service.helped(),
                                null))
                        .toList());
    }
}
