package org.goldenthread.engagement.comment.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.engagement.ThemeRef;
import org.goldenthread.survey.CampaignId;
import org.jspecify.annotations.Nullable;

/** Addresses of the pages about comments; they alone say what is looked at. */
public final class CommentNavigation {

    static final String DESK = "organisation/engagement/comments";
    static final String POOL = DESK + "/pool";
    static final String WORDS = "organisation/engagement/words";

    private static final String RESULTS = "organisation/engagement";
    private static final String COMMITMENTS = "organisation/commitments";
    private static final String WAVE = "wave";
    private static final String GROUP = "group";
    private static final String QUESTION = "question";
    private static final String THEME = "theme";
    private static final String PAGE = "page";

    private CommentNavigation() {}

    static String desk(CampaignId campaign) {
        return DESK + "?" + wave(campaign).getQueryString();
    }

    static QueryParameters wave(CampaignId campaign) {
        return QueryParameters.of(WAVE, Long.toString(campaign.value()));
    }

    /** Those of the organisation. */
    static String words(CampaignId campaign) {
        return WORDS + "?" + wave(campaign).getQueryString();
    }

    /** @param page from 0 */
    static String pool(long pool, int page) {
        return POOL + "/" + pool + "?" + PAGE + "=" + (page + 1);
    }

    static String results(CampaignId campaign, long group) {
        return RESULTS + "?" + WAVE + "=" + campaign.value() + "&" + GROUP + "=" + group;
    }

    static String words(CampaignId campaign, long group) {
        return WORDS + "?" + words(campaign, group, null, null).getQueryString();
    }

    /**
     * @param question key of the question; null for the first that has comments
     * @param theme null for all
     */
    static QueryParameters words(CampaignId campaign, long group, @Nullable String question, @Nullable String theme) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(WAVE, Long.toString(campaign.value()));
        parameters.put(GROUP, Long.toString(group));
        if (question != null) {
            parameters.put(QUESTION, question);
        }
        if (theme != null) {
            parameters.put(THEME, theme);
        }
        return QueryParameters.simple(parameters);
    }

    /** Where a theme is answered by a commitment. */
    static String answer(ThemeRef theme) {
        return COMMITMENTS + "?"
                + words(theme.campaign(), theme.group(), theme.item(), theme.theme())
                        .getQueryString();
    }

    /** The theme that an address names; empty when it names none. */
    public static Optional<ThemeRef> cited(Location location) {
        return wave(location)
                .flatMap(wave -> group(location)
                        .flatMap(group -> question(location)
                                .flatMap(
                                        item -> theme(location).map(theme -> new ThemeRef(wave, group, item, theme)))));
    }

    static Optional<CampaignId> wave(Location location) {
        return number(location, WAVE).map(CampaignId::new);
    }

    static Optional<Long> group(Location location) {
        return number(location, GROUP);
    }

    /** From 0; what is no page is the first. */
    static int page(Location location) {
        return number(location, PAGE)
                .filter(page -> page >= 1 && page <= 1_000_000)
                .map(page -> page.intValue() - 1)
                .orElse(0);
    }

    static Optional<String> question(Location location) {
        return location.getQueryParameters().getSingleParameter(QUESTION);
    }

    static Optional<String> theme(Location location) {
        return location.getQueryParameters().getSingleParameter(THEME);
    }

    private static Optional<Long> number(Location location, String name) {
        return location.getQueryParameters()
                .getSingleParameter(name)
                .map(text -> text.matches("\\d{1,18}") ? Long.parseLong(text) : -1);
    }
}
