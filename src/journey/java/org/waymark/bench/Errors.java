package org.waymark.bench;

import org.waymark.drill.Scene;

/** What went wrong for those who did nothing wrong in a part of a run. */
final class Errors {

    private Errors() {}

    static void add(String key, String label, Scene scene, Figures figures) {
        var failures = scene.failures();
        figures.add(
                key,
                label,
                failures.values().stream().mapToInt(Integer::intValue).sum(),
                0);
        failures.forEach((what, count) -> figures.add(key + ": " + what, "  " + what, count));
    }
}
