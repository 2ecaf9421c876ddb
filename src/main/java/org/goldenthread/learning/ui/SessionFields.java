package org.goldenthread.learning.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.learning.SessionMoney;
import org.goldenthread.learning.SessionPlan;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.WallClock;
import org.goldenthread.organisation.field.StaffItems;
import org.goldenthread.shell.FieldChecks;
import org.jspecify.annotations.Nullable;

/** Everything about a session: its days, where, who gives it, places, deadlines and money. */
final class SessionFields extends Div {

    private final FieldChecks checks = new FieldChecks();
    private final DayFields days;
    private final TextField room = new TextField();
    private final TextField online = new TextField();
    private final TextField trainers = new TextField();
    private final MultiSelectComboBox<StaffMember> staff = new MultiSelectComboBox<>();
    private final IntegerField capacity = new IntegerField();
    private final IntegerField minimum = new IntegerField();
    private final DateTimePicker bookBy = new DateTimePicker();
    private final DateTimePicker cancelBy = new DateTimePicker();
    private final Checkbox approval = new Checkbox(getTranslation("publish.session.approval"));
    private final Checkbox waitingList = new Checkbox(getTranslation("publish.session.waiting-list"));
    private final BigDecimalField budget = new BigDecimalField();
    private final BigDecimalField cost = new BigDecimalField();
    private final ComboBox<Unit> payer = new ComboBox<>();

    /**
     * @param plan null for a new session
     * @param units that can pay for it
     */
    SessionFields(@Nullable SessionPlan plan, SessionMoney money, SessionStaff people, List<Unit> units) {
        addClassNames("stack", "course-step");
        days = new DayFields(plan == null ? List.of() : plan.days());
        text(room, "room", plan == null ? "" : plan.room());
        text(online, "online", plan == null ? "" : plan.onlineAddress());
        text(trainers, "trainers", plan == null ? "" : plan.trainers());
        staff.setLabel(getTranslation("publish.session.staff"));
        staff.setHelperText(getTranslation("publish.session.staff.help"));
        StaffItems.find(staff, people::search);
        number(capacity, "capacity", plan == null ? 16 : plan.capacity(), 1);
        number(minimum, "minimum", plan == null ? 0 : plan.minimum(), 0);
        FieldChecks.moment(bookBy, getTranslation("publish.session.book-by"));
        FieldChecks.moment(cancelBy, getTranslation("publish.session.cancel-by"));
        waitingList.setValue(plan == null || plan.waitingList());
        money(budget, "budget");
        money(cost, "cost");
        cost.setHelperText(getTranslation("publish.session.cost.help"));
        budget.setValue(money.budget());
        cost.setValue(money.cost());
        payer.setLabel(getTranslation("publish.session.payer"));
        payer.setHelperText(getTranslation("publish.session.payer.help"));
        payer.setItems(units);
        payer.setItemLabelGenerator(Unit::name);
        payer.setClearButtonVisible(true);
        units.stream()
                .filter(unit -> unit.id().equals(money.payer()))
                .findFirst()
                .ifPresent(payer::setValue);
        if (plan != null) {
            staff.setValue(people.of(plan.trainingStaff()));
            approval.setValue(plan.approvalNeeded());
            bookBy.setValue(onTheWall(plan.bookingCloses()));
            cancelBy.setValue(onTheWall(plan.cancellingCloses()));
        }
        Div places = new Div(capacity, minimum);
        places.addClassName("row");
        Div pounds = new Div(budget, cost);
        pounds.addClassName("row");
        add(days, room, online, trainers, staff, places, bookBy, cancelBy, approval, waitingList, pounds, payer);
    }

    boolean pass() {
        boolean daysPass = days.pass();
        return checks.pass() && daysPass;
    }

    /** Only after the checks have passed. */
    SessionPlan plan() {
        return new SessionPlan(
                days.days(),
                room.getValue(),
                online.getValue(),
                trainers.getValue(),
                staff.getValue().stream().map(StaffMember::id).collect(Collectors.toSet()),
                capacity.getValue(),
                minimum.getValue(),
                moment(bookBy),
                moment(cancelBy),
                approval.getValue(),
                waitingList.getValue());
    }

    SessionMoney money() {
        Unit unit = payer.getValue();
        return new SessionMoney(budget.getValue(), cost.getValue(), unit == null ? null : unit.id());
    }

    private void text(TextField field, String key, String value) {
        field.setLabel(getTranslation("publish.session." + key));
        field.setHelperText(getTranslation("publish.session." + key + ".help"));
        field.setMaxLength(500);
        field.setValue(value);
    }

    private void number(IntegerField field, String key, int value, int least) {
        field.setLabel(getTranslation("publish.session." + key));
        field.setValue(value);
        checks.number(field, least, SessionPlan.LARGEST_CAPACITY);
    }

    private void money(BigDecimalField field, String key) {
        field.setLabel(getTranslation("publish.session." + key));
        checks.check(
                field,
                rules -> rules.withValidator(
                        value -> value == null || value.signum() >= 0, getTranslation("learning.refused.COST_WRONG")));
    }

    private static @Nullable LocalDateTime onTheWall(@Nullable Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, StaffDirectory.LONDON);
    }

    private static @Nullable Instant moment(DateTimePicker field) {
        LocalDateTime value = field.getValue();
        return value == null ? null : WallClock.closing(value);
    }

    /** Members of the staff to choose from. */
    interface SessionStaff {

        List<StaffMember> search(String text, int offset, int limit);

        Set<StaffMember> of(Set<PersonId> people);
    }
}
