package org.goldenthread.survey;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * The campaigns of one year and what they ask of people. A campaign counts in the month in which it opens, by the clock in
 * England.
 *
 * @param months January to December
 * @param whole the load of the year
 */
public record CalendarYear(int year, List<Month> months, Load whole) {

    public CalendarYear {
        months = List.copyOf(months);
    }

    /** @param planned waves of series that are not launched yet; nobody is asked so far */
    public record Month(YearMonth month, List<Entry> campaigns, List<Planned> planned, Load load) {
        public Month {
            campaigns = List.copyOf(campaigns);
            planned = List.copyOf(planned);
        }
    }

    public record Planned(String title, Instant opensAt) {}

    /** @param minutes that its questions take, about */
    public record Entry(
            CampaignId campaign, String title, CampaignStatus status, Instant opensAt, Instant closesAt, int minutes) {}

    /**
     * What those who are asked anything are asked; cancelled campaigns are not counted.
     *
     * @param people who are asked anything
     * @param surveys on average, of those people
     * @param mostSurveys that one person is asked to answer
     * @param minutes on average, of those people
     * @param mostMinutes that one person is asked for
     */
    public record Load(int people, double surveys, int mostSurveys, double minutes, int mostMinutes) {

        static final Load NONE = new Load(0, 0, 0, 0, 0);
    }
}
