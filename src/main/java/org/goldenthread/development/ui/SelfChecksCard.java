package org.goldenthread.development.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.goldenthread.development.SelfCheckService;
import org.goldenthread.shell.DevelopmentCard;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Brings the self-checks that one kept to one's own page. */
@Service
@Order(80)
class SelfChecksCard implements DevelopmentCard {

    private final SelfCheckService service;

    SelfChecksCard(SelfCheckService service) {
        this.service = service;
    }

    @Override
    public Optional<Component> card() {
        return Optional.of(new KeptSelfChecks(service));
    }
}
