package org.goldenthread.workforce.ui;

import com.vaadin.flow.router.Location;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.goldenthread.organisation.Unit;

/** The addresses of the workforce: they alone say which service, and which figure's trend. */
final class WorkforceNavigation {

    static final String ROUTE = "organisation/workforce";
    static final String DASHBOARD = ROUTE + "/dashboard.pdf";
    static final String UNIT = "unit";
    static final String FIGURE = "figure";

    private WorkforceNavigation() {}

    static String to(Unit unit) {
        return ROUTE + "?" + UNIT + "=" + encoded(unit.code());
    }

    static String to(Unit unit, String figure) {
        return to(unit) + "&" + FIGURE + "=" + encoded(figure);
    }

    static String dashboard(Unit unit) {
        return DASHBOARD + "?" + UNIT + "=" + encoded(unit.code());
    }

    static Optional<String> parameter(Location location, String name) {
        return location.getQueryParameters().getSingleParameter(name);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
