package org.goldenthread.engagement.ui;

import com.vaadin.flow.router.Location;
import java.util.Optional;

/** The address of the page where commitments are recorded; it may say which figure is to be answered. */
final class CommitmentNavigation {

    static final String ROUTE = "organisation/commitments";
    private static final String FIGURE = "figure";

    private CommitmentNavigation() {}

    /** @param figure key of the released figure that is to be answered */
    static String record(long figure) {
        return ROUTE + "?" + FIGURE + "=" + figure;
    }

    /** The figure to be answered; empty when the address names none, or no number. */
    static Optional<Long> figure(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(FIGURE)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }
}
