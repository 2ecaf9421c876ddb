package org.goldenthread.attendance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.SortedMap;
import org.goldenthread.learning.CourseId;

/** How many places were completed by attending a session, for other services; names nobody. */
public interface CompletedPlaces {

    /** In a time, by course; courses without any are left out. */
    Map<CourseId, Integer> byCourse(LocalDate from, LocalDate until);

    /** Of one course in a time, by month; months without any are left out. */
    SortedMap<YearMonth, Integer> byMonth(CourseId course, LocalDate from, LocalDate until);
}
