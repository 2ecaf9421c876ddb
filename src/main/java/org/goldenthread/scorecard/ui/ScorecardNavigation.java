package org.goldenthread.scorecard.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.scorecard.FrozenCopy;
import org.goldenthread.scorecard.Quarter;
import org.jspecify.annotations.Nullable;

/** The scorecard's addresses: they alone say whether it is that of now, or which frozen copy. */
final class ScorecardNavigation {

    static final String ROUTE = "organisation/scorecard";
    static final String REPORT = ROUTE + "/board-report.pdf";
    static final String QUARTER = "quarter";
    static final String REVISION = "revision";

    private ScorecardNavigation() {}

    static QueryParameters to(FrozenCopy copy) {
        return QueryParameters.simple(
                Map.of(QUARTER, copy.quarter().toString(), REVISION, Integer.toString(copy.revision())));
    }

    static String link(FrozenCopy copy) {
        return ROUTE + "?" + to(copy).getQueryString();
    }

    /** @param copy null for the report of now */
    static String report(@Nullable FrozenCopy copy) {
        return copy == null ? REPORT : REPORT + "?" + to(copy).getQueryString();
    }

    /** Whether an address asks for a copy at all, be it one that there is or not. */
    static boolean asksForCopy(Location location) {
        return parameter(location, QUARTER).isPresent();
    }

    static Optional<Quarter> quarter(Location location) {
        return parameter(location, QUARTER).flatMap(Quarter::read);
    }

    /** Null for the newest; a number that is none is a revision that does not exist. */
    static @Nullable Integer revision(Location location) {
        return parameter(location, REVISION)
                .map(text -> text.matches("\\d{1,6}") ? Integer.valueOf(text) : -1)
                .orElse(null);
    }

    private static Optional<String> parameter(Location location, String name) {
        return location.getQueryParameters().getSingleParameter(name);
    }
}
