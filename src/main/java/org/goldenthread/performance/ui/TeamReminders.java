package org.goldenthread.performance.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.goldenthread.performance.TeamReminderService;
import org.goldenthread.shell.StartCard;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Brings a line manager's reminders to the start page when their day has come. */
@Service
@Order(20)
class TeamReminders implements StartCard {

    private final TeamReminderService service;

    TeamReminders(TeamReminderService service) {
        this.service = service;
    }

    @Override
    public Optional<Component> now() {
        return Optional.of(service.due()).filter(due -> !due.isEmpty()).map(TeamRemindersCard::new);
    }
}
