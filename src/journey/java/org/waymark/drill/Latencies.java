package org.waymark.drill;

import java.time.Duration;
import java.util.Arrays;

/** How long something took, each time; percentiles are looked up in the sorted whole, so nothing is rounded away. */
public final class Latencies {

    private static final double NANOS_PER_MILLI = 1_000_000;

    private long[] nanos = new long[1024];
    private int count;

    public synchronized void add(long duration) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = duration;
    }

    public void add(Duration duration) {
        add(duration.toNanos());
    }

    void addAll(Latencies others) {
        Arrays.stream(others.nanos(), 0, others.count()).forEach(this::add);
    }

    private synchronized long[] nanos() {
        return nanos.clone();
    }

    public synchronized int count() {
        return count;
    }

    /** In milliseconds: the smallest time within which this share of all was done; 0 where there is none. */
    public synchronized double percentile(double percent) {
        if (count == 0) {
            return 0;
        }
        var sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        var rank = (int) Math.ceil(percent / 100 * count);
        return sorted[Math.clamp(rank - 1, 0, count - 1)] / NANOS_PER_MILLI;
    }

    public double max() {
        return percentile(100);
    }
}
