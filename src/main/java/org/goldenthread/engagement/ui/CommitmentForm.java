package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.engagement.CommitmentRefused;
import org.goldenthread.engagement.CommitmentService;
import org.goldenthread.engagement.CommitmentStatus;
import org.goldenthread.engagement.FigureRef;
import org.goldenthread.engagement.NewCommitment;
import org.goldenthread.engagement.NewReply;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.field.StaffItems;
import org.jspecify.annotations.Nullable;

/** What every new commitment says, whatever it answers. Errors stand beside their fields. */
abstract class CommitmentForm extends FormLayout {

    /** What is being entered; its key makes sure that it is stored once, however often it is sent. */
    static final class Entry {
        final UUID request = UUID.randomUUID();

        @Nullable FigureRef figure;

        String heard = "";
        String title = "";
        String detail = "";

        @Nullable StaffMember owner;

        @Nullable LocalDate due;

        CommitmentStatus status = CommitmentStatus.PLANNED;
        String note = "";
    }

    private final transient Runnable published;
    private final Binder<Entry> binder = new Binder<>();
    private final TextField heard = new TextField();
    private final TextField title = new TextField();
    private final TextArea detail = new TextArea();
    private final ComboBox<StaffMember> owner = new ComboBox<>();
    private final DatePicker due;
    private final Paragraph problem = new Paragraph();
    private final Button save = new Button();

    /** @param published called when a commitment has been stored */
    CommitmentForm(CommitmentService commitments, LocalDate today, Runnable published) {
        this.published = published;
        due = CommitmentFields.date(getTranslation("commitments.due"));
        setAutoResponsive(true);
        setExpandColumns(true);
        setExpandFields(true);
        labels();
        StaffItems.find(owner, commitments::owners);
        bind(today);
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("commitment-problem");
        save.setText(getTranslation("commitments.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            problem.setText("");
            publish();
            save.setEnabled(true);
        });
    }

    /**
     * Stores what was entered.
     *
     * @param reply what every one says
     * @param entry has the subclass's own
     */
    abstract void store(NewReply reply, Entry entry);

    /** Shows a refusal beside the field that it is about, if it is one of the subclass's. */
    abstract boolean refuse(CommitmentRefused refused, String says);

    /** Puts the fields in their order, once all are bound: what it answers, what every one says, and more. */
    void lay(List<? extends Component> answers, List<? extends Component> more) {
        binder.setBean(new Entry());
        answers.forEach(this::add);
        add(heard, title, detail, owner, due);
        more.forEach(this::add);
        add(problem, save);
        List.of(heard, title, detail, problem).forEach(this::wide);
    }

    void wide(Component field) {
        setColspan(field, 2);
    }

    private void labels() {
        heard.setLabel(getTranslation("commitments.heard"));
        heard.setHelperText(getTranslation("commitments.heard.help"));
        title.setLabel(getTranslation("commitments.what"));
        detail.setLabel(getTranslation("commitments.detail"));
        owner.setLabel(getTranslation("commitments.owner"));
    }

    private void bind(LocalDate today) {
        atMost(NewCommitment.HEARD_LENGTH, required(heard))
                .bind(entry -> entry.heard, (entry, value) -> entry.heard = value);
        atMost(NewCommitment.TITLE_LENGTH, required(title))
                .bind(entry -> entry.title, (entry, value) -> entry.title = value);
        atMost(NewCommitment.DETAIL_LENGTH, field(detail))
                .bind(entry -> entry.detail, (entry, value) -> entry.detail = value);
        required(owner).bind(entry -> entry.owner, (entry, value) -> entry.owner = value);
        required(due)
                .withValidator(day -> !day.isBefore(today), getTranslation("commitments.date.past"))
                .bind(entry -> entry.due, (entry, value) -> entry.due = value);
    }

    <T> Binder.BindingBuilder<Entry, T> field(HasValue<?, T> field) {
        return binder.forField(field);
    }

    <T> Binder.BindingBuilder<Entry, T> required(HasValue<?, T> field) {
        return field(field).asRequired(getTranslation("commitments.needed"));
    }

    Binder.BindingBuilder<Entry, String> atMost(int length, Binder.BindingBuilder<Entry, String> field) {
        return field.withValidator(text -> text.length() <= length, getTranslation("commitments.too-long", length));
    }

    private void publish() {
        Entry entry = binder.getBean();
        if (!binder.validate().isOk() || entry.owner == null || entry.due == null) {
            return;
        }
        try {
            store(
                    new NewReply(entry.request, entry.heard, entry.title, entry.detail, entry.owner.id(), entry.due),
                    entry);
            binder.setBean(new Entry());
            published.run();
        } catch (CommitmentRefused refused) {
            refuse(refused);
        }
    }

    private void refuse(CommitmentRefused refused) {
        String says = getTranslation("commitments.refused." + refused.reason().name());
        if (refuse(refused, says)) {
            return;
        }
        if (refused.reason() == CommitmentRefused.Reason.OWNER_NOT_IN_POST) {
            owner.setErrorMessage(says);
            owner.setInvalid(true);
        } else {
            problem.setText(says);
        }
    }
}
