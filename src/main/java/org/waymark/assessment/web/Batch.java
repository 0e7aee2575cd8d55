package org.waymark.assessment.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.waymark.assessment.Given;
import org.waymark.assessment.Incoming;
import org.waymark.assessment.Passes;
import org.waymark.assessment.Wish;
import org.waymark.question.Certainty;
import org.waymark.question.wire.QuestionWire;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Events of one device as a page sends them. */
record Batch(String device, List<Incoming> events) {

    static final int MOST_BYTES = 64 * 1024;
    static final int MOST_EVENTS = 50;

    private static final int DEEPEST = 16;
    private static final int HIGHEST_ORDER = 1_000_000;
    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(MOST_BYTES)
                            .maxNumberLength(20)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    /** What was sent is not what a page sends. */
    static final class Malformed extends RuntimeException {
        Malformed(String reason) {
            super(reason);
        }
    }

    /** More was sent than is read. */
    static final class TooBig extends RuntimeException {
        TooBig() {
            super("more than " + MOST_BYTES + " bytes");
        }
    }

    /** Reads a body, but no more of it than a page may send. */
    static Batch read(InputStream body) throws IOException {
        var bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new TooBig();
        }
        try {
            return of(JSON.readTree(bytes));
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            throw new Malformed(e.getClass().getSimpleName());
        }
    }

    private static Batch of(JsonNode json) {
        var device = text(json, "device");
        var events = json.required("events");
        if (!Passes.isDevice(device) || !events.isArray() || events.isEmpty() || events.size() > MOST_EVENTS) {
            throw new Malformed("no device, or no events, or too many");
        }
        return new Batch(
                device,
                StreamSupport.stream(events.spliterator(), false)
                        .map(Batch::event)
                        .toList());
    }

    private static Incoming event(JsonNode json) {
        var id = text(json, "id").toLowerCase(Locale.ROOT);
        if (!ID.matcher(id).matches()) {
            throw new Malformed("an id is not one");
        }
        var at = Instant.parse(text(json, "at")).truncatedTo(ChronoUnit.MICROS);
        if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
            throw new Malformed("a time is not one");
        }
        return new Incoming(UUID.fromString(id), number(json, "order", HIGHEST_ORDER), at, wish(json));
    }

    private static Wish wish(JsonNode json) {
        var act = text(json, "act");
        return switch (act) {
            case "answered" -> new Wish.Answer(item(json), given(json), certainty(json));
            case "checked" -> new Wish.Check(item(json), given(json), certainty(json));
            case "redone" -> new Wish.Redo(item(json));
            case "moved" -> new Wish.Move(item(json));
            case "paused" -> new Wish.Pause();
            case "resumed" -> new Wish.Resume();
            case "took-over" -> new Wish.TakeOver();
            case "handed-in" -> new Wish.HandIn();
            default -> throw new Malformed("nothing is done by that act");
        };
    }

    private static int item(JsonNode json) {
        return number(json, "item", Integer.MAX_VALUE);
    }

    private static Given given(JsonNode json) {
        var response = json.required("response");
        if (!response.isObject()) {
            throw new Malformed("a response is not an object");
        }
        return (item, seed) -> QuestionWire.response(item, seed, response);
    }

    private static Optional<Certainty> certainty(JsonNode json) {
        return json.has("certainty")
                ? Optional.of(Certainty.valueOf(
                        text(json, "certainty").replace('-', '_').toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    private static String text(JsonNode json, String name) {
        var value = json.required(name);
        if (!value.isString()) {
            throw new Malformed("\"" + name + "\" is not a text");
        }
        return value.stringValue();
    }

    private static int number(JsonNode json, String name, int most) {
        var value = json.required(name);
        if (!value.isInt() || value.intValue() < 1 || value.intValue() > most) {
            throw new Malformed("\"" + name + "\" is not a number from 1");
        }
        return value.intValue();
    }
}
