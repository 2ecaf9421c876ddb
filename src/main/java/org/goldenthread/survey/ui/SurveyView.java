package org.goldenthread.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.form.FormTexts;
import org.goldenthread.instrument.form.PulseForm;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.FocusLayout;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.survey.AnswerRefused;
import org.goldenthread.survey.BallotDraft;
import org.goldenthread.survey.Campaign;
import org.goldenthread.survey.CampaignId;
import org.goldenthread.survey.Receipt;
import org.goldenthread.survey.SurveyForm;
import org.goldenthread.survey.SurveyService;

/** One survey on one page: the promise, the statements, and after sending the receipt. */
@Route(value = "my-voice/survey", layout = FocusLayout.class, autoLayout = false)
@PermitAll
class SurveyView extends Page implements HasUrlParameter<Long> {

    private final SurveyService surveys;
    private final CurrentUser currentUser;

    SurveyView(SurveyService surveys, CurrentUser currentUser) {
        super("survey.title");
        this.surveys = surveys;
        this.currentUser = currentUser;
        addClassName("survey");
    }

    @Override
    public void setParameter(BeforeEvent event, Long campaign) {
        try {
            SurveyForm form = surveys.form(new CampaignId(campaign));
            if (form.answered()) {
                showRefusal(AnswerRefused.Reason.ALREADY_ANSWERED);
            } else {
                show(form);
            }
        } catch (AnswerRefused refused) {
            showRefusal(refused.reason());
        }
    }

    private void show(SurveyForm form) {
        removeAll();
        var campaign = form.campaign();
        add(
                new PageHeader(back("survey.back"), campaign.title())
                        .says(getTranslation(
                                "survey.says",
                                campaign.instrument().items().size(),
                                campaign.instrument().minutes(),
                                Dates.moment(campaign.closesAt()))),
                purpose(campaign),
                Kept.promised(form),
                new PulseForm(
                                campaign.instrument(),
                                draftName(campaign.id()),
                                (key, answers, comments) -> send(form, key, answers, comments))
                        .promising()
                        .commentsAreRead(getTranslation("survey.comment.read", campaign.commentThreshold())));
    }

    /** Why it is asked, in the owner's words; nothing of it where they said nothing. */
    private static Component purpose(Campaign campaign) {
        Paragraph purpose = new Paragraph(campaign.purpose());
        purpose.addClassName("purpose");
        purpose.setVisible(!campaign.purpose().isBlank());
        return purpose;
    }

    private boolean send(SurveyForm form, String key, List<Integer> answers, List<String> comments) {
        CampaignId campaign = form.campaign().id();
        try {
            showReceipt(form, surveys.cast(campaign, BallotDraft.received(key, answers, comments)));
            eraseDraft(campaign);
            return true;
        } catch (AnswerRefused refused) {
            showRefusal(refused.reason());
            if (refused.reason() == AnswerRefused.Reason.ALREADY_ANSWERED) {
                eraseDraft(campaign);
            }
            return refused.reason() == AnswerRefused.Reason.ALREADY_ANSWERED;
        }
    }

    /** From here, since the form has left the page before it would hear that its ballot has arrived. */
    private void eraseDraft(CampaignId campaign) {
        getElement().executeJs("localStorage.removeItem($0)", draftName(campaign));
    }

    private void showReceipt(SurveyForm form, Receipt receipt) {
        removeAll();
        PageHeader header = new PageHeader(null, getTranslation("survey.receipt.title"));
        add(
                header,
                Kept.stored(form, receipt),
                Kept.seen(form.campaign()),
                thanks(form.campaign().instrument()),
                new Paragraph(back("survey.receipt.back")));
        focus(header);
    }

    /** In every language that it could be answered in: which one was chosen, nobody but the browser knows. */
    private Div thanks(Instrument instrument) {
        Div thanks = new Div();
        thanks.addClassName("stack");
        for (String language : instrument.completeLanguages()) {
            Paragraph said = new Paragraph(
                    FormTexts.of(this::getTranslation, instrument, language).word("sent"));
            said.getElement().setAttribute("lang", language).setAttribute("dir", PulseForm.direction(language));
            thanks.add(said);
        }
        return thanks;
    }

    private void showRefusal(AnswerRefused.Reason reason) {
        removeAll();
        PageHeader header = new PageHeader(null, getTranslation("survey.refused.title"))
                .says(getTranslation("survey.refused." + reason.name()));
        add(header, new Paragraph(back("survey.receipt.back")));
        focus(header);
    }

    /** What replaces the form is read out, and the next Tab goes on from there. */
    private static void focus(PageHeader header) {
        header.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    }

    private Anchor back(String key) {
        return new Anchor("my-voice", getTranslation(key));
    }

    private String draftName(CampaignId campaign) {
        return PulseForm.draftName(currentUser, Long.toString(campaign.value()));
    }
}
