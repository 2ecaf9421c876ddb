package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import org.goldenthread.engagement.CommitmentRefused;
import org.goldenthread.engagement.ConversationGuide;
import org.goldenthread.engagement.ConversationService;
import org.goldenthread.engagement.NewAgreement;
import org.goldenthread.engagement.NewCommitment;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.field.StaffItems;
import org.jspecify.annotations.Nullable;

/** One thing that the team has agreed: what it is about, what is done, by whom and by when. */
final class AgreementForm extends FormLayout {

    private final transient ConversationGuide guide;
    private final transient ConversationService conversations;
    private final transient Runnable agreed;
    private final UUID request = UUID.randomUUID();
    private final LocalDate today;
    private final ComboBox<String> heard = new ComboBox<>();
    private final TextField title = new TextField();
    private final ComboBox<StaffMember> owner = new ComboBox<>();
    private final DatePicker due;
    private final Paragraph problem = new Paragraph();

    /** @param agreed called when it is stored */
    AgreementForm(ConversationGuide guide, ConversationService conversations, LocalDate today, Runnable agreed) {
        this.guide = guide;
        this.conversations = conversations;
        this.agreed = agreed;
        this.today = today;
        addClassName("conversation-form");
        due = CommitmentFields.date(getTranslation("commitments.due"));
        setAutoResponsive(true);
        setExpandColumns(true);
        setExpandFields(true);
        fields();
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("commitment-problem");
        Button save = new Button(getTranslation("conversation.agree"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            save();
            save.setEnabled(true);
        });
        add(heard, title, owner, due, problem, save);
        setColspan(problem, 2);
    }

    /** What it is about may be one of the topics, or in words of one's own. */
    private void fields() {
        heard.setLabel(getTranslation("conversation.about"));
        heard.setItems(guide.toTalkAbout().stream()
                .map(ConversationGuide.Point::themeName)
                .distinct()
                .toList());
        heard.setAllowCustomValue(true);
        heard.addCustomValueSetListener(event -> heard.setValue(event.getDetail()));
        title.setLabel(getTranslation("commitments.what"));
        title.setMaxLength(NewCommitment.TITLE_LENGTH);
        owner.setLabel(getTranslation("commitments.owner"));
        StaffItems.find(owner, conversations::owners);
    }

    private void save() {
        problem.setText("");
        @Nullable String about = heard.getValue();
        @Nullable StaffMember sees = owner.getValue();
        @Nullable LocalDate by = due.getValue();
        if (about == null || about.isBlank() || title.isEmpty() || sees == null || by == null) {
            problem.setText(getTranslation("conversation.missing"));
            return;
        }
        if (by.isBefore(today)) {
            problem.setText(getTranslation("commitments.date.past"));
            return;
        }
        try {
            conversations.agree(new NewAgreement(request, guide.team().unit(), about, title.getValue(), sees.id(), by));
            agreed.run();
        } catch (CommitmentRefused refused) {
            problem.setText(
                    getTranslation("commitments.refused." + refused.reason().name()));
        }
    }
}
