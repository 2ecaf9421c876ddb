package org.goldenthread.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.List;

/** Sessions without a browser: each signs in, then sends what Chromium sent when it opened the first page. */
final class SessionBench {

    private final String address;
    private final List<String> recorded;

    /** @param recorded bodies that the browser posted, in their order */
    SessionBench(String address, List<String> recorded) {
        this.address = address;
        this.recorded = recorded;
    }

    /** Signs in and opens the first page; the session stays on the server. */
    void open(String user) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            Guest guest = new Guest(http, address);
            guest.signIn(user);
            guest.open("");
            for (String body : recorded) {
                guest.call(body);
            }
        }
    }
}
