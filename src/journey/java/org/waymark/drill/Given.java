package org.waymark.drill;

import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import tools.jackson.databind.JsonNode;

/** What a learner has answered so far, and of which answers the learner was told that they are stored. */
final class Given {

    private final Map<Integer, Queue<Deed>> answers = new ConcurrentHashMap<>();
    private final Map<Integer, Integer> stored = new ConcurrentHashMap<>();

    void sending(Deed deed) {
        if (deed.act().equals("answered")) {
            answers.computeIfAbsent(deed.item(), _ -> new ConcurrentLinkedQueue<>())
                    .add(deed);
        }
    }

    void told(Deed deed, Ack ack) {
        if (deed.act().equals("answered") && ack.isStored() && !ack.standing().equals("held")) {
            stored.merge(deed.item(), deed.order(), Math::max);
        }
    }

    /** By question, the order of the last answer of which the learner knows that it is stored. */
    Map<Integer, Integer> stored() {
        return new HashMap<>(stored);
    }

    /** Whether this may be shown at a question: the answer of this order, or one that was given after it. */
    boolean mayBe(int item, int order, JsonNode shown) {
        return answers.getOrDefault(item, new ConcurrentLinkedQueue<>()).stream()
                .filter(deed -> deed.order() >= order)
                .anyMatch(deed -> Resource.JSON
                        .readTree(Resource.JSON.writeValueAsString(deed.response()))
                        .equals(shown));
    }
}
