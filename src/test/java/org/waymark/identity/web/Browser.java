package org.waymark.identity.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** As much of a browser as it takes to hand in forms: keeps cookies, shows redirects instead of following them. */
final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, String> cookies = new TreeMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final int port;

    Browser(int port) {
        this.port = port;
        sending("Accept", "text/html").sending("Sec-Fetch-Dest", "document");
    }

    /** A browser that sends this header from now on. */
    Browser sending(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** A browser behind a proxy that speaks https with it. */
    Browser overHttps() {
        return sending("X-Forwarded-Proto", "https");
    }

    Browser with(String cookie, String value) {
        cookies.put(cookie, value);
        return this;
    }

    Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, "");
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send("POST", path, body);
    }

    HttpResponse<String> send(String method, String path, String body) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    HttpResponse<String> signIn(String userName, String password) {
        return post("/sign-in", Map.of("username", userName, "password", password));
    }

    HttpResponse<String> signInToStay(String userName, String password) {
        return post("/sign-in", Map.of("username", userName, "password", password, "stay-signed-in", "on"));
    }

    /** Presses the button on the profile page. */
    HttpResponse<String> signOut() {
        var token = TOKEN.matcher(get("/profile").body());
        return post("/sign-out", Map.of("_csrf", token.find() ? token.group(1) : "none"));
    }

    boolean isSignedIn() {
        return get("/profile").statusCode() == 200;
    }

    /** Where a response leads, without the server's name. */
    static String target(HttpResponse<String> response) {
        var location = response.headers().firstValue("Location").orElse("nowhere, " + response.statusCode());
        return location.replaceFirst("^https?://127\\.0\\.0\\.1(:\\d+)?", "");
    }

    private void keep(String setCookie) {
        var pair = setCookie.split(";", 2)[0].split("=", 2);
        if (setCookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
