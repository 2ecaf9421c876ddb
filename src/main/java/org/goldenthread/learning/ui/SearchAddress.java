package org.goldenthread.learning.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.learning.CatalogueSearch;
import org.goldenthread.learning.Delivery;
import org.goldenthread.learning.ServedElement;
import org.jspecify.annotations.Nullable;

/** What is searched for, as it stands in the address: a link to it finds the same. What the address says wrongly is left out. */
final class SearchAddress {

    private SearchAddress() {}

    static CatalogueSearch read(QueryParameters asked) {
        return new CatalogueSearch(
                text(asked, "q"),
                asked.getSingleParameter("role").isPresent(),
                asked.getSingleParameter("online").isPresent(),
                month(text(asked, "month")),
                asked.getSingleParameter("places").isPresent(),
                Stream.of(Delivery.values())
                        .filter(each -> each.name().equals(text(asked, "delivery")))
                        .findFirst()
                        .orElse(null),
                text(asked, "tag"),
                served(text(asked, "serves")));
    }

    static boolean isCalendar(QueryParameters asked) {
        return text(asked, "view").equals("calendar");
    }

    static Location write(CatalogueSearch search, boolean calendar) {
        Map<String, String> asked = new LinkedHashMap<>();
        put(asked, "q", search.words());
        put(asked, "role", search.forMyRole() ? "mine" : "");
        put(asked, "online", search.online() ? "yes" : "");
        put(asked, "places", search.hasPlaces() ? "yes" : "");
        put(asked, "month", search.month() == null ? "" : search.month().toString());
        put(
                asked,
                "delivery",
                search.delivery() == null ? "" : search.delivery().name());
        put(asked, "tag", search.tag());
        ServedElement served = search.served();
        put(asked, "serves", served == null ? "" : served.framework() + "/" + served.element());
        put(asked, "view", calendar ? "calendar" : "");
        return new Location(MyLearningView.ROUTE, QueryParameters.simple(asked));
    }

    private static void put(Map<String, String> asked, String name, String value) {
        if (!value.isEmpty()) {
            asked.put(name, value);
        }
    }

    private static String text(QueryParameters asked, String name) {
        return asked.getSingleParameter(name).orElse("");
    }

    private static @Nullable YearMonth month(String text) {
        try {
            return text.isEmpty() ? null : YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable ServedElement served(String text) {
        return Optional.of(text.split("/", -1))
                .filter(parts -> parts.length == 2)
                .map(parts -> new ServedElement(parts[0], parts[1]))
                .orElse(null);
    }
}
