package org.goldenthread.survey;

import java.util.List;
import java.util.Map;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.organisation.Unit;

/**
 * What the owner of a survey may choose from when launching one.
 *
 * @param instruments shipped instruments and finished own ones, by title
 * @param series campaigns that a new one may follow: the series, and the title of the last of it
 * @param units services and teams of today, each service before its teams
 * @param restDays for how many days the organisation spares people who were asked something; 0 for no such rule
 */
public record LaunchChoices(
        List<Instrument> instruments,
        Map<String, String> series,
        List<Unit> units,
        List<String> jobRoles,
        List<String> practiceLevels,
        int restDays) {

    public LaunchChoices {
        instruments = List.copyOf(instruments);
        units = List.copyOf(units);
        jobRoles = List.copyOf(jobRoles);
        practiceLevels = List.copyOf(practiceLevels);
    }
}
