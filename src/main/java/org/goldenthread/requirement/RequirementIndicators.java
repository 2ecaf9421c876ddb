package org.goldenthread.requirement;

import static java.util.Comparator.naturalOrder;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.disclosure.Precision;
import org.goldenthread.indicator.Good;
import org.goldenthread.indicator.IndicatorSource;
import org.goldenthread.indicator.Measured;
import org.goldenthread.indicator.Reading;
import org.goldenthread.indicator.Unit;
import org.goldenthread.requirement.StoredStandings.AllCount;
import org.springframework.stereotype.Component;

/** How much of the required learning of the whole organisation is in date, as it was last worked out. One query. */
@Component
class RequirementIndicators implements IndicatorSource {

    /** Percent of what rules ask of people today that is in date; who is asked by three rules counts three times. */
    static final String IN_DATE = "in-date";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final StoredStandings standings;
    private final I18NProvider translations;

    RequirementIndicators(StoredStandings standings, I18NProvider translations) {
        this.standings = standings;
        this.translations = translations;
    }

    @Override
    public String name() {
        return "requirements";
    }

    @Override
    public Optional<Measured> measures(String figure) {
        return figure.equals(IN_DATE) ? Optional.of(new Measured(Unit.PERCENT, Good.HIGH)) : Optional.empty();
    }

    @Override
    public boolean knowsBefore() {
        return false;
    }

    @Override
    public Map<String, Reading> read(Collection<String> figures) {
        Map<String, Reading> readings = new HashMap<>();
        figures.stream().filter(IN_DATE::equals).forEach(figure -> readings.put(figure, inDate()));
        return readings;
    }

    private Reading inDate() {
        List<AllCount> counts = standings.countsOfAll();
        int asked = people(counts, StandingState::isAsked);
        if (asked == 0) {
            return Reading.none(say("requirement.key.none"), "");
        }
        int inDate = people(counts, StandingState::isInDate);
        LocalDate day =
                counts.stream().map(AllCount::workedOutOn).max(naturalOrder()).orElseThrow();
        return new Reading(
                new Reading.Value(
                        DAY.format(day),
                        say("requirement.key.basis", inDate, asked),
                        Precision.round(100.0 * inDate / asked, 0.1),
                        Bound.ABOUT),
                "",
                null,
                null,
                // Everybody is counted: there is no chance in it.
                true,
                "");
    }

    private static int people(List<AllCount> counts, Predicate<StandingState> which) {
        return counts.stream()
                .filter(each -> which.test(each.state()))
                .mapToInt(AllCount::people)
                .sum();
    }

    private String say(String key, Object... arguments) {
        return translations.getTranslation(key, Locale.UK, arguments);
    }
}
