package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import org.goldenthread.survey.Campaign;
import org.goldenthread.survey.CampaignService;
import org.goldenthread.survey.LaunchRefused;

/** Asks why a survey is taken back, and says what that does, before it does it. */
final class CancelDialog extends Dialog {

    private final Campaign campaign;
    private final transient CampaignService campaigns;
    private final transient Runnable cancelled;
    private final TextArea reason = new TextArea();

    CancelDialog(Campaign campaign, CampaignService campaigns, Runnable cancelled) {
        this.campaign = campaign;
        this.campaigns = campaigns;
        this.cancelled = cancelled;
        setHeaderTitle(getTranslation("campaign.cancel.title", campaign.title()));
        setWidth("480px");
        reason.setLabel(getTranslation("campaign.cancel.reason"));
        reason.setHelperText(getTranslation("campaign.cancel.reason.help"));
        reason.setMaxLength(CampaignService.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        Div content = new Div(new Paragraph(getTranslation("campaign.cancel.says")), reason);
        content.addClassName("stack");
        add(content);
        Button cancel = new Button(getTranslation("campaign.cancel.do"), click -> cancel());
        cancel.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("campaign.cancel.not"), click -> close()), cancel);
    }

    private void cancel() {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("campaign.cancel.reason.needed"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        try {
            campaigns.cancel(campaign.id(), reason.getValue());
            Notification.show(getTranslation("campaign.cancel.done", campaign.title()));
        } catch (LaunchRefused refused) {
            Notification.show(refused.getMessage());
        }
        close();
        cancelled.run();
    }
}
