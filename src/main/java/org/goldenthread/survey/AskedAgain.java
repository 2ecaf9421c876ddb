package org.goldenthread.survey;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.LaunchableInstruments;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.Structure;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.UnitId;
import org.springframework.stereotype.Component;

/** Ends a survey with the question whether effective action was taken, where those who are asked were promised any. */
@Component
class AskedAgain {

    /** The shipped question whether effective action was taken. */
    static final String ACTION = "effective-action";

    private final LaunchableInstruments instruments;
    private final ActedOn actedOn;

    AskedAgain(LaunchableInstruments instruments, ActedOn actedOn) {
        this.instruments = instruments;
        this.actedOn = actedOn;
    }

    /** A copy of its own, so that nothing changes for surveys that run. */
    Instrument instrument(LaunchRequest request, List<StaffMember> asked, Structure structure) {
        Instrument chosen = instruments.get(request.instrument());
        return asks(request, asked, structure) ? chosen.endingWith(instruments.get(ACTION)) : chosen;
    }

    /** Whether its owner wants it and there is something to ask about. */
    boolean asks(LaunchRequest request, List<StaffMember> asked, Structure structure) {
        return request.asksAction() && isPromised(asked, structure);
    }

    boolean isPromised(List<StaffMember> asked, Structure structure) {
        Set<UnitId> units = asked.stream()
                .map(StaffMember::unit)
                .distinct()
                .flatMap(unit -> structure.pathUp(unit).stream())
                .map(Unit::id)
                .collect(toSet());
        return actedOn.isAnythingPromisedTo(units);
    }
}
