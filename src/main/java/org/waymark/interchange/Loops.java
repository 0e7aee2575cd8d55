package org.waymark.interchange;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Whether one can come to a passage again: whether taking away what nothing leads to, again and again, leaves something. */
final class Loops {

    private Loops() {}

    static boolean in(List<TweeDraft.Read> passages) {
        var links =
                passages.stream().collect(Collectors.toMap(it -> it.passage().name(), TweeDraft.Read::links));
        var incoming = new HashMap<String, Integer>();
        links.values().forEach(each -> each.forEach(link -> incoming.merge(link.target(), 1, Integer::sum)));
        var free = new ArrayDeque<>(
                links.keySet().stream().filter(it -> !incoming.containsKey(it)).toList());
        var taken = 0;
        while (!free.isEmpty()) {
            taken++;
            for (var link : links.getOrDefault(free.remove(), List.of())) {
                if (incoming.merge(link.target(), -1, Integer::sum) == 0) {
                    free.add(link.target());
                }
            }
        }
        return taken < links.size();
    }
}
