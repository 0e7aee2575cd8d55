package org.waymark.drill;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.waymark.drill.Line.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One device's outbox for one attempt: keeps what was done until the server has answered for it, and writes the journal. */
final class Outbox implements AutoCloseable {

    private static final int MOST_EVENTS = 50;
    private static final long FIRST_PAUSE = 1_000;
    private static final long LONGEST_PAUSE = 8_000;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final ObjectNode NOTHING = Resource.JSON.createObjectNode();

    private final String learner;
    private final String token;
    private final Resource resource;
    private final Journal journal;
    private final String device;
    private final Deque<Deed> waiting = new ArrayDeque<>();
    private final Given given = new Given();
    private int next = 1;
    private @Nullable JsonNode last;

    Outbox(String learner, Sheet sheet, Resource resource, Journal journal) {
        this.learner = learner;
        this.token = sheet.token();
        this.device = sheet.device();
        this.resource = resource;
        this.journal = journal;
    }

    String device() {
        return device;
    }

    Resource resource() {
        return resource;
    }

    /** What the server said last. */
    JsonNode said() {
        if (last == null) {
            throw new Broken("the server has said nothing of attempt " + token);
        }
        return last;
    }

    Given given() {
        return given;
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Asks how things stand, as the page does when it has its pass. */
    JsonNode ask() throws IOException {
        last = resource.get();
        return last;
    }

    void put(String act, int item, ObjectNode response) {
        waiting.add(deed(act, item, response));
    }

    void put(String act) {
        put(act, 0, NOTHING);
    }

    /** Something that was done, and that somebody else sends. */
    Deed deed(String act, int item, ObjectNode response) {
        var deed = new Deed(UUID.randomUUID(), next++, Instant.now(), act, item, response);
        given.sending(deed);
        note(Kind.INVOKE, deed, 0, "", "");
        return deed;
    }

    Deed deed(String act) {
        return deed(act, 0, NOTHING);
    }

    /** Sends one deed by itself, again where the server asks for it, and notes what became of it. */
    Ack sendAlone(Deed deed) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                var acks = resource.another().post(device, List.of(deed)).required("acks");
                var ack = Ack.of(acks.get(0));
                note(deed, ack);
                return ack;
            } catch (Resource.NotAnswered e) {
                note(Kind.INFO, deed, 0, "", String.valueOf(e.getMessage()));
                if (!e.passes() || System.nanoTime() > end) {
                    throw e;
                }
                Thread.sleep(ThreadLocalRandom.current().nextLong(FIRST_PAUSE));
            }
        }
    }

    /** Sends what waits until everything is settled or the time is over; pauses as the browser's outbox does. */
    boolean deliver(Duration patience) throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        for (var failures = 0; !waiting.isEmpty(); failures++) {
            if (trySending()) {
                failures = -1;
                continue;
            }
            var pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE << Math.min(failures, 3));
            var jittered = (long) (pause * ThreadLocalRandom.current().nextDouble(0.5, 1.5));
            if (System.nanoTime() + jittered * 1_000_000 > end) {
                return false;
            }
            Thread.sleep(jittered);
        }
        return true;
    }

    /** One request; false where nobody knows what became of it. */
    boolean trySending() {
        var batch = waiting.stream().limit(MOST_EVENTS).toList();
        try {
            settle(batch, resource.post(device, batch));
            return true;
        } catch (Resource.NotAnswered e) {
            batch.forEach(deed -> note(Kind.INFO, deed, 0, "", String.valueOf(e.getMessage())));
            if (!e.passes()) {
                throw new Broken("attempt " + token + " takes nothing any more: " + e.getMessage());
            }
            return false;
        } catch (IOException e) {
            batch.forEach(deed -> note(Kind.INFO, deed, 0, "", String.valueOf(e.getMessage())));
            return false;
        }
    }

    @Override
    public void close() {
        resource.close();
    }

    private void settle(List<Deed> batch, JsonNode answer) {
        last = answer;
        var deeds = batch.stream().collect(Collectors.toMap(deed -> deed.id().toString(), Function.identity()));
        var acks = StreamSupport.stream(answer.required("acks").spliterator(), false)
                .map(Ack::of)
                .toList();
        for (var ack : acks) {
            var deed = deeds.get(ack.id());
            if (deed == null) {
                throw new Broken("an ack for what was not sent: " + ack);
            }
            note(deed, ack);
            waiting.remove(deed);
        }
        if (acks.size() != batch.size()) {
            throw new Broken(batch.size() + " deeds were sent and " + acks.size() + " acknowledged");
        }
    }

    private void note(Deed deed, Ack ack) {
        given.told(deed, ack);
        if (ack.isStored()) {
            note(Kind.OK, deed, ack.number(), ack.standing(), ack.digest());
        } else {
            note(Kind.FAIL, deed, 0, ack.standing(), ack.reason());
        }
    }

    private void note(Kind kind, Deed deed, int number, String standing, String said) {
        journal.append(new Line(
                kind,
                System.nanoTime(),
                learner,
                token,
                deed.id(),
                deed.order(),
                deed.act(),
                deed.item(),
                Resource.JSON.writeValueAsString(deed.response()),
                number,
                standing,
                said));
    }

    static String randomName() {
        var bytes = new byte[17];
        ThreadLocalRandom.current().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).substring(0, 22);
    }
}
