package org.waymark.assessment.jdbc;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.waymark.assessment.Act;
import org.waymark.assessment.Steering;
import org.waymark.identity.UserId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the staff did to the time of an attempt, who and why, as the details of its event. */
final class SteeringJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SteeringJson() {}

    static String write(Act.Steered steered) {
        var json = JSON.createObjectNode();
        switch (steered.what()) {
            case Steering.MoreTime(var ends) -> json.put("what", "MORE_TIME").put("ends", ends.toString());
            case Steering.Halted() -> json.put("what", "HALTED");
            case Steering.GoneOn(var ends) -> {
                json.put("what", "GONE_ON");
                ends.ifPresent(it -> json.put("ends", it.toString()));
            }
            case Steering.Lapsed(var ends) -> {
                json.put("what", "LAPSED");
                ends.ifPresent(it -> json.put("ends", it.toString()));
            }
            case Steering.ClosingMoved(var closes, var ends) -> {
                json.put("what", "CLOSING_MOVED");
                closes.ifPresent(it -> json.put("closes", it.toString()));
                ends.ifPresent(it -> json.put("ends", it.toString()));
            }
            case Steering.Ended() -> json.put("what", "ENDED");
        }
        json.put("by", steered.by().value().toString()).put("reason", steered.reason());
        return JSON.writeValueAsString(json);
    }

    static Act.Steered read(String text) {
        var json = JSON.readTree(text);
        return new Act.Steered(
                what(json),
                new UserId(UUID.fromString(json.required("by").asString())),
                json.required("reason").asString());
    }

    private static Steering what(JsonNode json) {
        var ends = instant(json, "ends");
        var what = json.required("what").asString();
        return switch (what) {
            case "MORE_TIME" -> new Steering.MoreTime(ends.orElseThrow());
            case "HALTED" -> new Steering.Halted();
            case "GONE_ON" -> new Steering.GoneOn(ends);
            case "LAPSED" -> new Steering.Lapsed(ends);
            case "CLOSING_MOVED" -> new Steering.ClosingMoved(instant(json, "closes"), ends);
            case "ENDED" -> new Steering.Ended();
            default -> throw new IllegalArgumentException("time is not steered by " + what);
        };
    }

    private static Optional<Instant> instant(JsonNode json, String name) {
        return Optional.ofNullable(json.get(name)).map(it -> Instant.parse(it.asString()));
    }
}
