package org.goldenthread.survey;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a campaign can ask: shipped instruments, and finished ones of the organisation's own. */
@Component
class LaunchableInstruments {

    private final Instruments instruments;
    private final OwnInstruments own;
    private final ShippedItems shipped;

    LaunchableInstruments(Instruments instruments, OwnInstruments own) {
        this.instruments = instruments;
        this.own = own;
        this.shipped = new ShippedItems(instruments.all());
    }

    /** @throws IllegalArgumentException when there is none of that key, or it is not finished */
    Instrument get(String key) {
        return own.findFinished(key)
                .map(OwnInstrument::instrument)
                // A shipped question may have changed since it was adapted.
                .map(shipped::honest)
                .orElseGet(() -> instruments.get(key));
    }

    /** By title. */
    List<Instrument> all() {
        return Stream.concat(instruments.all().stream(), own.finished().stream().map(OwnInstrument::instrument))
                .sorted(Comparator.comparing(Instrument::title).thenComparing(Instrument::key))
                .toList();
    }
}
