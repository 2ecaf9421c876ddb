package org.goldenthread.engagement;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.indicator.Good;
import org.goldenthread.indicator.IndicatorSource;
import org.goldenthread.indicator.Measured;
import org.goldenthread.indicator.Reading;
import org.goldenthread.indicator.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How answers become deeds in the whole organisation, as {@link LoopService} tells all staff. It is told as of today only. */
@Component
class LoopIndicators implements IndicatorSource {

    /** Its names are these words in lower case, with hyphens. */
    private enum Name {
        /** Share of commitments that were done by the day promised first. */
        ON_TIME(Unit.PERCENT, Good.HIGH),
        /** Share of commitments of which at least half of those asked say that they helped. */
        HELPED(Unit.PERCENT, Good.HIGH),
        /** Days from the close of the newest survey to the first commitment. */
        FIRST_COMMITMENT(Unit.DAYS, Good.LOW);

        private final Measured measured;

        Name(Unit unit, Good good) {
            measured = new Measured(unit, good);
        }

        static Optional<Name> of(String word) {
            return Arrays.stream(values())
                    .filter(name -> name.word().equals(word))
                    .findFirst();
        }

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final LoopService loops;
    private final I18NProvider translations;

    LoopIndicators(LoopService loops, I18NProvider translations) {
        this.loops = loops;
        this.translations = translations;
    }

    @Override
    public String name() {
        return "commitments";
    }

    @Override
    public Optional<Measured> measures(String figure) {
        return Name.of(figure).map(name -> name.measured);
    }

    @Override
    public boolean knowsBefore() {
        return false;
    }

    @Override
    public Map<String, Reading> read(Collection<String> figures) {
        Optional<Loop> loop = loops.loop();
        Map<String, Reading> readings = new HashMap<>();
        figures.forEach(figure -> Name.of(figure).ifPresent(name -> readings.put(figure, reading(name, loop))));
        return readings;
    }

    private Reading reading(Name name, Optional<Loop> loop) {
        return loop.filter(known -> !known.services().isEmpty())
                .map(known -> reading(name, known, known.services().getFirst()))
                .orElseGet(() -> Reading.none(say("engagement.key.never"), ""));
    }

    private Reading reading(Name name, Loop loop, ServiceLoop organisation) {
        return switch (name) {
            case ON_TIME -> share(organisation.onTime(), organisation.due(), "engagement.key.none-due");
            case HELPED -> share(organisation.helped(), organisation.asked(), "engagement.key.none-asked");
            case FIRST_COMMITMENT -> first(loop, organisation.firstAfter());
        };
    }

    /** Commitments are counted, and not people. */
    private Reading share(int part, int whole, String none) {
        return whole == 0
                ? Reading.none(say(none), "")
                : shown(
                        say("engagement.key.so-far"),
                        say("engagement.key.commitments", part, whole),
                        Math.round(100.0 * part / whole));
    }

    private Reading first(Loop loop, @Nullable Integer days) {
        return days == null
                ? Reading.none(say("engagement.key.no-commitment", loop.daysSince(), loop.wave()), "")
                : shown(loop.wave(), say("engagement.key.within", Loop.COMMITMENT_WITHIN), days);
    }

    private static Reading shown(String of, String basis, double number) {
        return new Reading(new Reading.Value(of, basis, number, Bound.ABOUT), "", null, null, true, "");
    }

    private String say(String key, Object... arguments) {
        return translations.getTranslation(key, Locale.UK, arguments);
    }
}
