package org.goldenthread.development.strengths.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.goldenthread.development.strengths.StrengthService;
import org.goldenthread.development.strengths.StrengthSharing;
import org.goldenthread.shell.DevelopmentCard;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Brings one's strengths, and those that others show one, to one's own page. */
@Service
@Order(10)
class StrengthsCard implements DevelopmentCard {

    private final StrengthService strengths;
    private final StrengthSharing sharing;

    StrengthsCard(StrengthService strengths, StrengthSharing sharing) {
        this.strengths = strengths;
        this.sharing = sharing;
    }

    @Override
    public Optional<Component> card() {
        return strengths.canKeep()
                ? Optional.of(new StrengthsGlance(strengths.results(), strengths.sitting(), sharing.withMe()))
                : Optional.empty();
    }
}
