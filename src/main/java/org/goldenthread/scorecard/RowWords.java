package org.goldenthread.scorecard;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.Locale;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.indicator.Reading;
import org.goldenthread.indicator.Standing;
import org.goldenthread.indicator.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a reading and its target into the words of a row. */
@Component
class RowWords {

    private final I18NProvider translations;

    RowWords(I18NProvider translations) {
        this.translations = translations;
    }

    ScorecardRow row(KeyIndicator row, Reading reading, @Nullable Target set) {
        Unit unit = row.measured().unit();
        Reading.@Nullable Value now = reading.now();
        @Nullable BigDecimal target = set == null ? null : set.value();
        return new ScorecardRow(
                row.key(),
                row.theme(),
                row.name(),
                row.purpose(),
                row.origin(),
                now == null ? "" : value(unit, now),
                now == null ? reading.because() : "",
                now == null ? "" : compared(unit, reading),
                now == null ? "" : basis(now, reading.before()),
                reading.benchmark(),
                target == null ? "" : number(unit, target.stripTrailingZeros()),
                target == null || set == null ? "" : set.setBy(),
                target == null || set == null ? null : set.setOn(),
                Standing.of(
                        row.measured(),
                        target,
                        now == null ? null : now.number(),
                        now == null ? Bound.ABOUT : now.bound()),
                now == null || now.bound() != Bound.ABOUT ? null : now.number());
    }

    /** What the newest frozen copy of an earlier quarter says, for a source that knows only today. */
    Reading comparedWith(Reading reading, Quarter quarter, double before) {
        Reading.@Nullable Value now = reading.now();
        if (now == null || now.bound() != Bound.ABOUT) {
            return reading;
        }
        Reading.Value copy = new Reading.Value(months(quarter), say("scorecard.basis.frozen"), before, Bound.ABOUT);
        return new Reading(now, "", copy, now.number() - before, true, reading.benchmark());
    }

    /** "October to December 2026". */
    String months(Quarter quarter) {
        return say("scorecard.quarter." + quarter.number(), Integer.toString(quarter.year()));
    }

    private String value(Unit unit, Reading.Value value) {
        String number = number(unit, value.number());
        return switch (value.bound()) {
            case ABOUT -> number;
            case AT_LEAST -> say("scorecard.value.at-least", number);
            case AT_MOST -> say("scorecard.value.at-most", number);
        };
    }

    private String number(Unit unit, Number number) {
        return say("scorecard.value." + unit.name().toLowerCase(Locale.ROOT), number, Math.abs(number.doubleValue()));
    }

    private String compared(Unit unit, Reading reading) {
        Reading.@Nullable Value before = reading.before();
        if (before == null) {
            return "";
        }
        @Nullable Double change = reading.change();
        String key = change == null
                ? "before"
                : !reading.clear() ? "unclear" : change > 0 ? "up" : change < 0 ? "down" : "same";
        return say("scorecard.compared." + key, value(unit, before));
    }

    private String basis(Reading.Value now, Reading.@Nullable Value before) {
        String basis = say("scorecard.basis", now.of(), now.basis());
        return before == null
                ? basis
                : say("scorecard.basis.before", basis, say("scorecard.basis", before.of(), before.basis()));
    }

    private String say(String key, Object... arguments) {
        return translations.getTranslation(key, Locale.UK, arguments);
    }
}
