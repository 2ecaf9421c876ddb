package org.goldenthread.booking;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers calendar programmes, which do not sign in: the secret in the address is all there is. A wrong one is answered as if
 * there had never been a page, and neither is noted down anywhere.
 */
@RestController
class CalendarFeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final StoredFeeds feeds;
    private final CalendarEntries entries;

    CalendarFeedController(StoredFeeds feeds, CalendarEntries entries) {
        this.feeds = feeds;
        this.entries = entries;
    }

    @GetMapping("/calendar/{secret:[A-Za-z0-9_-]{43}}.ics")
    ResponseEntity<String> feed(@PathVariable String secret) {
        return feeds.find(secret)
                .map(person -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(CacheControl.noStore())
                        .body(entries.feed(person, "Golden Thread")))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
