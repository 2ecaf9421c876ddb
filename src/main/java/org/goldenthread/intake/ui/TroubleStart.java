package org.goldenthread.intake.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.goldenthread.intake.IntakeService;
import org.goldenthread.intake.Trouble;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.shell.StartCard;
import org.springframework.core.annotation.Order;

/** Puts what is wrong with the files that come on an administrator's start page. */
@org.springframework.stereotype.Component
@Order(10)
class TroubleStart implements StartCard {

    private final IntakeService intake;
    private final CurrentUser currentUser;

    TroubleStart(IntakeService intake, CurrentUser currentUser) {
        this.intake = intake;
        this.currentUser = currentUser;
    }

    @Override
    public Optional<Component> now() {
        if (!currentUser.has(Role.ADMINISTRATOR)) {
            return Optional.empty();
        }
        List<Trouble> troubles = intake.troubles();
        return troubles.isEmpty() ? Optional.empty() : Optional.of(new TroubleCard(troubles));
    }
}
