package org.waymark.drill;

import java.util.Map;
import java.util.TreeMap;

/** What went wrong, and how often. */
public final class Failures {

    private static final int LONGEST = 160;

    private final Map<String, Integer> counts = new TreeMap<>();

    public synchronized void add(Throwable failure) {
        var text = failure.getClass().getSimpleName() + ": " + failure.getMessage();
        // what differs from learner to learner would make each failure one of its own
        var alike = text.replaceAll("[\\w-]{22,}", "…").replaceAll("\\d{4,}", "…");
        counts.merge(alike.substring(0, Math.min(LONGEST, alike.length())), 1, Integer::sum);
    }

    public synchronized int count() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public synchronized Map<String, Integer> counts() {
        return Map.copyOf(counts);
    }
}
