package org.goldenthread.booking;

import java.util.List;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;

/**
 * What calendars are told of the clock in England: the rules in force since 1996. The library's zone begins in 1847, thirty
 * times as much, and nobody books a place that long ago.
 */
final class LondonTime {

    private static final String ID = "Europe/London";
    private static final List<Observance> IN_FORCE =
            TimeZoneRegistryFactory.getInstance()
                    .createRegistry()
                    .getTimeZone(ID)
                    .getVTimeZone()
                    .getObservances()
                    .stream()
                    .filter(LondonTime::isInForce)
                    .toList();

    private LondonTime() {}

    static VTimeZone zone() {
        VTimeZone zone = new VTimeZone();
        zone.add(new TzId(ID));
        IN_FORCE.forEach(zone::add);
        return zone;
    }

    private static boolean isInForce(Observance observance) {
        return observance
                .<RRule<?>>getProperty("RRULE")
                .map(rule -> !rule.getValue().contains("UNTIL"))
                .orElse(false);
    }
}
