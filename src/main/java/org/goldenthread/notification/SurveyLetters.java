package org.goldenthread.notification;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.survey.Campaign;
import org.goldenthread.survey.CampaignId;
import org.goldenthread.survey.DueMailing;
import org.goldenthread.survey.MailingKind;
import org.goldenthread.survey.Reminded;
import org.goldenthread.survey.SurveyMailings;
import org.springframework.stereotype.Component;

/** Invitations to surveys and reminders of them. The link is the same for everybody and says nothing of who follows it. */
@Component
class SurveyLetters implements LetterSource {

    private final SurveyMailings mailings;
    private final Outbox outbox;
    private final LetterTexts texts;
    private final MailServer server;

    SurveyLetters(SurveyMailings mailings, Outbox outbox, LetterTexts texts, MailServer server) {
        this.mailings = mailings;
        this.outbox = outbox;
        this.texts = texts;
        this.server = server;
    }

    @Override
    public String name() {
        return "survey";
    }

    @Override
    public boolean anyDue() {
        return mailings.anyDue();
    }

    @Override
    public boolean writeNext() {
        Optional<DueMailing> due = mailings.takeDue();
        due.ifPresent(mailing -> outbox.post(language -> letter(mailing, language), mailing.people()));
        return due.isPresent();
    }

    @Override
    public boolean isOver(String about) {
        return !mailings.isOpen(campaign(about));
    }

    /** Whoever has answered since a reminder was written gets none, and what waits never tells more than who has not. */
    @Override
    public Optional<List<PersonId>> only(String about) {
        return about.endsWith(Reminded.UNANSWERED.name())
                ? Optional.of(mailings.unanswered(campaign(about)))
                : Optional.empty();
    }

    private static CampaignId campaign(String about) {
        return new CampaignId(Long.parseLong(about.substring(0, about.indexOf('/'))));
    }

    Letter letter(DueMailing due, Locale language) {
        Campaign campaign = due.campaign();
        boolean invitation = due.kind() == MailingKind.INVITATION;
        String kind = invitation ? "INVITATION" : campaign.reminded().name();
        String subject = texts.of(
                invitation ? "letter.survey.invitation.subject" : "letter.survey.reminder.subject",
                language,
                campaign.title());
        Composition words = texts.begin(language)
                .says(texts.of(
                        "letter.survey.says." + kind,
                        language,
                        campaign.title(),
                        campaign.instrument().items().size(),
                        campaign.instrument().minutes(),
                        texts.moment(campaign.closesAt(), language)))
                .says(invitation ? campaign.purpose() : "")
                .leads(
                        texts.of("letter.survey.open", language),
                        server.link("my-voice/survey/" + campaign.id().value()))
                .says(texts.of("letter.survey.yours", language))
                .adds(reminders(due, language))
                .mentions(texts.of("letter.survey.anonymity", language), server.link("my-voice/anonymity"));
        return words.letter(
                name(), about(due), language, due.tellsWhoAnswered() ? Keeping.DISCREET : Keeping.COUNTED, subject);
    }

    private static String about(DueMailing due) {
        String about = due.campaign().id().value() + "/" + due.kind();
        return due.tellsWhoAnswered() ? about + "/" + Reminded.UNANSWERED : about;
    }

    private String reminders(DueMailing due, Locale language) {
        return switch (due.kind()) {
            case INVITATION ->
                texts.of("letter.survey.reminders." + due.campaign().reminded().name(), language, due.reminders());
            case REMINDER -> texts.of("letter.survey.reminders.one-more", language);
            case LAST_REMINDER -> texts.of("letter.survey.reminders.last", language);
        };
    }
}
