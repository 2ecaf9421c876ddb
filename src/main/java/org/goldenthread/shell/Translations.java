package org.goldenthread.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/**
 * Every text of the portal, one file or two a module in {@code i18n/}, with values in {@code MessageFormat} notation. A key that
 * no file has is an error and not shown as itself.
 */
@Component
class Translations implements I18NProvider {

    /** Despite its name it reads each file once; it is the source that puts all of them into one map. */
    private final ReloadableResourceBundleMessageSource texts = new ReloadableResourceBundleMessageSource();

    Translations() {
        texts.setBasenames(Stream.of(
                        "i18n/shell",
                        "i18n/home",
                        "i18n/publish",
                        "i18n/organisation",
                        "i18n/performance",
                        "i18n/variation",
                        "i18n/action",
                        "i18n/team",
                        "i18n/goal",
                        "i18n/contest",
                        "i18n/casework",
                        "i18n/intake",
                        "i18n/survey",
                        "i18n/launch",
                        "i18n/campaign",
                        "i18n/lifecycle",
                        "i18n/builder",
                        "i18n/self-check",
                        "i18n/confidential",
                        "i18n/development",
                        "i18n/learning",
                        "i18n/evidence",
                        "i18n/requirement",
                        "i18n/leave",
                        "i18n/picture",
                        "i18n/pathway",
                        "i18n/looks",
                        "i18n/strengths",
                        "i18n/plan",
                        "i18n/supervision",
                        "i18n/review",
                        "i18n/programme",
                        "i18n/cpd",
                        "i18n/deputy",
                        "i18n/booking",
                        "i18n/attendance",
                        "i18n/evaluation",
                        "i18n/engagement",
                        "i18n/reading",
                        "i18n/comment",
                        "i18n/commitment",
                        "i18n/suggestion",
                        "i18n/thanks",
                        "i18n/conversation",
                        "i18n/scorecard",
                        "i18n/workforce",
                        "i18n/messages")
                .map("classpath:"::concat)
                .toArray(String[]::new));
        texts.setDefaultEncoding("UTF-8");
        texts.setAlwaysUseMessageFormat(true);
        texts.setFallbackToSystemLocale(false);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.UK);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return texts.getMessage(key, params, locale);
    }
}
