package org.waymark.drill;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The REST resource of one attempt, asked as the outbox asks it: with the pass and without cookies. */
final class Resource implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(12);

    private final String token;
    private final String pass;
    private final Traffic traffic;
    private Connection connection;

    Resource(int port, String token, String pass, Traffic traffic) {
        this.token = token;
        this.pass = pass;
        this.traffic = traffic;
        this.connection = new Connection(port, traffic);
    }

    void turnTo(int port) {
        connection.close();
        connection = new Connection(port, traffic);
    }

    /** The same resource over a connection of its own. */
    Resource another() {
        return new Resource(connection.port(), token, pass, traffic);
    }

    /** Sends deeds of a device; whatever is not an answer of the resource is a failure of the connection. */
    JsonNode post(String device, List<Deed> deeds) throws IOException {
        var body = JSON.createObjectNode().put("device", device);
        var events = body.putArray("events");
        deeds.forEach(deed -> deed.writeTo(events.addObject()));
        return answer("POST", "/events", JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
    }

    JsonNode get() throws IOException {
        return answer("GET", "", new byte[0]);
    }

    @Override
    public void close() {
        connection.close();
    }

    private JsonNode answer(String method, String path, byte[] body) throws IOException {
        var head = method + " /api/attempts/" + token + path + " HTTP/1.1\r\nAuthorization: Attempt " + pass
                + "\r\nContent-Type: application/json\r\n";
        var reply = connection.exchange(head, body, PATIENCE);
        try {
            var json = JSON.readTree(reply.text());
            if (reply.status() == 200 && json.has("acks") && json.has("state")) {
                return json;
            }
        } catch (JacksonException _) {
            // said below
        }
        throw new NotAnswered(reply.status(), reply.text());
    }

    /** The resource answered, but not with what was asked for. */
    static final class NotAnswered extends IOException {

        private static final long serialVersionUID = 1;

        private final int status;

        NotAnswered(int status, String text) {
            super(status + " " + text.substring(0, Math.min(100, text.length())).replaceAll("\\s+", " "));
            this.status = status;
        }

        /** Whether it may answer later. */
        boolean passes() {
            return status == 429 || status >= 500;
        }
    }
}
