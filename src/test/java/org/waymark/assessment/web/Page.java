package org.waymark.assessment.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A page of one device that sends what is done in an attempt. */
final class Page {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final int port;
    private final String token;
    private final String device;
    private int order = 0;

    Page(int port, String token, String device, String pass) {
        this.port = port;
        this.token = token;
        this.device = device;
        headers.put("Authorization", "Attempt " + pass);
        headers.put("Content-Type", "application/json");
    }

    /** A name for a device, different for each number. */
    static String device(int number) {
        return "device%016d".formatted(number);
    }

    Page with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    Page without(String header) {
        headers.remove(header);
        return this;
    }

    /** The next event of this device. */
    ObjectNode event(String act, Instant at) {
        return event(act, at, ++order);
    }

    ObjectNode event(String act, Instant at, int order) {
        return JSON.createObjectNode()
                .put("id", UUID.randomUUID().toString())
                .put("order", order)
                .put("at", at.toString())
                .put("act", act);
    }

    /** Words typed as the answer to an item. */
    ObjectNode typed(int item, String words, Instant at) {
        var event = event("answered", at).put("item", item);
        event.putObject("response").put("kind", "typed").put("text", words).put("language", "en");
        return event;
    }

    HttpResponse<String> post(ObjectNode... events) {
        var body = JSON.createObjectNode().put("device", device);
        body.putArray("events").addAll(List.of(events));
        return postText(body.toString());
    }

    HttpResponse<String> postText(String body) {
        return send("POST", "/events", body);
    }

    HttpResponse<String> get() {
        return send("GET", "", "");
    }

    HttpResponse<String> send(String method, String path, String body) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/attempts/" + token + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    /** The ack of the only event that was sent. */
    static JsonNode ack(HttpResponse<String> response) {
        return json(response).required("acks").get(0);
    }
}
