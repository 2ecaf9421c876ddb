package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.time.Instant;
import java.time.LocalDateTime;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.WallClock;
import org.goldenthread.shell.Dates;
import org.goldenthread.survey.Campaign;
import org.goldenthread.survey.CampaignService;
import org.goldenthread.survey.LaunchRefused;

/** Asks until when an open survey stays open. */
final class ExtendDialog extends Dialog {

    private final Campaign campaign;
    private final transient CampaignService campaigns;
    private final transient Runnable saved;
    private final DateTimePicker until = new DateTimePicker();

    ExtendDialog(Campaign campaign, CampaignService campaigns, Runnable saved) {
        this.campaign = campaign;
        this.campaigns = campaigns;
        this.saved = saved;
        setHeaderTitle(getTranslation("engagement.surveys.extend.title"));
        until.setLabel(getTranslation("engagement.surveys.extend.until"));
        until.setDateAriaLabel(getTranslation("engagement.surveys.extend.date"));
        until.setTimeAriaLabel(getTranslation("engagement.surveys.extend.time"));
        until.setLocale(getLocale());
        until.setValue(LocalDateTime.ofInstant(campaign.closesAt(), StaffDirectory.LONDON)
                .plusDays(7));
        add(
                new Paragraph(getTranslation(
                        "engagement.surveys.extend.says", campaign.title(), Dates.moment(campaign.closesAt()))),
                until);
        Button save = new Button(getTranslation("engagement.surveys.extend.do"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("engagement.surveys.extend.cancel"), click -> close()), save);
    }

    private void save() {
        try {
            if (until.isEmpty()) {
                showWrong();
                return;
            }
            Instant closes = WallClock.closing(until.getValue());
            campaigns.extend(campaign.id(), closes);
            close();
            Notification.show(getTranslation("engagement.surveys.extended", campaign.title(), Dates.moment(closes)));
            saved.run();
        } catch (LaunchRefused refused) {
            showWrong();
        }
    }

    private void showWrong() {
        until.setErrorMessage(getTranslation("engagement.surveys.extend.later"));
        until.setInvalid(true);
    }
}
