package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import org.goldenthread.survey.Campaign;
import org.goldenthread.survey.CampaignService;
import org.goldenthread.survey.LaunchRefused;

/** Asks whether an open survey is to close now, and its results with it be released. */
final class CloseDialog extends ConfirmDialog {

    CloseDialog(Campaign campaign, CampaignService campaigns, Runnable closed) {
        setHeader(getTranslation("engagement.surveys.confirm", campaign.title()));
        setText(getTranslation("engagement.surveys.confirm.says", campaign.threshold()));
        setConfirmText(getTranslation("engagement.surveys.close"));
        setCancelable(true);
        setCancelText(getTranslation("engagement.surveys.keep-open"));
        addConfirmListener(confirmed -> {
            try {
                campaigns.close(campaign.id());
                Notification.show(getTranslation("engagement.surveys.closed", campaign.title()));
            } catch (LaunchRefused refused) {
                Notification.show(refused.getMessage());
            }
            closed.run();
        });
    }
}
