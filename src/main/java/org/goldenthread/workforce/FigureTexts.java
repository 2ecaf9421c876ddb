package org.goldenthread.workforce;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.Locale;
import org.goldenthread.workforce.FigureLine.Point;
import org.jspecify.annotations.Nullable;

/** What stands behind a figure, in the same words on the page, in the file and on the scorecard. */
public final class FigureTexts {

    private FigureTexts() {}

    /** Such as "12 of 130 full-time equivalents"; empty when there is no figure. */
    public static String behind(I18NProvider translations, String figure, Point point) {
        @Nullable BigDecimal numerator = point.numerator();
        if (numerator == null) {
            return "";
        }
        @Nullable BigDecimal denominator = point.denominator();
        return translations.getTranslation(
                "workforce.behind." + figure, Locale.UK, numerator, denominator == null ? 0 : denominator);
    }
}
