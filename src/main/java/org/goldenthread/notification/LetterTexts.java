package org.goldenthread.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.goldenthread.organisation.StaffDirectory;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** What letters say, in {@code i18n/letter.properties}; a further language is a further file, such as {@code letter_cy}. */
@Component
class LetterTexts {

    private static final String BUNDLE = "i18n/letter";

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    LetterTexts() {
        texts.setBasename(BUNDLE);
        texts.setDefaultEncoding("UTF-8");
        texts.setAlwaysUseMessageFormat(true);
        texts.setFallbackToSystemLocale(false);
    }

    /** The language itself where there are texts in it, else English. */
    Locale nearest(Locale wanted) {
        String file = "/" + BUNDLE + "_" + wanted.getLanguage() + ".properties";
        return !wanted.getLanguage().isEmpty() && getClass().getResource(file) != null
                ? Locale.of(wanted.getLanguage())
                : Locale.UK;
    }

    /** A letter with the words that each begins with. */
    Composition begin(Locale locale) {
        return new Composition().says(hello(locale));
    }

    String hello(Locale locale) {
        return of("letter.hello", locale, Letter.NAME);
    }

    String of(String key, Locale locale, Object... values) {
        return texts.getMessage(key, values, locale);
    }

    /** "1 January 2027". */
    String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern(of("letter.day", locale), locale).format(day);
    }

    /** "Friday 1 January at 17:00", by the clock in England. */
    String moment(Instant instant, Locale locale) {
        return DateTimeFormatter.ofPattern(of("letter.moment", locale), locale)
                .format(instant.atZone(StaffDirectory.LONDON));
    }
}
