package org.goldenthread.instrument;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What can be asked, for other services: shipped instruments, and finished ones of the organisation's own. */
@Component
public class LaunchableInstruments {

    private final Instruments instruments;
    private final OwnInstruments own;
    private final ShippedItems shipped;

    LaunchableInstruments(Instruments instruments, OwnInstruments own) {
        this.instruments = instruments;
        this.own = own;
        this.shipped = new ShippedItems(instruments.all());
    }

    /** @throws IllegalArgumentException when there is none of that key, or it is not finished */
    public Instrument get(String key) {
        return own.findFinished(key)
                .map(OwnInstrument::instrument)
                // A shipped question may have changed since it was adapted.
                .map(shipped::honest)
                .orElseGet(() -> instruments.get(key));
    }

    /** By title. */
    public List<Instrument> all() {
        return Stream.concat(instruments.all().stream(), own.finished().stream().map(OwnInstrument::instrument))
                .sorted(Comparator.comparing(Instrument::title).thenComparing(Instrument::key))
                .toList();
    }
}
