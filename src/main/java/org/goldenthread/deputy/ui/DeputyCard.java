package org.goldenthread.deputy.ui;

import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.Optional;
import org.goldenthread.deputy.DeputyService;
import org.goldenthread.leave.Away;
import org.goldenthread.leave.LeaveService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Muted;

/** Whom a line manager names to act in their place, and for how long; their next days away are offered. */
public final class DeputyCard extends Section {

    public DeputyCard(DeputyService service, LeaveService leave, Runnable changed) {
        Card card = new Card(getTranslation("deputy.mine"));
        card.add(new Muted(getTranslation("deputy.mine.says")));
        service.mine()
                .forEach(deputy -> card.add(new DeputyRow(deputy, () -> {
                    service.end(deputy.id());
                    changed.run();
                })));
        DeputyForm form = DeputyForm.own(service, changed);
        nextAway(leave, service.today()).ifPresent(form::offer);
        card.add(form);
        add(card);
    }

    private static Optional<Away> nextAway(LeaveService leave, LocalDate today) {
        return leave.mine().stream()
                .filter(away -> away.last() != null && !away.last().isBefore(today))
                .findFirst();
    }
}
