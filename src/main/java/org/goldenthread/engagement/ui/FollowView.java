package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;
import org.goldenthread.survey.Campaign;
import org.goldenthread.survey.CampaignFollowing;
import org.goldenthread.survey.CampaignId;
import org.goldenthread.survey.CampaignService;
import org.goldenthread.survey.CampaignStatus;
import org.goldenthread.survey.Followed;
import org.goldenthread.survey.MailingKind;

/** How one survey is going, what is still to come, and what its owner may still do about it. */
@Route(FollowNavigation.ROUTE)
@RolesAllowed("SURVEY_OWNER")
class FollowView extends Page implements BeforeEnterObserver {

    private final transient CampaignFollowing following;
    private final transient CampaignService campaigns;
    private final transient Clock clock;

    FollowView(CampaignFollowing following, CampaignService campaigns, Clock clock) {
        super("campaign.title");
        this.following = following;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(
                new CampaignId(Long.parseLong(event.getRouteParameters()
                        .get(FollowNavigation.CAMPAIGN)
                        .orElseThrow())),
                event.getLocation());
    }

    private void show(CampaignId id, Location location) {
        Followed followed = following
                .follow(id, FollowNavigation.service(location).orElse(null))
                .orElseThrow(NotFoundException::new);
        removeAll();
        Campaign campaign = followed.campaign();
        Div cards = new Div(state(followed));
        cards.addClassName("stack");
        if (campaign.status() == CampaignStatus.OPEN) {
            cards.add(toCome(followed), new ResponsesCard(followed));
        }
        Anchor back = new Anchor(SurveysView.ROUTE, getTranslation("engagement.surveys.title"));
        add(
                new PageHeader(back, campaign.title())
                        .says(campaign.purpose())
                        .actions(actions(campaign, () -> show(id, location))),
                cards);
    }

    private Card state(Followed followed) {
        Campaign campaign = followed.campaign();
        Card card = new Card(getTranslation("campaign.state")).beside(tag(campaign));
        card.add(new Paragraph(getTranslation(
                "campaign.asked",
                followed.whole().invited(),
                campaign.instrument().title(),
                campaign.threshold())));
        if (followed.joined() + followed.left() > 0) {
            card.add(new Paragraph(getTranslation("campaign.moved", followed.joined(), followed.left())));
        }
        card.add(new Paragraph(
                getTranslation("campaign.times", Dates.moment(campaign.opensAt()), Dates.moment(campaign.closesAt()))));
        followed.cancelReason()
                .ifPresent(reason -> card.add(
                        new Paragraph(getTranslation("campaign.cancelled.says")),
                        new Paragraph(getTranslation("campaign.cancelled.reason", reason))));
        if (campaign.status() == CampaignStatus.CLOSED) {
            card.add(new Paragraph(new Anchor(
                    EngagementNavigation.link(campaign.id(), null), getTranslation("campaign.see-results"))));
        }
        return card;
    }

    private Tag tag(Campaign campaign) {
        return switch (campaign.status()) {
            case DRAFT, OPEN ->
                isStillToOpen(campaign)
                        ? new Tag(getTranslation("campaign.state.PLANNED"), Tone.PLAIN)
                        : new Tag(getTranslation("campaign.state.OPEN"), Tone.GOOD);
            case CLOSED -> new Tag(getTranslation("campaign.state.CLOSED"), Tone.PLAIN);
            case CANCELLED -> new Tag(getTranslation("campaign.state.CANCELLED"), Tone.WATCH);
        };
    }

    private Card toCome(Followed followed) {
        Campaign campaign = followed.campaign();
        Card card = new Card(getTranslation("campaign.to-come"));
        UnorderedList list = new UnorderedList();
        if (isStillToOpen(campaign)) {
            list.add(new ListItem(getTranslation("campaign.to-come.opens", Dates.moment(campaign.opensAt()))));
        }
        for (Followed.Mailing mailing : followed.mailings()) {
            list.add(new ListItem(getTranslation(letter(campaign, mailing), Dates.moment(mailing.at()))));
        }
        list.add(
                new ListItem(getTranslation("campaign.to-come.nights")),
                new ListItem(getTranslation("campaign.to-come.closes", Dates.moment(campaign.closesAt()))));
        card.add(list);
        return card;
    }

    private static String letter(Campaign campaign, Followed.Mailing mailing) {
        return mailing.kind() == MailingKind.INVITATION
                ? "campaign.to-come.invitation"
                : "campaign.to-come.reminder." + campaign.reminded().name();
    }

    /** What may still be done: an open survey is closed, one that has not opened can only be taken back. */
    private Component[] actions(Campaign campaign, Runnable changed) {
        if (campaign.status() != CampaignStatus.OPEN || !campaign.closesAt().isAfter(clock.instant())) {
            return new Component[0];
        }
        List<Component> actions = new ArrayList<>();
        actions.add(new Button(
                getTranslation("engagement.surveys.extend"),
                click -> new ExtendDialog(campaign, campaigns, changed).open()));
        if (!isStillToOpen(campaign)) {
            actions.add(new Button(
                    getTranslation("engagement.surveys.close"),
                    click -> new CloseDialog(campaign, campaigns, changed).open()));
        }
        actions.add(new Button(
                getTranslation("campaign.cancel"), click -> new CancelDialog(campaign, campaigns, changed).open()));
        return actions.toArray(Component[]::new);
    }

    private boolean isStillToOpen(Campaign campaign) {
        return campaign.opensAt().isAfter(clock.instant());
    }
}
