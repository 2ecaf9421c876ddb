package org.goldenthread.engagement.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.survey.CampaignId;
import org.jspecify.annotations.Nullable;

/** The results page's address: it alone says which wave and which group are looked at. */
final class EngagementNavigation {

    static final String ROUTE = "organisation/engagement";
    private static final String WAVE = "wave";
    private static final String GROUP = "group";

    private EngagementNavigation() {}

    /** @param group null for the organisation */
    static QueryParameters to(CampaignId campaign, @Nullable Long group) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(WAVE, Long.toString(campaign.value()));
        if (group != null) {
            parameters.put(GROUP, Long.toString(group));
        }
        return QueryParameters.simple(parameters);
    }

    static String link(CampaignId campaign, @Nullable Long group) {
        return ROUTE + "?" + to(campaign, group).getQueryString();
    }

    /** The wave asked for; empty for the newest. A number that is none is a wave that does not exist. */
    static Optional<CampaignId> wave(Location location) {
        return number(location, WAVE).map(CampaignId::new);
    }

    static Optional<Long> group(Location location) {
        return number(location, GROUP);
    }

    private static Optional<Long> number(Location location, String name) {
        return location.getQueryParameters().getSingleParameter(name).map(text -> {
            try {
                return Long.valueOf(text);
            } catch (NumberFormatException e) {
                return -1L;
            }
        });
    }
}
