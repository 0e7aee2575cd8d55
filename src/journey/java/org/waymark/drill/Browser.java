package org.waymark.drill;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What somebody's browser keeps: cookies and one connection. */
public final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final byte[] NOTHING = {};

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Connection connection;

    public Browser(int port, Traffic traffic) {
        this.connection = new Connection(port, traffic);
    }

    /** Asks once more over a new connection where the old one turns out to be dead, as browsers do. */
    public Reply get(String path) throws IOException {
        var head = head("GET", path, "");
        try {
            return kept(connection.exchange(head, NOTHING, PATIENCE));
        } catch (IOException _) {
            return kept(connection.exchange(head, NOTHING, PATIENCE));
        }
    }

    Reply post(String path, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        return kept(connection.exchange(head("POST", path, "Content-Type: " + type + "\r\n"), bytes, PATIENCE));
    }

    /** Signs in through the form of the page, with the token that the page carries, and stays signed in on this device. */
    public void signIn(String userName, String password) throws IOException {
        var page = get("/sign-in");
        var form = new LinkedHashMap<>(Map.of("username", userName, "password", password, "stay-signed-in", "on"));
        var token = CSRF.matcher(page.text());
        if (token.find()) {
            form.put("_csrf", token.group(1));
        }
        var encoded = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var reply = post("/sign-in", "application/x-www-form-urlencoded", encoded);
        var target = reply.header("location").orElse("");
        if (reply.status() / 100 != 3 || target.contains("sign-in")) {
            throw new Broken("signing in was answered by " + reply.status() + " " + target);
        }
    }

    @Override
    public void close() {
        connection.close();
    }

    private String head(String method, String path, String more) {
        var jar = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return method + " " + path + " HTTP/1.1\r\nAccept-Language: en\r\n" + more
                + (jar.isEmpty() ? "" : "Cookie: " + jar + "\r\n");
    }

    private Reply kept(Reply reply) {
        reply.headers("set-cookie")
                .map(line -> line.split(";", 2)[0].split("=", 2))
                .forEach(cookie -> {
                    if (cookie[1].isEmpty()) {
                        cookies.remove(cookie[0]);
                    } else {
                        cookies.put(cookie[0], cookie[1]);
                    }
                });
        return reply;
    }
}
