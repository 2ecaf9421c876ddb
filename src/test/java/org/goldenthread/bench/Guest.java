package org.goldenthread.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at the portal without a browser: cookies of their own over connections that all share. */
final class Guest {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern SENT_KEY = Pattern.compile("\"csrfToken\":\"[^\"]*\"");

    private final HttpClient http;
    private final String address;
    private String key = "";
    private String number = "";
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

    /** @param http follows no redirects and keeps no cookies */
    Guest(HttpClient http, String address) {
        this.http = http;
        this.address = address;
    }

    /** By the real code flow. */
    void signIn(String user) throws IOException, InterruptedException {
        String csrf = found(CSRF, get("/"));
        post(
                "/sign-in",
                "application/x-www-form-urlencoded",
                "user=%s&password=demo&_csrf=%s".formatted(user, URLEncoder.encode(csrf, StandardCharsets.UTF_8)));
    }

    /** Opens a page and starts it, as its script does; that brings the key and the number that every later call carries. */
    void open(String path) throws IOException, InterruptedException {
        get("/" + path);
        String started = get("/?v-r=init&location=" + path + "&query=");
        key = found(KEY, started);
        number = found(NUMBER, started);
    }

    private static String found(Pattern what, String page) {
        Matcher found = what.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("The portal did not start a page: " + what);
        }
        return found.group(1);
    }

    /** A call of this page, as a browser recorded it of another, with this page's key in place of that one's. */
    String call(String recorded) throws IOException, InterruptedException {
        String body =
                SENT_KEY.matcher(recorded).replaceFirst(Matcher.quoteReplacement("\"csrfToken\":\"" + key + "\""));
        return post("/?v-r=uidl&v-uiId=" + number, "application/json; charset=UTF-8", body);
    }

    /** Closes the page, as a browser says when its window goes; the portal keeps an open one for minutes. */
    void leave() throws IOException, InterruptedException {
        call("""
                {"csrfToken":"","UNLOAD":true,"rpc":[],"syncId":0,"clientId":0}""");
    }

    String get(String path) throws IOException, InterruptedException {
        return follow("GET", URI.create(address + path), "text/plain", BodyPublishers.noBody());
    }

    /** A file, as it comes. */
    InputStream download(String path) throws IOException, InterruptedException {
        URI uri = URI.create(address + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        withCookies(request, uri);
        HttpResponse<InputStream> response = http.send(request.build(), BodyHandlers.ofInputStream());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(uri + " answered " + response.statusCode());
        }
        return response.body();
    }

    private String post(String path, String type, String body) throws IOException, InterruptedException {
        return follow("POST", URI.create(address + path), type, BodyPublishers.ofString(body));
    }

    private String follow(String method, URI uri, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .method(method, body)
                .header("Accept", "text/html")
                .header("Content-Type", type);
        withCookies(request, uri);
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        cookies.put(uri, response.headers().map());
        if (response.statusCode() / 100 == 3) {
            URI next = uri.resolve(response.headers().firstValue("Location").orElseThrow());
            return follow("GET", next, "text/plain", BodyPublishers.noBody());
        }
        if (response.statusCode() != 200) {
            throw new IllegalStateException(uri + " answered " + response.statusCode());
        }
        return response.body();
    }

    private void withCookies(HttpRequest.Builder request, URI uri) throws IOException {
        cookies.get(uri, Map.of())
                .getOrDefault("Cookie", List.of())
                .forEach(cookie -> request.header("Cookie", cookie));
    }
}
