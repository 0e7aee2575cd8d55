package org.waymark.playthrough;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Looks kept in memory, each of them. */
public final class MemoryPlaythroughLooks implements PlaythroughLooks {

    private final Map<PlaythroughId, List<Look>> looks = new ConcurrentHashMap<>();

    @Override
    public void keep(PlaythroughId playthrough, Look look) {
        looks.computeIfAbsent(playthrough, _ -> new CopyOnWriteArrayList<>()).add(look);
    }

    @Override
    public List<Look> at(PlaythroughId playthrough) {
        return looks.getOrDefault(playthrough, List.of()).stream()
                .sorted(Comparator.comparing(Look::at).reversed())
                .toList();
    }
}
