package org.goldenthread.engagement.ui;

import com.vaadin.flow.router.Location;
import java.util.Optional;
import org.goldenthread.survey.CampaignId;

/** Addresses of the page that follows one campaign. */
final class FollowNavigation {

    static final String CAMPAIGN = "campaign";
    static final String ROUTE = SurveysView.ROUTE + "/:" + CAMPAIGN + "([0-9]{1,18})";
    private static final String SERVICE = "service";

    private FollowNavigation() {}

    static String link(CampaignId campaign) {
        return SurveysView.ROUTE + "/" + campaign.value();
    }

    static String link(CampaignId campaign, long service) {
        return link(campaign) + "?" + SERVICE + "=" + service;
    }

    /** The service whose teams are asked for. */
    static Optional<Long> service(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(SERVICE)
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }
}
