package org.waymark.assessment;

import java.util.List;
import java.util.Optional;

/**
 * What waits to be marked, as one instructor sees it.
 *
 * @param waiting what this instructor can mark, the oldest first
 * @param forOthers how many wait for somebody else: this instructor gave the first mark
 * @param marked what was marked last, the newest first
 */
public record EssayQueue(List<QueuedEssay> waiting, int forOthers, List<QueuedEssay> marked) {

    public EssayQueue {
        waiting = List.copyOf(waiting);
        marked = List.copyOf(marked);
    }

    /** Only what a filter admits. */
    public EssayQueue only(QueuedEssay.Filter filter) {
        return new EssayQueue(
                waiting.stream().filter(it -> filter.admits(it.essay())).toList(),
                forOthers,
                marked.stream().filter(it -> filter.admits(it.essay())).toList());
    }

    /** The essay that comes after this one; the first one where this one is not waiting, none where nothing else is. */
    public Optional<QueuedEssay> after(EssayId id) {
        var place = placeOf(id);
        return place < 0
                ? waiting.stream().findFirst()
                : waiting.stream().skip(place + 1L).findFirst();
    }

    public Optional<QueuedEssay> before(EssayId id) {
        var place = placeOf(id);
        return place <= 0 ? Optional.empty() : Optional.of(waiting.get(place - 1));
    }

    /** The place of an essay among those that wait, from 0; -1 where it does not wait. */
    public int placeOf(EssayId id) {
        return waiting.stream().map(it -> it.essay().id()).toList().indexOf(id);
    }
}
