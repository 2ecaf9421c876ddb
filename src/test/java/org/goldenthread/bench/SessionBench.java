package org.goldenthread.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sessions without a browser: each signs in through the real code flow, then sends what Chromium sent when it opened the
 * first page, with cookies and key of its own.
 */
final class SessionBench {

    private static final Pattern CSRF = Pattern.compile("name=\"(_csrf)\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern SENT_KEY = Pattern.compile("\"csrfToken\":\"[^\"]*\"");

    private final String address;
    private final List<String> recorded;

    /** @param recorded bodies that the browser posted, in their order */
    SessionBench(String address, List<String> recorded) {
        this.address = address;
        this.recorded = recorded;
    }

    /** Signs in and opens the first page; the session stays on the server. */
    void open(String user) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build()) {
            String signIn = get(http, address + "/");
            Matcher csrf = CSRF.matcher(signIn);
            if (!csrf.find()) {
                throw new IllegalStateException("No sign-in page where one was expected");
            }
            String form = "user=%s&password=demo&_csrf=%s".formatted(user, encode(csrf.group(2)));
            send(
                    http,
                    HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("Accept", "text/html")
                            .POST(BodyPublishers.ofString(form)));
            String started = get(http, address + "/?v-r=init&location=&query=");
            Matcher key = KEY.matcher(started);
            if (!key.find()) {
                throw new IllegalStateException("The portal did not start a page for " + user);
            }
            for (String body : recorded) {
                send(
                        http,
                        HttpRequest.newBuilder(URI.create(address + "/?v-r=uidl&v-uiId=0"))
                                .header("Content-Type", "application/json; charset=UTF-8")
                                .POST(BodyPublishers.ofString(SENT_KEY.matcher(body)
                                        .replaceFirst(
                                                Matcher.quoteReplacement("\"csrfToken\":\"" + key.group(1) + "\"")))));
            }
        }
    }

    private static String get(HttpClient http, String address) throws IOException, InterruptedException {
        return send(http, HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html"));
    }

    private static String send(HttpClient http, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.uri() + " answered " + response.statusCode());
        }
        return response.body();
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
