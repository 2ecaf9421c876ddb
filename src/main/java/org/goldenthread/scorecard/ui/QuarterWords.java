package org.goldenthread.scorecard.ui;

import com.vaadin.flow.component.Component;
import org.goldenthread.scorecard.Quarter;

/** Says which months a quarter is. */
final class QuarterWords {

    private QuarterWords() {}

    /** "October to December 2026". */
    static String of(Component in, Quarter quarter) {
        return in.getTranslation("scorecard.quarter." + quarter.number(), Integer.toString(quarter.year()));
    }
}
