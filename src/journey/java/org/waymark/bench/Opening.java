package org.waymark.bench;

import java.io.IOException;
import java.util.function.Predicate;
import org.waymark.drill.Browser;
import org.waymark.drill.FlowPage;
import org.waymark.drill.Latencies;

/**
 * A page that is opened again and again, from the address to the last change of it, and left each time.
 *
 * @param key what its figures begin with
 * @param right whether the page shows what it is for
 */
record Opening(String key, String label, String path, Predicate<FlowPage> right) {

    private static final int WARMING = 5;
    private static final int TIMES = 60;

    void warm(Browser browser) throws IOException {
        times(WARMING, browser);
    }

    Latencies measure(Browser browser) throws IOException {
        return times(TIMES, browser);
    }

    private Latencies times(int number, Browser browser) throws IOException {
        var latencies = new Latencies();
        for (var i = 0; i < number; i++) {
            var begin = System.nanoTime();
            var page = FlowPage.open(browser, path);
            latencies.add(System.nanoTime() - begin);
            if (!right.test(page)) {
                throw new IllegalStateException("/" + path + " does not show what it is for");
            }
            page.leave();
        }
        return latencies;
    }

    void add(Latencies latencies, Figures figures) {
        figures.add(key + "P50Ms", label + ", p50 ms", latencies.percentile(50));
        figures.add(key + "P95Ms", label + ", p95 ms", latencies.percentile(95));
        figures.add(key + "MaxMs", label + ", max ms", latencies.max());
    }

    /** With a goal for what takes longest of all but the twentieth part. */
    void add(Latencies latencies, Figures figures, double goal) {
        figures.add(key + "P50Ms", label + ", p50 ms", latencies.percentile(50));
        figures.add(key + "P95Ms", label + ", p95 ms", latencies.percentile(95), goal);
        figures.add(key + "MaxMs", label + ", max ms", latencies.max());
    }
}
