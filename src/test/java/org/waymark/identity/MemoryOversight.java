package org.waymark.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Where there are no classes: everybody oversees everybody but themselves, until a test says whose work is foreign. */
public final class MemoryOversight implements Oversight {

    private final Set<UserId> foreign = ConcurrentHashMap.newKeySet();

    /** From now on nobody oversees these. */
    public void nobodyOversees(UserId... learners) {
        foreign.addAll(List.of(learners));
    }

    public void clear() {
        foreign.clear();
    }

    @Override
    public Set<UserId> among(UserId staff, Collection<UserId> learners, Purpose purpose) {
        return learners.stream()
                .filter(it -> !it.equals(staff) && !foreign.contains(it))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Map<UserId, Instant> seenUntil(UserId staff, Collection<UserId> learners) {
        return among(staff, learners, Purpose.FOLLOW).stream().collect(Collectors.toMap(it -> it, _ -> Instant.MAX));
    }
}
