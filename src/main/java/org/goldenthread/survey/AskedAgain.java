package org.goldenthread.survey;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.Item;
import org.goldenthread.instrument.LaunchableInstruments;
import org.goldenthread.instrument.Theme;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.Structure;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Ends a survey with the question whether effective action was taken, where those who are asked were promised any, and with
 * one about a single promise, where all of them were promised it.
 */
@Component
class AskedAgain {

    /** The shipped question whether effective action was taken. */
    static final String ACTION = "effective-action";

    /**
     * What is asked about a promise, on the agreement scale. Its key and theme are the promise's own, so that it is compared
     * with nothing but itself and changes no other figure.
     */
    private static final String KEPT = "promise-";

    private final LaunchableInstruments instruments;
    private final ActedOn actedOn;

    AskedAgain(LaunchableInstruments instruments, ActedOn actedOn) {
        this.instruments = instruments;
        this.actedOn = actedOn;
    }

    /** A copy of its own, so that nothing changes for surveys that run. */
    Instrument instrument(LaunchRequest request, List<StaffMember> asked, Structure structure) {
        Instrument chosen = instruments.get(request.instrument());
        Instrument acting = asks(request, asked, structure) ? chosen.endingWith(instruments.get(ACTION)) : chosen;
        return promise(request, asked, structure)
                .map(promise -> acting.endingWith(about(promise)))
                .orElse(acting);
    }

    /** The one that its owner wants to ask about, as long as it was made to all whom it asks. */
    Optional<Promise> promise(LaunchRequest request, List<StaffMember> asked, Structure structure) {
        @Nullable Long wanted = request.promise();
        return wanted == null
                ? Optional.empty()
                : promises(asked, structure).stream()
                        .filter(promise -> promise.id() == wanted)
                        .findFirst();
    }

    /** What was promised to all of them. */
    List<Promise> promises(List<StaffMember> asked, Structure structure) {
        return actedOn.promisesTo(units(asked, structure)).stream()
                .filter(promise -> promise.reachesAll(asked, structure))
                .toList();
    }

    private static Instrument about(Promise promise) {
        String key = KEPT + promise.id();
        return new Instrument(
                key,
                1,
                promise.title(),
                "The portal's own wording",
                "Apache-2.0",
                List.of(new Theme(key, promise.title())),
                List.of(new Item(
                        key,
                        "This has made a difference where I work: \u201c%s\u201d".formatted(promise.title()),
                        key)),
                List.of());
    }

    /** Whether its owner wants it and there is something to ask about. */
    boolean asks(LaunchRequest request, List<StaffMember> asked, Structure structure) {
        return request.asksAction() && isPromised(asked, structure);
    }

    boolean isPromised(List<StaffMember> asked, Structure structure) {
        return actedOn.isAnythingPromisedTo(units(asked, structure));
    }

    private static Set<UnitId> units(List<StaffMember> asked, Structure structure) {
        return asked.stream()
                .map(StaffMember::unit)
                .distinct()
                .flatMap(unit -> structure.pathUp(unit).stream())
                .map(Unit::id)
                .collect(toSet());
    }
}
