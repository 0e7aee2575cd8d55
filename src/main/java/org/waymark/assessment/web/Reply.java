package org.waymark.assessment.web;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.Receipt;
import org.waymark.assessment.Recorded;
import org.waymark.assessment.Standing;
import org.waymark.question.ItemProgress;
import org.waymark.question.wire.QuestionWire;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How an attempt stands and what became of what was sent, as a page gets it. */
final class Reply {

    private Reply() {}

    /** After events were taken: says how things are with the items they were about. */
    static ObjectNode to(Recorded recorded, Collection<Integer> items) {
        var json = JsonNodeFactory.instance.objectNode();
        var acks = json.putArray("acks");
        recorded.receipts().forEach(receipt -> acks.add(ack(receipt, recorded)));
        stand(json, recorded, items);
        return json;
    }

    /** Without events: says how things are with every item, and what was given. */
    static ObjectNode all(Recorded recorded) {
        var attempt = recorded.attempt();
        var reply = to(
                recorded,
                IntStream.rangeClosed(1, attempt.items().size()).boxed().toList());
        var given = reply.putObject("given");
        for (var number = 1; number <= attempt.items().size(); number++) {
            var place = String.valueOf(number);
            var response = recorded.progress(number).map(ItemProgress::current);
            recorded.arranged(number)
                    .flatMap(item -> response.map(it -> QuestionWire.given(item, attempt.seed(), it)))
                    .ifPresent(json -> given.set(place, json));
        }
        return reply;
    }

    private static ObjectNode ack(Receipt receipt, Recorded recorded) {
        var json = JsonNodeFactory.instance.objectNode().put("id", receipt.id().toString());
        switch (receipt) {
            case Receipt.Kept(var _, var event) -> {
                json.put("number", event.number());
                event.seal().ifPresent(seal -> json.put("digest", seal.digest()));
                json.put("standing", word(event.standing()));
                if (event.standing() instanceof Standing.Held(var reason)) {
                    json.put("reason", word(reason));
                }
                json.put("at", event.receivedAt().toString());
            }
            case Receipt.Refused(var _, var reason, var expected) -> {
                json.put("standing", "refused").put("reason", word(reason));
                expected.ifPresent(order -> json.put("expected", order));
                json.put("at", recorded.now().toString());
            }
        }
        return json;
    }

    private static void stand(ObjectNode json, Recorded recorded, Collection<Integer> items) {
        var attempt = recorded.attempt();
        // replies may overtake one another: what has seen less is older
        json.put("seen", attempt.nextNumber() - 1);
        json.put("now", recorded.now().toString());
        attempt.endsAt().ifPresent(end -> json.put("ends", end.toString()));
        attempt.leftAfterPause().ifPresent(left -> json.put("left", left.toMillis()));
        json.put("state", state(attempt)).put("halted", attempt.isHalted());
        attempt.device().ifPresent(device -> json.put("device", device));
        var object = json.putObject("items");
        items.stream()
                .distinct()
                .sorted()
                .forEach(number ->
                        progress(recorded, number).ifPresent(progress -> object.set(String.valueOf(number), progress)));
    }

    private static Optional<ObjectNode> progress(Recorded recorded, int number) {
        return recorded.progress(number).map(progress -> {
            var json = JsonNodeFactory.instance
                    .objectNode()
                    .put("over", progress.over())
                    .put("told", progress.told())
                    .put("triesUsed", progress.triesUsed());
            progress.triesLeft().ifPresent(left -> json.put("triesLeft", left));
            return json.put("hints", progress.hintsShown());
        });
    }

    private static String state(Attempt attempt) {
        return switch (attempt.state()) {
            case STARTED, OPEN -> "open";
            case PAUSED -> "paused";
            case FINISHED -> "finished";
        };
    }

    private static String word(Standing standing) {
        return switch (standing) {
            case Standing.Counted() -> "counted";
            case Standing.Late() -> "late";
            case Standing.Held _ -> "held";
        };
    }

    private static String word(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
